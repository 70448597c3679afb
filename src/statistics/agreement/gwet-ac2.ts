import { studentQuantile } from "../estimates/student-t.ts";
import { agreementWeights, type WeightKind } from "./agreement-weights.ts";
import { categoriesOf } from "./categories-of.ts";
import { clustersOf, given, rated, type Coefficient, type RatedUnit } from "./rated-unit.ts";

export type Ac2Options = { weights?: WeightKind; categories?: readonly number[]; level?: number };

/**
 * Gwet's AC2 (with identity weights: AC1) for any number of raters and with ratings missing; quadratic weights unless said. It
 * stays sensible where nearly all answers are the same, which kappa does not (Gwet 2008, British J. Mathematical and
 * Statistical Psychology 61:29–48; weights and missing ratings: Gwet 2014, Handbook, 4th ed., ch. 4–5, formulas of his irrCAC).
 * The variance is his, with the deviations added up by cluster first, so that answers of one document do not pass for
 * independent ones; the interval is t with clusters − 1 degrees of freedom. Undefined where no two raters rated the same.
 */
export function gwetAc2(units: readonly RatedUnit[], { weights: kind = "quadratic", categories: possible, level = 0.95 }: Ac2Options = {}): Coefficient | undefined {
  const used = units.filter((unit) => given(unit).length > 0);
  const common = rated(used);
  const categories = categoriesOf(used, possible);
  const size = categories.length;
  if (common.length === 0) return undefined;
  const weights = agreementWeights(categories, kind);
  const place = new Map(categories.map((category, index) => [category, index]));
  const sizeOf = (unit: RatedUnit) => unit.weight ?? 1;
  const all = used.reduce((sum, unit) => sum + sizeOf(unit), 0);
  const judgedTwice = common.reduce((sum, unit) => sum + sizeOf(unit), 0);

  // For each unit: the share of its raters in each category, and how far pairs of its raters agree (null: one rater only).
  const shares = used.map((unit) => {
    const ratings = given(unit);
    const share = new Float64Array(size);
    for (const rating of ratings) share[place.get(rating) ?? 0] = (share[place.get(rating) ?? 0] ?? 0) + 1 / ratings.length;
    return share;
  });
  const agreements = used.map((unit, at) => {
    const raters = given(unit).length;
    const share = shares[at] ?? new Float64Array(size);
    if (raters < 2) return null;
    let pairs = 0;
    for (let cell = 0; cell < weights.length; cell += 1) pairs += (weights[cell] ?? 0) * (share[Math.floor(cell / size)] ?? 0) * (share[cell % size] ?? 0);
    return (pairs * raters - 1) / (raters - 1);
  });

  const prevalence = new Float64Array(size);
  let observed = 0;
  used.forEach((unit, at) => {
    for (let category = 0; category < size; category += 1) prevalence[category] = (prevalence[category] ?? 0) + (sizeOf(unit) * (shares[at]?.[category] ?? 0)) / all;
    observed += (sizeOf(unit) * (agreements[at] ?? 0)) / judgedTwice;
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  // With one category there is nothing that chance could spread over.
  const scale = size > 1 ? total / (size * (size - 1)) : 0;
  const chance = scale * prevalence.reduce((sum, share) => sum + share * (1 - share), 0);
  const value = (observed - chance) / (1 - chance);

  const deviations = new Map<string, number>();
  used.forEach((unit, at) => {
    const agreement = agreements[at] ?? null;
    const own = agreement === null ? 0 : ((all / judgedTwice) * (agreement - chance)) / (1 - chance);
    let ownChance = 0;
    for (let category = 0; category < size; category += 1) ownChance += scale * (prevalence[category] ?? 0) * (1 - (shares[at]?.[category] ?? 0));
    const deviation = own - (2 * (1 - value) * (ownChance - chance)) / (1 - chance) - value;
    deviations.set(unit.cluster, (deviations.get(unit.cluster) ?? 0) + sizeOf(unit) * deviation);
  });
  const clusters = deviations.size;
  const known = { value, units: judgedTwice, clusters: clustersOf(common) };
  if (clusters < 2) return { ...known, se: null, low: -1, high: 1 };
  const squares = [...deviations.values()].reduce((sum, deviation) => sum + deviation ** 2, 0);
  const se = Math.sqrt(((clusters / (clusters - 1)) * squares) / all ** 2);
  const half = studentQuantile(0.5 + level / 2, clusters - 1) * se;
  return { ...known, se, low: Math.max(-1, value - half), high: Math.min(1, value + half) };
}
