import type { Allocation } from "./sample-design.ts";
import type { StratumSize } from "./list-strata.ts";

/** `wanted` by the design, `drawn` as far as the stratum reaches; `short`: what is missing. */
export type StratumPlan = StratumSize & { wanted: number; drawn: number; short: number };

/**
 * A total shared by size: whole parts first, then one each to the largest remainders (Hamilton's method; the earlier stratum where two are
 * alike). In whole numbers throughout, so that everybody who repeats it gets the same.
 */
function largestRemainder(sizes: readonly number[], total: number): number[] {
  const all = sizes.reduce((sum, size) => sum + size, 0);
  if (all === 0) return sizes.map(() => 0);
  const shares = sizes.map((size) => Math.floor((total * size) / all));
  const left = total - shares.reduce((sum, share) => sum + share, 0);
  const byRemainder = sizes.map((size, at) => ({ at, rest: (total * size) % all })).sort((a, b) => b.rest - a.rest || a.at - b.at);
  for (const { at } of byRemainder.slice(0, left)) shares[at] = (shares[at] ?? 0) + 1;
  return shares;
}

/** Gives each stratum that has any document at least one, taken from those that have most above one. Fewer than there are strata: as it is. */
function withAtLeastOne(shares: readonly number[], sizes: readonly number[], total: number): number[] {
  const given = shares.map((share, at) => ((sizes[at] ?? 0) > 0 ? Math.max(1, share) : share));
  if (sizes.filter((size) => size > 0).length > total) return [...shares];
  while (given.reduce((sum, share) => sum + share, 0) > total) given[given.indexOf(Math.max(...given))] = Math.max(...given) - 1;
  return given;
}

/** How many documents are drawn from each stratum. Sizes and numbers are whole and not negative. */
export function planDraw(strata: readonly StratumSize[], allocation: Allocation): StratumPlan[] {
  const sizes = strata.map((stratum) => stratum.frame);
  const wanted = ((): number[] => {
    if (allocation.by === "all") return [...sizes];
    if (allocation.by === "equal") return strata.map(() => allocation.each);
    if (allocation.by === "fixed") return strata.map((stratum) => (Object.hasOwn(allocation.wanted, stratum.name) ? (allocation.wanted[stratum.name] ?? 0) : 0));
    const shares = largestRemainder(sizes, allocation.total);
    return allocation.atLeastOne ? withAtLeastOne(shares, sizes, allocation.total) : shares;
  })();
  return strata.map((stratum, at) => {
    const asked = wanted[at] ?? 0;
    const drawn = Math.min(asked, stratum.frame);
    return { ...stratum, wanted: asked, drawn, short: asked - drawn };
  });
}
