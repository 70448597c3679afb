import type { Interval } from "../estimates/interval.ts";
import { studentQuantile } from "../estimates/student-t.ts";
import { wilsonInterval } from "../estimates/wilson-interval.ts";
import { given, rated, type RatedUnit } from "./rated-unit.ts";

/** How often raters agree exactly. `effective` is what the answers are worth as independent ones. */
export type ExactAgreement = Interval & { value: number; units: number; clusters: number; effective: number };

/** The share of a unit's pairs of raters who agree. */
function pairsThatAgree(ratings: readonly number[]): number {
  let same = 0;
  for (let first = 0; first < ratings.length; first += 1) {
    for (let second = first + 1; second < ratings.length; second += 1) same += Number(ratings[first] === ratings[second]);
  }
  return same / ((ratings.length * (ratings.length - 1)) / 2);
}

/**
 * The share of answers that two raters give alike (of pairs of raters where there are more), with Wilson's interval. Answers of
 * one document are not independent: the variance between documents (ratio of sums; Cochran 1977, Sampling Techniques, 2.11 and 3.12)
 * gives the number of independent answers that they are worth, less the doubt that few documents leave about that variance
 * (Korn and Graubard 1998, Survey Methodology 24:193–201). Never worth more than there are. Where all or none agree the
 * variance says nothing, and each document counts once. Undefined where no two raters rated the same.
 */
export function exactAgreement(units: readonly RatedUnit[], level = 0.95): ExactAgreement | undefined {
  const common = rated(units);
  const sums = new Map<string, { agreed: number; weight: number }>();
  for (const unit of common) {
    const sum = sums.get(unit.cluster) ?? { agreed: 0, weight: 0 };
    const weight = unit.weight ?? 1;
    sum.agreed += weight * pairsThatAgree(given(unit));
    sum.weight += weight;
    sums.set(unit.cluster, sum);
  }
  const clusters = sums.size;
  const all = [...sums.values()];
  const weight = all.reduce((total, sum) => total + sum.weight, 0);
  if (weight === 0) return undefined;
  const value = all.reduce((total, sum) => total + sum.agreed, 0) / weight;
  if (all.every((sum) => sum.weight === 1)) return { value, units: weight, clusters, effective: weight, ...wilsonInterval(value * weight, weight, level) };
  if (clusters < 2 || value === 0 || value === 1) return { value, units: weight, clusters, effective: clusters, ...wilsonInterval(value * clusters, clusters, level) };

  const between = all.reduce((total, sum) => total + (sum.agreed - value * sum.weight) ** 2, 0);
  const variance = ((clusters / (clusters - 1)) * between) / weight ** 2;
  const worth = variance === 0 ? weight : Math.min(weight, (value * (1 - value)) / variance);
  // Wilson's interval takes the normal quantile; fewer answers by (z/t)² make it the t one.
  const stretch = (studentQuantile(0.5 + level / 2, Number.POSITIVE_INFINITY) / studentQuantile(0.5 + level / 2, clusters - 1)) ** 2;
  const effective = worth * stretch;
  return { value, units: weight, clusters, effective, ...wilsonInterval(value * effective, effective, level) };
}
