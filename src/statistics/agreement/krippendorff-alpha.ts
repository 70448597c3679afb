import { bootstrapClusters, type BootstrapOptions } from "./bootstrap-clusters.ts";
import { categoriesOf } from "./categories-of.ts";
import { given, rated, type Coefficient, type RatedUnit } from "./rated-unit.ts";

/** nominal: the same or not; ordinal: by rank, weighed by how many lie between; interval: by distance squared. */
export type AlphaMetric = "nominal" | "ordinal" | "interval";
export type AlphaOptions = BootstrapOptions & { metric?: AlphaMetric };

/** Squared differences between categories; the ordinal ones depend on how often each was used (`counts`). */
function squaredDifferences(categories: readonly number[], counts: Float64Array, metric: AlphaMetric): Float64Array {
  const size = categories.length;
  const differences = new Float64Array(size * size);
  for (let low = 0; low < size; low += 1) {
    let between = 0;
    for (let high = low; high < size; high += 1) {
      between += counts[high] ?? 0;
      const ranks = between - ((counts[low] ?? 0) + (counts[high] ?? 0)) / 2;
      const distance = metric === "ordinal" ? ranks : (categories[high] ?? 0) - (categories[low] ?? 0);
      const square = low === high ? 0 : metric === "nominal" ? 1 : distance * distance;
      differences[low * size + high] = square;
      differences[high * size + low] = square;
    }
  }
  return differences;
}

/** 1 − observed ÷ expected disagreement of a coincidence matrix; undefined where all values are the same. */
function alphaOfCoincidences(matrix: Float64Array, categories: readonly number[], metric: AlphaMetric): number | undefined {
  const size = categories.length;
  const counts = new Float64Array(size);
  for (let cell = 0; cell < matrix.length; cell += 1) counts[cell % size] = (counts[cell % size] ?? 0) + (matrix[cell] ?? 0);
  const values = counts.reduce((sum, count) => sum + count, 0);
  const differences = squaredDifferences(categories, counts, metric);
  let observed = 0;
  let expected = 0;
  for (let cell = 0; cell < matrix.length; cell += 1) {
    observed += (matrix[cell] ?? 0) * (differences[cell] ?? 0);
    expected += (counts[Math.floor(cell / size)] ?? 0) * (counts[cell % size] ?? 0) * (differences[cell] ?? 0);
  }
  return expected > 0 ? 1 - ((values - 1) * observed) / expected : undefined;
}

/**
 * Krippendorff's alpha for any number of raters, with ratings missing (Krippendorff 2011, Computing Krippendorff's
 * Alpha-Reliability; Hayes and Krippendorff 2007, Communication Methods and Measures 1:77–89); ordinal unless said. The interval
 * is found by drawing again, as there, but whole clusters and with both disagreements reckoned anew: answers of one document
 * hang together, and drawing only single pairs makes it too narrow (Zapf et al. 2016, BMC Medical Research Methodology 16:93).
 * For answers on scales of a few steps, not for scores. Undefined where no two raters rated the same or all values are alike.
 */
export function krippendorffAlpha(units: readonly RatedUnit[], options: AlphaOptions = {}): Coefficient | undefined {
  const metric = options.metric ?? "ordinal";
  const common = rated(units);
  const categories = categoriesOf(common);
  const size = categories.length;
  const place = new Map(categories.map((category, index) => [category, index]));
  const whole = new Float64Array(size * size);
  const matrices = new Map<string, Float64Array>();
  for (const unit of common) {
    const places = given(unit).map((rating) => place.get(rating) ?? 0);
    const share = (unit.weight ?? 1) / (places.length - 1);
    const matrix = matrices.get(unit.cluster) ?? new Float64Array(size * size);
    places.forEach((first, from) => {
      places.forEach((second, to) => {
        if (from === to) return;
        const cell = first * size + second;
        matrix[cell] = (matrix[cell] ?? 0) + share;
        whole[cell] = (whole[cell] ?? 0) + share;
      });
    });
    matrices.set(unit.cluster, matrix);
  }
  const value = alphaOfCoincidences(whole, categories, metric);
  if (value === undefined) return undefined;
  const interval = bootstrapClusters([...matrices.values()], (sum) => alphaOfCoincidences(sum, categories, metric), options);
  const count = common.reduce((sum, unit) => sum + (unit.weight ?? 1), 0);
  return { value, se: null, units: count, clusters: matrices.size, ...(interval ?? { low: -1, high: 1 }) };
}
