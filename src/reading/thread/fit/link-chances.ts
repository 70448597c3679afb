import type { ThreadTopics } from "../link-needs.ts";
import type { NeedNode } from "../read-needs.ts";
import type { OutcomeNode } from "../read-outcomes.ts";
import type { ProvisionNode } from "../read-provisions.ts";
import { evidenceOfNeighbours } from "./evidence-of-neighbours.ts";
import { evidenceOfPairs, type PairEvidence } from "./evidence-of-pairs.ts";
import { linkWeights } from "./link-weights.ts";

/** How likely it is that a provision meets a need (0–1), and what was looked at. `named`: some provision's own reference decides, for it or against it. */
export type LinkChance = { chance: number; isNamed: boolean; pair: PairEvidence };

/** The sum of facts by their weights, as a chance (logistic function). */
export function chanceOf(facts: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  for (const [index, fact] of facts.entries()) sum += fact * (weights[index] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

/**
 * The chance of each need (first index) and provision (second): first by the pair itself, then with what its neighbours say. A provision that names its needs is
 * certain: those and no others.
 */
export function linkChances(needs: readonly NeedNode[], provisions: readonly ProvisionNode[], outcomes: readonly OutcomeNode[], topics: ThreadTopics): LinkChance[][] {
  const pairs = evidenceOfPairs(needs, provisions, outcomes, topics);
  const decided = new Set([...provisions.keys()].filter((at) => pairs.some((row) => row[at]?.named === true)));
  const certain = (pair: PairEvidence) => (pair.named ? 1 : 0);
  const alone = pairs.map((row) => row.map((pair, at) => (decided.has(at) ? certain(pair) : chanceOf(pair.facts, linkWeights.pair))));
  const beside = evidenceOfNeighbours(provisions, alone);
  return pairs.map((row, need) => row.map((pair, at): LinkChance => ({
    pair, isNamed: decided.has(at), chance: decided.has(at) ? certain(pair) : chanceOf(beside[need]?.[at] ?? [], linkWeights.neighbours),
  })));
}
