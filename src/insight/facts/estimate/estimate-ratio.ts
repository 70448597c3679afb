import type { Estimate } from "../../../statistics/index.ts";
import { addSums, strataOf, type StratumSums } from "./sums.ts";

/** `estimate` is null where fewer than two documents say how much documents differ. `x` is what the value is a share or mean of. */
export type RatioEstimate = { value: number; estimate: Estimate | null; units: number; x: number; isWhole: boolean };

/**
 * Σ w·y ÷ Σ w·x over documents, with its error by linearisation: each document is one unit, so that many answers of one document count as what they are,
 * one document (Cochran 1977, Sampling Techniques, 6.11: the combined ratio estimator; Lumley 2010, Complex Surveys, 2.2). With x = 1 each it is
 * the mean and its ordinary error s/√n. Strata are weighted by w, how many documents each stands for, where every draw is known, and evenly otherwise.
 * The error of a stratum shrinks by 1 − f, the share of its frame that was rated. A stratum of one has no spread of its own: it is held against the whole
 * (R survey, Lumley 2010, `lonely.psu = "adjust"`); where all are of one they are taken together. Degrees of freedom: documents less strata.
 */
export function estimateRatio(groups: readonly StratumSums[]): RatioEstimate | undefined {
  const parts = strataOf(groups).map((group) => ({ ...group, w: group.weight ?? 1, f: Math.min(1, group.fraction ?? 0) }));
  const total = parts.reduce((sum, part) => sum + part.w * part.x, 0);
  if (total <= 0) return undefined;
  const value = parts.reduce((sum, part) => sum + part.w * part.y, 0) / total;
  const { units, x } = addSums(parts);
  const isWhole = parts.length > 0 && parts.every((part) => part.f >= 1);
  if (units < 2) return { value, estimate: isWhole ? { value, se: 0, df: Number.POSITIVE_INFINITY } : null, units, x, isWhole };

  // Of each document its weighted distance from the line y = value · x, and that squared.
  const distances = parts.map((part) => ({
    ...part, sum: part.w * (part.y - value * part.x), squares: Math.max(0, part.w ** 2 * (part.yy - 2 * value * part.xy + value ** 2 * part.xx)),
  }));
  const spreadOf = (n: number, squares: number, sum: number): number => (n < 2 ? squares : (n / (n - 1)) * Math.max(0, squares - sum ** 2 / n));
  let variance = 0;
  let df = units - parts.length;
  if (df < 1) {
    const [squares, sum] = [distances.reduce((all, part) => all + part.squares, 0), distances.reduce((all, part) => all + part.sum, 0)];
    variance = spreadOf(units, squares, sum) * (1 - Math.min(...parts.map((part) => part.f)));
    df = units - 1;
  } else {
    variance = distances.reduce((all, part) => all + (1 - part.f) * spreadOf(part.units, part.squares, part.sum), 0);
  }
  return { value, estimate: { value, se: Math.sqrt(variance) / total, df }, units, x, isWhole };
}
