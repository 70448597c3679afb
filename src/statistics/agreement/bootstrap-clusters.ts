import type { Interval } from "../estimates/interval.ts";
import { studentProbability, studentQuantile } from "../estimates/student-t.ts";
import { seededRandom } from "./seeded-random.ts";

export type BootstrapOptions = { seed?: number; times?: number; level?: number };

// With fewer usable draws the ends of the interval rest on the few that happened to have differing answers.
const usableShare = 0.9;

// So many degrees of freedom that t and normal are the same to six places.
const asNormal = 1e6;

/**
 * How far into each tail to go: further than (1 − level) ÷ 2 with few clusters, where plain percentiles give too narrow an interval
 * (expanded percentile interval: Hesterberg 2015, The American Statistician 69:371–386, 5.1).
 */
function tailOf(clusters: number, level: number): number {
  const reach = studentQuantile(0.5 + level / 2, clusters - 1) * Math.sqrt(clusters / (clusters - 1));
  return studentProbability(-reach, asNormal);
}

/**
 * The interval of a statistic by drawing whole clusters again, with replacement (percentile bootstrap: Efron and Tibshirani
 * 1993, An Introduction to the Bootstrap, ch. 13; clusters: Davison and Hinkley 1997, Bootstrap Methods, 3.8; widened for few
 * clusters). Each cluster brings
 * a vector of sums, and `statistic` works on the sum of the drawn ones; undefined where it has no value. The same seed gives
 * the same interval. Undefined with fewer than two clusters, or where more than a tenth of the draws have no value.
 */
export function bootstrapClusters(
  clusters: readonly Float64Array[],
  statistic: (sum: Float64Array) => number | undefined,
  { seed = 1, times = 1000, level = 0.95 }: BootstrapOptions = {},
): Interval | undefined {
  const size = clusters[0]?.length ?? 0;
  if (clusters.length < 2) return undefined;
  const random = seededRandom(seed);
  const values: number[] = [];
  const sum = new Float64Array(size);
  for (let draw = 0; draw < times; draw += 1) {
    sum.fill(0);
    for (let pick = 0; pick < clusters.length; pick += 1) {
      const cluster = clusters[Math.floor(random() * clusters.length)];
      if (cluster === undefined) continue;
      for (let cell = 0; cell < size; cell += 1) sum[cell] = (sum[cell] ?? 0) + (cluster[cell] ?? 0);
    }
    const value = statistic(sum);
    if (value !== undefined) values.push(value);
  }
  if (values.length < usableShare * times) return undefined;
  values.sort((a, b) => a - b);
  const at = (share: number): number => values[Math.min(values.length - 1, Math.max(0, Math.round(share * (values.length + 1)) - 1))] ?? Number.NaN;
  const tail = tailOf(clusters.length, level);
  return { low: at(tail), high: at(1 - tail) };
}
