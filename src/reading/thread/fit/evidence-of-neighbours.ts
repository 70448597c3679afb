import type { ProvisionNode } from "../read-provisions.ts";

/** What the rest of the plan says of a pair, once each pair has been looked at by itself; in the order of the weights. */
export const neighbourNames = ["whatever", "by itself", "others under the same heading", "what it goes on from", "beside the provision's best", "need met otherwise"] as const;

/** More than these under one heading, and the heading says nothing. */
const MOST_TOGETHER = 14;
const MOST_APART = 4;

/** Odds as a logarithm, kept within bounds. */
const oddsOf = (chance: number) => Math.log(Math.max(1e-4, chance) / Math.max(1e-4, 1 - chance));

/** `chances`: of each need (first index) and provision (second) by themselves. */
export function evidenceOfNeighbours(provisions: readonly ProvisionNode[], chances: readonly (readonly number[])[]): number[][][] {
  const groups = Map.groupBy(provisions.keys(), (at) => groupOf(provisions[at]));
  const before = provisions.map((to, at) => (goesOn(to, provisions[at - 1]) ? at - 1 : undefined));
  const bestOfProvision = provisions.map((_, at) => twoBest(chances.map((row) => row[at] ?? 0)));
  return chances.map((row) => {
    const usual = row.reduce((sum, chance) => sum + chance, 0) / Math.max(1, row.length);
    const bestOfNeed = twoBest(row);
    const sums = new Map([...groups].map(([group, members]) => [group, members.reduce((sum, at) => sum + (row[at] ?? 0), 0)]));
    return provisions.map((to, at) => {
      const chance = row[at] ?? 0;
      const group = groupOf(to);
      const together = groups.get(group)?.length ?? 1;
      const isGroup = together > 1 && together <= MOST_TOGETHER && (to.statement.heading !== "" || to.statement.chapter !== null);
      const others = isGroup ? ((sums.get(group) ?? 0) - chance) / (together - 1) - usual : 0;
      const from = before[at];
      const rival = bestOfProvision[at]?.besides(chance) ?? 0;
      return [1, oddsOf(chance), others, from === undefined ? 0 : (row[from] ?? 0) - usual, Math.max(-MOST_APART, Math.min(MOST_APART, oddsOf(chance) - oddsOf(rival))), bestOfNeed.besides(chance)];
    });
  });
}

const groupOf = (to: ProvisionNode | undefined) => (to === undefined ? "" : `${to.provision.section} ${to.statement.chapter} ${to.statement.heading} ${to.statement.columns.what === undefined ? to.statement.place.table : ""}`);

/** A clause that goes on with a sentence, or a sentence of the same paragraph. */
const goesOn = (to: ProvisionNode, before: ProvisionNode | undefined): boolean =>
  before !== undefined && before.provision.section === to.provision.section && (/^[a-z]/.test(to.provision.text) || (to.statement.place.table === undefined && to.statement.place.block === before.statement.place.block));

/** The greatest of some chances, leaving out one of them. */
function twoBest(chances: readonly number[]): { besides: (one: number) => number } {
  let [first, second] = [0, 0];
  for (const chance of chances) {
    if (chance > first) [first, second] = [chance, first];
    else if (chance > second) second = chance;
  }
  return { besides: (one) => (one === first ? second : first) };
}
