import type { Pair } from "./link-needs.ts";
import type { NeedNode } from "./read-needs.ts";
import type { ProvisionNode } from "./read-provisions.ts";

/**
 * Provision of section F that nothing was found for, with the needs of its own area: plans keep to an order, so that each goes to the need which stands as far
 * down its area as it stands itself. Nothing is guessed where there are no areas.
 */
export function pairLeftOver(needs: readonly NeedNode[], provisions: readonly ProvisionNode[], pairs: readonly Pair[]): Pair[] {
  const metProvisions = new Set(pairs.map((pair) => pair.provision));
  return provisions.flatMap((to, provision): Pair[] => {
    const { area } = to.statement;
    if (metProvisions.has(provision) || to.provision.section !== "F" || area === null || to.statement.refs.length > 0) return [];
    const ofArea = needs.flatMap((node, need) => (node.need.section === "B" && node.need.area === area ? [need] : []));
    const beside = provisions.flatMap((other, index) => (other.provision.section === "F" && other.statement.area === area ? [index] : []));
    const here = beside.indexOf(provision) / Math.max(1, beside.length - 1);
    const left = ofArea.map((need, rank) => ({ need, away: Math.abs(rank / Math.max(1, ofArea.length - 1) - here) })).sort((a, b) => a.away - b.away)[0];
    return left === undefined ? [] : [{ need: left.need, provision, score: 0.1, why: "layout", words: [] }];
  });
}
