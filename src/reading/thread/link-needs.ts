import type { NeedArea, ReadLink } from "../plan-reading.ts";
import { linkChances, type LinkChance } from "./fit/link-chances.ts";
import type { NeedNode } from "./read-needs.ts";
import type { OutcomeNode } from "./read-outcomes.ts";
import type { ProvisionNode } from "./read-provisions.ts";
import type { Topics } from "./topics.ts";

/**
 * What the statements of a plan are about. `headings`: of what stands over each provision; `needsUnderHeadings`: of needs with their headings; `areas`: how
 * often the words of each provision speak of each area of need.
 */
export type ThreadTopics = {
  needs: readonly Topics[]; outcomes: readonly Topics[]; provisions: readonly Topics[];
  headings: readonly Topics[]; needsUnderHeadings: readonly Topics[]; areas: readonly ReadonlyMap<NeedArea, number>[];
};
/** `score`: how likely it is, 0–1. */
export type Pair = { need: number; provision: number; score: number; why: ReadLink["why"]; words: string[] };

/** From this chance on a link is drawn; it is where, on plans that the weights were not fitted on, precision and recall were best together. */
const LIKELY = 0.28;
/** A provision meets the needs that fit it nearly as well as the best one does. */
const NEARLY = 0.35;
/** What a plan provides serves some need: where nothing is likely, the need that fits best, unless that is chance. */
const SOME = 0.1;
const MOST_WORDS = 6;

/** Which provision meets which need: by the plan's own references where it has them, else by all that speaks for it. */
export function linkNeeds(needs: readonly NeedNode[], provisions: readonly ProvisionNode[], outcomes: readonly OutcomeNode[], topics: ThreadTopics): Pair[] {
  const chances = linkChances(needs, provisions, outcomes, topics);
  return provisions.flatMap((_, provision): Pair[] => {
    const candidates = chances.flatMap((row, need) => (row[provision] === undefined ? [] : [{ need, found: row[provision] }]));
    const best = Math.max(0, ...candidates.map(({ found }) => found.chance));
    const fit = candidates.filter(({ found }) => found.chance >= LIKELY && found.chance >= best * NEARLY);
    const drawn = fit.length > 0 ? fit : candidates.filter(({ found }) => found.chance === best && best >= SOME).slice(0, 1);
    return drawn.map(({ need, found }): Pair => ({ need, provision, score: found.chance, ...reasonOf(found, needs[need]?.ref ?? "") }));
  });
}

/** Why: the plan's own reference, its layout, or words in common. A guess by neighbours and order alone has the layout for its reason, and no words. */
function reasonOf({ isNamed, pair }: LinkChance, ref: string): Pick<Pair, "why" | "words"> {
  if (isNamed) return { why: "reference", words: [ref] };
  const words = pair.weighing.words.slice(0, MOST_WORDS);
  return { why: pair.placed || words.length === 0 ? "layout" : "words", words };
}
