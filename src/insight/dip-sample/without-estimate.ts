import type { Estimate } from "../../statistics/index.ts";

/** A figure for printing: the error that it was worked out with stays inside. */
export function withoutEstimate<T extends { estimate: Estimate | null }>(figure: T): Omit<T, "estimate"> {
  const copy: Omit<T, "estimate"> & { estimate?: Estimate | null } = { ...figure };
  delete copy.estimate;
  return copy;
}
