/** What a number can be: `value` reckoned from the figures as printed, `low` to `high` from all that they may stand for. */
export type Range = { value: number; low: number; high: number };

export const exactly = (value: number): Range => ({ value, low: value, high: value });

export const sumOf = (ranges: readonly Range[]): Range =>
  ranges.reduce((sum, each) => ({ value: sum.value + each.value, low: sum.low + each.low, high: sum.high + each.high }), exactly(0));

export const scaled = (range: Range, by: number): Range =>
  by >= 0 ? { value: range.value * by, low: range.low * by, high: range.high * by } : { value: range.value * by, low: range.high * by, high: range.low * by };

export const meanOf = (ranges: readonly Range[]): Range => scaled(sumOf(ranges), 1 / ranges.length);

export const minus = (a: Range, b: Range): Range => sumOf([a, scaled(b, -1)]);

/** Undefined where the divisor can be 0 or less, or the dividend can be less than 0. */
export function ratioOf(a: Range, b: Range): Range | undefined {
  if (b.low <= 0 || a.low < 0) return undefined;
  return { value: a.value / b.value, low: a.low / b.high, high: a.high / b.low };
}

/** Undefined where the weights come to nothing. */
export function weightedMeanOf(ranges: readonly Range[], weights: readonly number[]): Range | undefined {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return all <= 0 ? undefined : scaled(sumOf(ranges.map((range, at) => scaled(range, weights[at] ?? 0))), 1 / all);
}
