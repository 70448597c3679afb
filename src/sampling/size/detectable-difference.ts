import { normalQuantile, studentQuantile } from "../../statistics/index.ts";

/**
 * The smallest rise of a share above `share` that samples of `n` and `m` would show in 8 of 10 cases (power 80%, 5% two-sided): Cohen's h =
 * 2·asin√p2 − 2·asin√p1 (Cohen 1988, Statistical Power Analysis, ch. 6). Gives that second share; null where even 100% would not be enough. Frames
 * are taken as endless, which errs on the safe side.
 */
export function detectableShare(n: number, m: number, share: number, power = 0.8, level = 0.95): number | null {
  const h = (normalQuantile(0.5 + level / 2) + normalQuantile(power)) * Math.sqrt(1 / n + 1 / m);
  const angle = Math.asin(Math.sqrt(share)) + h / 2;
  return angle > Math.PI / 2 ? null : Math.sin(angle) ** 2;
}

/**
 * The smallest difference of two mean scores that samples of `n` and `m` would show in 8 of 10 cases, in the units of the score: (t for the level +
 * t for the power)·sd·√(1/n + 1/m) with n+m−2 degrees of freedom (Cohen 1988, ch. 2). Infinity where there are not three documents.
 */
export function detectableMean(n: number, m: number, sd: number, power = 0.8, level = 0.95): number {
  const df = n + m - 2;
  if (df < 1) return Number.POSITIVE_INFINITY;
  return (studentQuantile(0.5 + level / 2, df) + studentQuantile(power, df)) * sd * Math.sqrt(1 / n + 1 / m);
}
