import { wilsonInterval } from "../../../statistics/index.ts";

/** A part of a whole in per cent, with its interval (Wilson; 95% unless told); all null where there is no whole. */
export type Share = { met: number; of: number; percent: number | null; low: number | null; high: number | null };

export function shareOf(met: number, of: number, level = 0.95): Share {
  if (of === 0) return { met, of, percent: null, low: null, high: null };
  const { low, high } = wilsonInterval(met, of, level);
  return { met, of, percent: (100 * met) / of, low: 100 * low, high: 100 * high };
}
