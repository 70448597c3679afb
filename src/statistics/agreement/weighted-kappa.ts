import { normalQuantile } from "../estimates/normal-quantile.ts";
import { agreementWeights, type WeightKind } from "./agreement-weights.ts";
import { bootstrapClusters, type BootstrapOptions } from "./bootstrap-clusters.ts";
import { categoriesOf } from "./categories-of.ts";
import type { Coefficient, RatedUnit } from "./rated-unit.ts";

export type KappaOptions = BootstrapOptions & { weights?: WeightKind; categories?: readonly number[] };

type Reckoned = { value: number; variance: number };

/**
 * Kappa of a square table of counts (rows: first rater), with its large-sample variance (Fleiss, Cohen and Everitt 1969,
 * Psychological Bulletin 72:323–327, formula 13). Undefined where chance alone would give full agreement: all answers alike.
 */
function kappaOfTable(table: Float64Array, weights: Float64Array, size: number): Reckoned | undefined {
  const n = table.reduce((sum, count) => sum + count, 0);
  const rows = new Float64Array(size);
  const columns = new Float64Array(size);
  for (let cell = 0; cell < table.length; cell += 1) {
    const share = (table[cell] ?? 0) / n;
    const row = Math.floor(cell / size);
    rows[row] = (rows[row] ?? 0) + share;
    columns[cell % size] = (columns[cell % size] ?? 0) + share;
  }
  let observed = 0;
  let chance = 0;
  const ofRow = new Float64Array(size);
  const ofColumn = new Float64Array(size);
  for (let cell = 0; cell < table.length; cell += 1) {
    const row = Math.floor(cell / size);
    const column = cell % size;
    const weight = weights[cell] ?? 0;
    observed += (weight * (table[cell] ?? 0)) / n;
    chance += weight * (rows[row] ?? 0) * (columns[column] ?? 0);
    ofRow[row] = (ofRow[row] ?? 0) + weight * (columns[column] ?? 0);
    ofColumn[column] = (ofColumn[column] ?? 0) + weight * (rows[row] ?? 0);
  }
  if (!(1 - chance > 1e-12)) return undefined;
  const value = (observed - chance) / (1 - chance);
  let squares = 0;
  for (let cell = 0; cell < table.length; cell += 1) {
    const margin = (ofRow[Math.floor(cell / size)] ?? 0) + (ofColumn[cell % size] ?? 0);
    squares += ((table[cell] ?? 0) / n) * ((weights[cell] ?? 0) - margin * (1 - value)) ** 2;
  }
  return { value, variance: Math.max(0, squares - (value - chance * (1 - value)) ** 2) / (n * (1 - chance) ** 2) };
}

/**
 * Weighted kappa of two raters (the first two ratings of each unit; Cohen 1968), quadratic weights unless said. Where a
 * cluster holds one unit the interval is the large-sample one; otherwise clusters are drawn again. Undefined where no unit
 * has both ratings or all are alike.
 */
export function weightedKappa(units: readonly RatedUnit[], options: KappaOptions = {}): Coefficient | undefined {
  const level = options.level ?? 0.95;
  const pairs = units.filter((unit) => unit.ratings[0] !== null && unit.ratings[1] !== null && unit.ratings.length > 1);
  const categories = categoriesOf(pairs, options.categories);
  const size = categories.length;
  const place = new Map(categories.map((category, index) => [category, index]));
  const weights = agreementWeights(categories, options.weights ?? "quadratic");
  const tables = new Map<string, Float64Array>();
  const whole = new Float64Array(size * size);
  for (const { cluster, ratings, weight = 1 } of pairs) {
    const cell = (place.get(ratings[0] ?? Number.NaN) ?? 0) * size + (place.get(ratings[1] ?? Number.NaN) ?? 0);
    const table = tables.get(cluster) ?? new Float64Array(size * size);
    table[cell] = (table[cell] ?? 0) + weight;
    whole[cell] = (whole[cell] ?? 0) + weight;
    tables.set(cluster, table);
  }
  const kappa = pairs.length === 0 ? undefined : kappaOfTable(whole, weights, size);
  if (kappa === undefined) return undefined;
  const known = { value: kappa.value, units: whole.reduce((sum, count) => sum + count, 0), clusters: tables.size };
  if (tables.size === pairs.length) {
    const se = Math.sqrt(kappa.variance);
    const half = normalQuantile(0.5 + level / 2) * se;
    return { ...known, se, low: Math.max(-1, kappa.value - half), high: Math.min(1, kappa.value + half) };
  }
  const interval = bootstrapClusters([...tables.values()], (sum) => kappaOfTable(sum, weights, size)?.value, options);
  return { ...known, se: null, ...(interval ?? { low: -1, high: 1 }) };
}
