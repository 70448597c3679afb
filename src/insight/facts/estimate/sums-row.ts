import type { StratumSums } from "./sums.ts";

/** One row of added-up facts: whose cell it belongs to, and by which tool and scale it was counted. `part` is null in the row of the whole. */
export type SumsRow = StratumSums & {
  k1: string | null; l1: string | null; o1: string | null;
  k2: string | null; l2: string | null; o2: string | null;
  tool: string | null;
  scale: string;
  outOf: number | null;
  part: string | null;
  partOrder: number | null;
};
