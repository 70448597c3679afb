/**
 * The run chart of the NHS programme "Making data count" (NHS England, XmR chart; rules as in its package
 * NHSRplotthedots): mean, limits mean ± 2.66 × average moving range, and four signs that something other than chance
 * is at work.
 */
export type RunChart = {
  mean: number;
  /** null with fewer than `pointsForLimits` points: limits drawn from so few would mislead. */
  limits: { low: number; high: number } | null;
  signs: RunSign[];
};

export type RunSign = {
  rule: "outside-limits" | "shift" | "trend" | "near-limit";
  direction: "high" | "low";
  /** Positions of the points that show it, first and last included. */
  from: number;
  to: number;
};

// 2.66 = 3 ÷ 1.128, from the mean moving range of two to three standard deviations (Shewhart; NIST handbook 6.3.2.2).
const toLimit = 2.66;
/** Making data count asks for 12 points or more before limits mean anything. */
export const pointsForLimits = 12;
/** A shift is a run of seven or more on one side of the mean (Making data count). */
export const pointsForShift = 7;
/** A trend is six or more points, each above (or each below) the one before (Making data count; Nelson 1984, rule 3). */
export const pointsForTrend = 6;

/** Longest runs of neighbours for which `same` gives one direction; `null` ends a run. */
function runs(count: number, least: number, direction: (index: number) => "high" | "low" | null, rule: RunSign["rule"], reach: number): RunSign[] {
  const found: RunSign[] = [];
  let start = 0;
  for (let index = 1; index <= count; index += 1) {
    const now = index < count ? direction(index) : null;
    if (now !== null && now === direction(start)) continue;
    const way = direction(start);
    if (way !== null && index - start + reach >= least) found.push({ rule, direction: way, from: start - reach, to: index - 1 });
    start = index;
  }
  return found;
}

/** `values` in order of time. Undefined where there are none. `range` cuts the limits (percentages end at 0 and 100). */
export function runChart(values: readonly number[], range = { low: 0, high: 100 }): RunChart | undefined {
  const n = values.length;
  if (n === 0) return undefined;
  const at = (index: number): number => values[index] ?? Number.NaN;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  let moving = 0;
  for (let index = 1; index < n; index += 1) moving += Math.abs(at(index) - at(index - 1));
  const half = n > 1 ? (toLimit * moving) / (n - 1) : 0;
  const enough = n >= pointsForLimits;

  const side = (index: number) => (at(index) > mean ? "high" : at(index) < mean ? "low" : null);
  const step = (index: number) => (index === 0 ? null : at(index) > at(index - 1) ? "high" : at(index) < at(index - 1) ? "low" : null);
  const signs = [...runs(n, pointsForShift, side, "shift", 0), ...runs(n, pointsForTrend, step, "trend", 1)];
  if (enough) {
    for (let index = 0; index < n; index += 1) {
      if (Math.abs(at(index) - mean) > half) signs.push({ rule: "outside-limits", direction: at(index) > mean ? "high" : "low", from: index, to: index });
    }
    // Near: in the outer third between mean and limit, on the same side, the limits themselves not passed.
    const near = (index: number) => {
      const away = Math.abs(at(index) - mean);
      return away > (2 / 3) * half && away <= half ? side(index) : null;
    };
    for (let index = 2; index < n; index += 1) {
      for (const direction of ["high", "low"] as const) {
        const hits = [index - 2, index - 1, index].filter((place) => near(place) === direction);
        const first = hits[0];
        const last = hits.at(-1);
        if (hits.length < 2 || first === undefined || last === undefined) continue;
        if (signs.some((sign) => sign.rule === "near-limit" && sign.to === last)) continue;
        signs.push({ rule: "near-limit", direction, from: first, to: last });
      }
    }
  }
  signs.sort((a, b) => a.from - b.from);
  return { mean, limits: enough ? { low: Math.max(range.low, mean - half), high: Math.min(range.high, mean + half) } : null, signs };
}
