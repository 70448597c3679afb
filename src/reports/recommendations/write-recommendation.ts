import { newId, Problem, transaction, type Db } from "../../platform/index.ts";
import type { ReportRecommendation } from "../dip-sample/content.ts";
import { lockReport, raiseRevision } from "../store.ts";
import type { Actor } from "../use-cases/actor.ts";
import { notADraft, reportNotFound } from "../use-cases/report-not-found.ts";
import { deleteRecommendation, findRecommendation, findSameRecommendation, insertRecommendation, lockRecommendation, recordState, updateRecommendation } from "./store.ts";

type Words = Omit<ReportRecommendation, "id">;

export const recommendationNotFound = (): Problem =>
  new Problem("recommendation-not-found", "There is no such recommendation.", { status: 404, cure: "It may have been removed from its draft. Go back to the report." });

async function lockDraft(tx: Db, actor: Actor, reportId: string): Promise<void> {
  const locked = await lockReport(tx, actor.authorityId, reportId);
  if (locked === undefined) throw reportNotFound();
  if (locked.state !== "draft") throw notADraft();
  await raiseRevision(tx, actor.authorityId, reportId);
}

/** Adds a recommendation to a draft; gives its id. The very same words again (a button pressed twice) are the same recommendation. */
export function addRecommendation(db: Db, actor: Actor, reportId: string, words: Words): Promise<string> {
  return transaction(db, async (tx) => {
    await lockDraft(tx, actor, reportId);
    const same = await findSameRecommendation(tx, actor.authorityId, { reportId, ...words });
    if (same !== undefined) return same.id;
    const id = newId();
    await insertRecommendation(tx, actor.authorityId, { id, reportId, ...words });
    await recordState(tx, actor.authorityId, { id, from: null, to: "open", note: "", accountId: actor.accountId, on: actor.today });
    return id;
  });
}

export type ChangedRecommendation = { outcome: "saved" } | { outcome: "conflict"; theirs: Words; revision: number };

/** Changes a draft's recommendation. Where somebody else has changed it since `revision`, nothing is saved and both are shown. */
export function changeRecommendation(db: Db, actor: Actor, change: ReportRecommendation & { reportId: string; revision: number }): Promise<ChangedRecommendation> {
  return transaction(db, async (tx): Promise<ChangedRecommendation> => {
    await lockDraft(tx, actor, change.reportId);
    const standing = await findRecommendation(tx, actor.authorityId, change.id);
    if (standing === undefined || standing.reportId !== change.reportId) throw recommendationNotFound();
    const { text, owner, dueOn, revision } = standing;
    if (text === change.text && owner === change.owner && dueOn === change.dueOn) return { outcome: "saved" };
    if (revision !== change.revision) return { outcome: "conflict", theirs: { text, owner, dueOn }, revision };
    await updateRecommendation(tx, actor.authorityId, change);
    return { outcome: "saved" };
  });
}

/** Removes a recommendation from the draft that makes it; one that is gone already is no fault. */
export function removeRecommendation(db: Db, actor: Actor, reportId: string, id: string): Promise<void> {
  return transaction(db, async (tx) => {
    await lockDraft(tx, actor, reportId);
    const standing = await findRecommendation(tx, actor.authorityId, id);
    if (standing === undefined) return;
    if (standing.reportId !== reportId) throw recommendationNotFound();
    await lockRecommendation(tx, actor.authorityId, id);
    await deleteRecommendation(tx, actor.authorityId, id);
  });
}
