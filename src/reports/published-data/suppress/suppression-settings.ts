/** How small counts are kept from being known. */
export type SuppressionSettings = {
  /** Counts from 1 up to this are not published. */
  smallUpTo: number;
  /** `shown`: a 0 is published, so readers know that a hidden count is at least 1. `hidden`: a 0 is small as well. */
  zeros: "shown" | "hidden";
  /** Of each hidden count at least this many + 1 whole numbers in a range remain possible, whatever sums a reader does. */
  protection: number;
  /** The mean of a hidden group can be any of at least two that lie so many points apart, whatever sums a reader does. */
  meanPoints: number;
};

/** Counts under 5 are hidden: a common rule for counts of children; an authority may have a stricter one. */
export const usualSuppression: SuppressionSettings = { smallUpTo: 4, zeros: "shown", protection: 3, meanPoints: 20 };
