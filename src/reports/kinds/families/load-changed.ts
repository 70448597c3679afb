import { many, sql, type Db } from "../../../platform/index.ts";
import type { FamilyFigures } from "../../families-summary/content.ts";

/** What published reports of any kind asked for and was done from the first to the last day, the latest last. Those of a withdrawn report count: they were asked and done. */
export const loadChanged = (db: Db, authorityId: string, from: string, to: string): Promise<FamilyFigures["changed"]> => many<FamilyFigures["changed"][number]>(db, sql`
  select m.text, max(c.changed_on) as "doneOn"
  from recommendation m
  join report r on r.authority_id = m.authority_id and r.id = m.report_id and r.state <> 'draft'
  join recommendation_change c on c.authority_id = m.authority_id and c.recommendation_id = m.id and c.to_state = 'done' and c.changed_on between ${from}::date and ${to}::date
  where m.authority_id = ${authorityId} and m.state = 'done'
  group by m.id, m.text order by max(c.changed_on), m.text`);
