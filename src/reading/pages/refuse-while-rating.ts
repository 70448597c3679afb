import type { Viewer } from "../../access/index.ts";
import { maybe, Problem, sql, type Db } from "../../platform/index.ts";

/**
 * Whoever has still to audit a plan of a programme that hides the program's suggestions does not see what the program made of it: findings and
 * suggested answers would steer them. Throws the Problem `rate-first`.
 */
export async function refuseWhileRating(db: Db, viewer: Viewer, planId: string): Promise<void> {
  const own = await maybe<{ reference: string }>(db, sql`
    select t.reference from assignment s
    join sample_item t on t.authority_id = s.authority_id and t.id = s.item_id
    join document_kind k on k.id = t.document_kind and k.family = 'plan'
    join cycle c on c.authority_id = s.authority_id and c.id = s.cycle_id
    join programme p on p.authority_id = c.authority_id and p.id = c.programme_id
    where s.authority_id = ${viewer.authorityId} and s.account_id = ${viewer.accountId} and t.plan_id = ${planId}
      and s.state in ('assigned','started','sent-back') and p.suggestions <> 'shown'
    order by t.reference limit 1`);
  if (own !== undefined) throw new Problem("rate-first", `You have still to audit this plan (${own.reference}).`, { status: 403, cure: "What the reading program found would steer your answers. Hand in your audit first; the program's suggestion for each question shows in the form once you have answered it." });
}
