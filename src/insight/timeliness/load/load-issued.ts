import { many, sql, type Db } from "../../../platform/index.ts";
import type { IssuedMonth } from "../figures/issue-figures.ts";
import { inTwentyWeeks } from "../../../register/index.ts";
import { newPlans } from "./new-plans.ts";

/** New plans by the month in which they were sent, `from` and `to` (YYYY-MM-DD) included. */
export const loadIssued = (db: Db, authorityId: string, from: string, to: string): Promise<IssuedMonth[]> => many<IssuedMonth>(db, sql`
  select to_char(p.started_on, 'YYYY-MM') as month, count(*) as issued, count(*) filter (where ${inTwentyWeeks}) as "inTime",
    count(*) filter (where p.lawful_exception) as excepted, count(*) filter (where p.lawful_exception and ${inTwentyWeeks}) as "exceptedInTime"
  from plan p where ${newPlans(authorityId, from, to)}
  group by 1 order by 1`);
