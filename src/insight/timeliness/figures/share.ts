import { wilsonInterval } from "../../../statistics/index.ts";

/** A part of a whole in per cent, with its 95% interval (Wilson); all null where there is no whole. */
export type Share = { met: number; of: number; percent: number | null; low: number | null; high: number | null };

export function shareOf(met: number, of: number): Share {
  if (of === 0) return { met, of, percent: null, low: null, high: null };
  const { low, high } = wilsonInterval(met, of);
  return { met, of, percent: (100 * met) / of, low: 100 * low, high: 100 * high };
}
