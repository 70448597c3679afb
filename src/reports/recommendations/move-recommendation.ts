import { Problem, transaction, type Db } from "../../platform/index.ts";
import type { Actor } from "../use-cases/actor.ts";
import { nextStates, recommendationStates, type RecommendationState } from "./recommendation-states.ts";
import { findRecommendation, lockRecommendation, recordState } from "./store.ts";
import { recommendationNotFound } from "./write-recommendation.ts";

export type MovedRecommendation = { outcome: "saved" } | { outcome: "conflict"; state: RecommendationState };

/**
 * Moves a recommendation on, or adds a note to the state that it is in. `revision` is what the person looked at; where it
 * has moved since, nothing is saved. Dropping one needs a reason.
 */
export async function moveRecommendation(db: Db, actor: Actor, change: { id: string; to: RecommendationState; note: string; revision: number }): Promise<MovedRecommendation> {
  const note = change.note.trim();
  if (note.length > 1000) throw new Problem("note-too-long", "The note is too long.", { cure: "Use 1,000 characters at most." });
  if (change.to === "dropped" && note === "") throw new Problem("no-reason", "Say why the recommendation is dropped.", { cure: "The next report gives the reason." });
  return transaction(db, async (tx): Promise<MovedRecommendation> => {
    const locked = await lockRecommendation(tx, actor.authorityId, change.id);
    const standing = locked && (await findRecommendation(tx, actor.authorityId, change.id));
    if (locked === undefined || standing === undefined || standing.reportState === "draft") throw recommendationNotFound();
    if (locked.revision !== change.revision) {
      // Pressing the button twice is no conflict.
      if (locked.state === change.to && standing.note === note) return { outcome: "saved" };
      return { outcome: "conflict", state: locked.state };
    }
    if (change.to === locked.state) {
      if (note === "") return { outcome: "saved" };
    } else if (!nextStates(locked.state).includes(change.to)) {
      throw new Problem("no-such-step", `A recommendation that is ${recommendationStates[locked.state].words.toLowerCase()} cannot become ${recommendationStates[change.to].words.toLowerCase()}.`, { status: 409, cure: "Choose another state." });
    }
    await recordState(tx, actor.authorityId, { id: change.id, from: locked.state, to: change.to, note, accountId: actor.accountId, on: actor.today });
    return { outcome: "saved" };
  });
}
