import { one, sql, type Db } from "../platform/index.ts";

/** What a council has that begins with Goldenthread. */
export type FirstSteps = { hasPlans: boolean; hasRatings: boolean; hasReport: boolean; hasColleagues: boolean };

export const loadFirstSteps = (db: Db, authorityId: string): Promise<FirstSteps> => one<FirstSteps>(db, sql`
  select exists (select 1 from plan where authority_id = ${authorityId}) as "hasPlans",
    exists (select 1 from rating where authority_id = ${authorityId}) as "hasRatings",
    exists (select 1 from report where authority_id = ${authorityId} and state = 'published') as "hasReport",
    (select count(*) > 1 from account where authority_id = ${authorityId} and is_active) as "hasColleagues"`);
