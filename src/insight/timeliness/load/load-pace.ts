import { many, sql, type Db } from "../../../platform/index.ts";
import { usualPace, type UsualPace } from "../figures/usual-pace.ts";
import { newPlans } from "./new-plans.ts";

/** This authority's usual pace from the new plans of a time; undefined with too few. */
export async function loadPace(db: Db, authorityId: string, from: string, to: string): Promise<UsualPace | undefined> {
  return usualPace(await many<{ fromRequest: number; fromDecision: number | null }>(db, sql`
    select p.started_on - p.requested_on as "fromRequest", p.started_on - p.decided_on as "fromDecision" from plan p where ${newPlans(authorityId, from, to)}`));
}
