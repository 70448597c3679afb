import { dateInWords, Problem, transaction, type Db } from "../../platform/index.ts";
import type { Actor } from "../use-cases/actor.ts";
import { recommendationStates } from "./recommendation-states.ts";
import { findRecommendation, lockRecommendation, recordState, updateRecommendation } from "./store.ts";
import { recommendationNotFound } from "./write-recommendation.ts";

export type Reassigned = { outcome: "saved" } | { outcome: "conflict"; theirs: { owner: string; dueOn: string | null }; revision: number };

const dueWords = (date: string | null) => (date === null ? "no date" : dateInWords(date));

/** What the history says of it; empty where nothing changed. */
export function reassignedNote(before: { owner: string; dueOn: string | null }, after: { owner: string; dueOn: string | null }): string {
  return [
    ...(before.owner === after.owner ? [] : [`Owner changed from ${before.owner} to ${after.owner}.`]),
    ...(before.dueOn === after.dueOn ? [] : [`Due date changed from ${dueWords(before.dueOn)} to ${dueWords(after.dueOn)}.`]),
  ].join(" ");
}

/** Gives an open recommendation of a published report to another owner, or another date; the history keeps both. The report stays as it was. */
export async function reassignRecommendation(db: Db, actor: Actor, change: { id: string; owner: string; dueOn: string | null; revision: number }): Promise<Reassigned> {
  return transaction(db, async (tx): Promise<Reassigned> => {
    const locked = await lockRecommendation(tx, actor.authorityId, change.id);
    const standing = locked && (await findRecommendation(tx, actor.authorityId, change.id));
    if (standing === undefined || standing.reportState === "draft") throw recommendationNotFound();
    const note = reassignedNote(standing, change);
    if (note === "") return { outcome: "saved" };
    if (standing.revision !== change.revision) return { outcome: "conflict", theirs: { owner: standing.owner, dueOn: standing.dueOn }, revision: standing.revision };
    if (!recommendationStates[standing.state].isOpen) {
      throw new Problem("recommendation-closed", "This recommendation is done or dropped, so its owner and date stay as they were.", { status: 409, cure: "Move it back into progress first." });
    }
    await updateRecommendation(tx, actor.authorityId, { id: change.id, text: standing.text, owner: change.owner, dueOn: change.dueOn });
    await recordState(tx, actor.authorityId, { id: change.id, from: standing.state, to: standing.state, note, accountId: actor.accountId, on: actor.today });
    return { outcome: "saved" };
  });
}
