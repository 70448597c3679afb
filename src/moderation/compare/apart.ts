import { differenceOfMeans, estimateMean, summarise } from "../../statistics/index.ts";

/** `second` less `first` of all ratings of two groups, whatever they rated; `interval` (95%, Welch) is null with fewer than two scores on a side. */
export type Apart = { n1: number; n2: number; mean1: number | null; mean2: number | null; difference: { value: number; interval: { low: number; high: number } | null } | null };

/** How far the means of two groups of scores lie apart: the ratings may be of other documents, so the difference may lie in those. */
export function apart(first: readonly number[], second: readonly number[]): Apart {
  const [one, two] = [summarise(first), summarise(second)];
  const known = { n1: first.length, n2: second.length, mean1: one?.mean ?? null, mean2: two?.mean ?? null };
  if (one === undefined || two === undefined) return { ...known, difference: null };
  const [earlier, later] = [estimateMean(one), estimateMean(two)];
  if (earlier === undefined || later === undefined) return { ...known, difference: { value: two.mean - one.mean, interval: null } };
  const { value, low, high } = differenceOfMeans(later, earlier);
  return { ...known, difference: { value, interval: { low, high } } };
}
