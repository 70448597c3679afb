import type { Interval } from "./interval.ts";
import { normalQuantile } from "./normal-quantile.ts";

/**
 * The interval of a share, `met` of `n`, both ends between 0 and 1 (Wilson 1927, J. Am. Stat. Assoc. 22:209–212).
 * It holds its level with few plans and at 0 or n of n, where the textbook interval has no width.
 * `met` and `n` may be broken numbers (an effective sample size). n = 0 gives 0 to 1: nothing is known.
 */
export function wilsonInterval(met: number, n: number, level = 0.95): Interval {
  if (n <= 0) return { low: 0, high: 1 };
  const z = normalQuantile(0.5 + level / 2);
  const share = met / n;
  const centre = share + (z * z) / (2 * n);
  const half = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  const whole = 1 + (z * z) / n;
  // At 0 and n of n the ends are exactly 0 and 1; subtraction would leave a hair.
  return { low: met === 0 ? 0 : (centre - half) / whole, high: met === n ? 1 : (centre + half) / whole };
}
