import type { Design } from "./design.ts";
import type { Subsets } from "./find-subsets.ts";

/**
 * Where the parameters other than documents stand in one list: ease of criteria, leniency of raters (both the negative of what is
 * reported, so that all add), then the steps of each scale with more than two places.
 */
export type Layout = {
  size: number;
  raterFrom: number;
  /** First step of each scale, or −1 where it has none to estimate. */
  stepFrom: Int32Array;
  /** Groups of parameters whose sum is nought: raters of a subset, criteria of a subset, steps of a scale. */
  centred: number[][];
};

export function makeLayout(design: Design, subsets: Subsets): Layout {
  const raterFrom = design.criteria;
  let size = raterFrom + design.raters;
  const stepFrom = Int32Array.from(design.top, (top) => {
    if (top < 2) return -1;
    size += top;
    return size - top;
  });
  const byGroup = (groups: Int32Array, from: number): number[][] => {
    const lists: number[][] = [];
    groups.forEach((group, place) => (lists[group] ??= []).push(from + place));
    return lists;
  };
  const steps = [...stepFrom].flatMap((from, scale) => (from < 0 ? [] : [Array.from({ length: design.top[scale] ?? 0 }, (_, step) => from + step)]));
  return { size, raterFrom, stepFrom, centred: [...byGroup(subsets.criterion, 0), ...byGroup(subsets.rater, raterFrom), ...steps] };
}
