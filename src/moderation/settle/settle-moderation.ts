import { recordInTrail } from "../../access/index.ts";
import { storeRatings } from "../../auditing/index.ts";
import { maybe, newId, one, Problem, run, sql, transaction, type Db } from "../../platform/index.ts";
import { settledRating } from "../compare/settled-rating.ts";
import { loadModeration, loadModerationHead } from "./load-moderation.ts";

const RATER = "Settled: auditor and moderator";

async function settledRater(tx: Db, authorityId: string): Promise<string> {
  await run(tx, sql`insert into rater (authority_id, id, name, kind) values (${authorityId}, ${newId()}, ${RATER}, 'panel') on conflict do nothing`);
  return (await one<{ id: string }>(tx, sql`select id from rater where authority_id = ${authorityId} and lower(name) = lower(${RATER})`)).id;
}

/**
 * Makes the settled rating of both and keeps it; the two ratings stay as they were. Pressing the button again gives the same rating. `revision` is
 * the one that the page had shown. Gives the rating's id. Throws the Problems `not-comparing`, `changed-meanwhile`, `not-all-settled`, `settled-elsewhere`.
 */
export function settleModeration(db: Db, viewer: { authorityId: string; accountId: string; today: string }, id: string, revision: number): Promise<string> {
  const { authorityId } = viewer;
  return transaction(db, async (tx) => {
    const head = await loadModerationHead(tx, authorityId, id, { forUpdate: true });
    if (head !== undefined && head.state === "settled" && head.settledRatingId !== null) return head.settledRatingId;
    const whole = head === undefined ? undefined : await loadModeration(tx, authorityId, head);
    if (head === undefined || whole === undefined) throw new Problem("not-comparing", "These ratings cannot be settled yet: one of them is not handed in.", { status: 409, cure: "Open the page again to see how it stands." });
    if (head.revision !== revision) throw new Problem("changed-meanwhile", "Somebody has settled a difference since you opened this page. Nothing was settled.", { status: 409, cure: "Look at the differences again, then settle." });
    const { instrument, first, second, compared, settled } = whole;
    const result = settledRating(instrument, compared, first, second, settled);
    if (result.open.length > 0) throw new Problem("not-all-settled", `${result.open.length === 1 ? "One difference is" : `${result.open.length} differences are`} not settled yet.`, { status: 409, cure: "Say for each difference which answer stands, then settle." });
    const taken = await maybe<{ id: string }>(tx, sql`
      select id from rating where authority_id = ${authorityId} and lower(reference) = lower(${head.reference}) and role = 'settled' and instrument_hash = ${second.hash} and state <> 'withdrawn'`);
    if (taken !== undefined) throw new Problem("settled-elsewhere", "There is already a settled rating of this document.", { status: 409, cure: "Only one pair of ratings of a document can be settled. Withdraw the other one first." });
    const [ratingId = ""] = await storeRatings(tx, authorityId, instrument, [{
      reference: head.reference, role: "settled", raterId: await settledRater(tx, authorityId), teamId: first.teamId, planId: first.planId, planVersionId: first.planVersionId,
      documentId: first.documentId, documentKind: first.documentKind, ratedOn: viewer.today,
      // What is so of the document; where the two said otherwise the moderator checked.
      facts: { ...first.facts, ...second.facts }, judgements: result.judgements, comment: "", answers: result.answers,
    }]);
    await run(tx, sql`
      insert into settled_answer (authority_id, moderation_id, criterion_id, value, whose, how, reason)
      select ${authorityId}, ${id}, s.id, s.value, s.whose, s.how, s.reason
      from jsonb_to_recordset(${JSON.stringify(result.settlements)}::jsonb) as s(id text, value text, whose text, how text, reason text)
      on conflict (authority_id, moderation_id, criterion_id) do nothing`);
    await run(tx, sql`
      update moderation set state = 'settled', settled_rating_id = ${ratingId}, settled_by = ${viewer.accountId}, settled_at = now(), reason = '', revision = revision + 1
      where authority_id = ${authorityId} and id = ${id}`);
    await recordInTrail(tx, viewer, [{ act: "settle-moderation", subject: { kind: "moderation", id }, planId: head.planId }]);
    return ratingId;
  });
}

/** Opens a settled one again, with the reason; its settled rating is withdrawn and no longer counts. Throws the Problem `not-settled`. */
export function reopenModeration(db: Db, viewer: { authorityId: string; accountId: string }, id: string, reason: string): Promise<void> {
  const { authorityId } = viewer;
  return transaction(db, async (tx) => {
    const head = await loadModerationHead(tx, authorityId, id, { forUpdate: true });
    if (head?.state !== "settled") throw new Problem("not-settled", "These ratings are not settled.", { status: 409, cure: "Open the page again to see how it stands." });
    await run(tx, sql`update rating set state = 'withdrawn', updated_at = now() where authority_id = ${authorityId} and id = ${head.settledRatingId}`);
    await run(tx, sql`update moderation set state = 'comparing', settled_rating_id = null, settled_by = null, settled_at = null, reason = ${reason}, revision = revision + 1 where authority_id = ${authorityId} and id = ${id}`);
    await recordInTrail(tx, viewer, [{ act: "reopen-moderation", subject: { kind: "moderation", id }, planId: head.planId }]);
  });
}
