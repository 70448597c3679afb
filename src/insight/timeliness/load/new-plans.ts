import { sql } from "../../../platform/index.ts";
import { isNewPlan } from "../../../register/index.ts";

/** Which rows of `plan p` are new plans whose 20 weeks count, sent on these days (YYYY-MM-DD, both included). */
export const newPlans = (authorityId: string, from: string, to: string) => sql`p.authority_id = ${authorityId} and p.started_on between ${from}::date and ${to}::date and ${isNewPlan}`;
