/** How small counts are kept from being known. */
export type SuppressionSettings = {
  /** Counts from 1 up to this are not published. */
  smallUpTo: number;
  /** `shown`: a 0 is published, so readers know that a hidden count is at least 1. `hidden`: a 0 is small as well. */
  zeros: "shown" | "hidden";
  /** Of each hidden count at least this many + 1 whole numbers in a range remain possible, whatever sums a reader does. */
  protection: number;
};

/** Under 5 is the usual rule for counts of children with special needs (for example in the DfE's SEN statistics before 2024). */
export const usualSuppression: SuppressionSettings = { smallUpTo: 4, zeros: "shown", protection: 3 };
