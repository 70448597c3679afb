import type { Range } from "./range.ts";

/**
 * holds: the figures as printed give the printed result. within-rounding: they do not, but what they may stand for can.
 * wrong: nothing that they may stand for gives it. cannot-tell: something that is not printed decides it.
 */
export type Verdict = "holds" | "within-rounding" | "cannot-tell" | "wrong";

/** Whether a printed figure (with what it may stand for) can be the recomputed one. */
export function judge(printed: Range, recomputed: Range): Verdict {
  // Sums of decimals miss by a hair in binary; rounding at a half may have gone either way.
  const hair = 1e-9 * Math.max(1, Math.abs(printed.value), Number.isFinite(recomputed.value) ? Math.abs(recomputed.value) : 0);
  if (printed.low - hair > recomputed.high || printed.high + hair < recomputed.low) return "wrong";
  return recomputed.value >= printed.low - hair && recomputed.value <= printed.high + hair ? "holds" : "within-rounding";
}
