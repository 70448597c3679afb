import { normalQuantile } from "../../statistics/index.ts";

/**
 * How many documents a share needs to be known within `margin` (a part of 1): n0 = z²·p(1−p)/e² from an endless frame, and n0/(1 + (n0−1)/N) from
 * one of N (Cochran 1977, Sampling Techniques, 4.4; the same as Krejcie and Morgan 1970). `exact` before rounding up to `needed`.
 */
export function shareSampleSize(margin: number, frame: number | null, share = 0.5, level = 0.95): { exact: number; needed: number } {
  const z = normalQuantile(0.5 + level / 2);
  const endless = (z * z * share * (1 - share)) / (margin * margin);
  const exact = frame === null ? endless : frame === 0 ? 0 : endless / (1 + (endless - 1) / frame);
  // A hair above a whole number is the arithmetic of the machine.
  const needed = Math.ceil(exact - 1e-9);
  return { exact, needed: frame === null ? needed : Math.min(frame, needed) };
}
