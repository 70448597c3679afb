import { many, sql, type Db } from "../../../platform/index.ts";
import type { TeamIssued } from "../figures/team-figures.ts";
import { inTwentyWeeks } from "../../../register/index.ts";
import { newPlans } from "./new-plans.ts";

/** New plans of some days by team, those without a team last. */
export const loadTeams = (db: Db, authorityId: string, from: string, to: string): Promise<TeamIssued[]> => many<TeamIssued>(db, sql`
  select t.name, count(*) as issued, count(*) filter (where ${inTwentyWeeks}) as "inTime",
    count(*) filter (where p.lawful_exception) as excepted, count(*) filter (where p.lawful_exception and ${inTwentyWeeks}) as "exceptedInTime"
  from plan p left join team t on t.authority_id = p.authority_id and t.id = p.team_id
  where ${newPlans(authorityId, from, to)}
  group by t.id, t.name, t.position order by t.name is null, t.position, t.name`);
