import { momentsAt } from "./step-weights.ts";

/** What one element was measured against: for each answer the log-odds without it, and the scale's weights. */
export type Against = { theta: number; weights: Float64Array }[];

/** A measure and its standard error, other elements taken as known. `expected` and `variance` of the total at the measure. */
export type OneMeasure = { measure: number; se: number };

// A point of this size from the end keeps extreme scores finite (Facets and Winsteps: 0.3).
export const offTheEnd = 0.3;

/**
 * The measure m at which the expected total of `against` (each at theta + m) equals `total`, others taken as known; totals at either
 * end are taken 0.3 of a place nearer (Linacre; Wright 1998, RMT 12:632). By Newton's method within a bracket. Undefined where
 * there is nothing to measure against.
 */
export function measureOne(against: Against, total: number): OneMeasure | undefined {
  const highest = against.reduce((sum, { weights }) => sum + weights.length - 1, 0);
  if (highest === 0) return undefined;
  const aim = Math.min(highest - offTheEnd, Math.max(offTheEnd, total));
  const out = new Float64Array(3);
  let low = -40;
  let high = 40;
  let measure = 0;
  let information = 0;
  for (let step = 0; step < 100; step += 1) {
    let expected = 0;
    information = 0;
    for (const { theta, weights } of against) {
      momentsAt(theta + measure, weights, out);
      expected += out[0] ?? 0;
      information += out[1] ?? 0;
    }
    const short = aim - expected;
    if (Math.abs(short) < 1e-9) break;
    if (short > 0) low = measure;
    else high = measure;
    const next = measure + Math.max(-2, Math.min(2, short / information));
    measure = next > low && next < high ? next : (low + high) / 2;
  }
  return { measure, se: 1 / Math.sqrt(information) };
}
