import { many, sql, type Db } from "../../../platform/index.ts";
import { clockColumns } from "../../../register/index.ts";
import type { OpenPlan } from "../figures/open-plan.ts";

/** All requests, assessments and plans in force of an authority, with the days of their clocks; `alsoEnded`: those too that are over. */
export const loadOpenPlans = (db: Db, authorityId: string, { alsoEnded = false } = {}): Promise<OpenPlan[]> => many<OpenPlan>(db, sql`
  select p.id, p.reference, p.team_id as "teamId", t.name as "teamName", p.writer, c.birth_date as "birthDate", ${clockColumns}
  from plan p
  join person c on c.authority_id = p.authority_id and c.id = p.person_id
  left join team t on t.authority_id = p.authority_id and t.id = p.team_id
  where p.authority_id = ${authorityId} and ${alsoEnded ? sql`true` : sql`p.status in ('requested','assessing','active')`}`);
