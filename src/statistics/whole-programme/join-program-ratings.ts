import { combineEstimates } from "../estimates/combine-estimates.ts";
import { finitePopulationCorrection } from "../estimates/finite-population.ts";
import type { Estimate, Interval } from "../estimates/interval.ts";
import { estimateInterval } from "../estimates/mean-interval.ts";
import { summarise } from "../estimates/sample-summary.ts";

/** A stratum of the frame: what the reading program gave every document of it, and what hand audits gave a random sample of it. */
export type RatedStratum = {
  /** How many documents the frame holds, and the mean of the program's ratings of all of them. */
  frame: number;
  programMean: number;
  /** The random sample: each document's hand rating and the program's, on the same scale. */
  sample: readonly { hand: number; program: number }[];
};

export type JoinedEstimate = {
  value: number;
  interval: Interval;
  se: number;
  df: number;
  /** From the hand audits alone, for comparison. */
  handOnly: { value: number; interval: Interval; se: number };
  /** How many hand audits without the program would give the same certainty: n × (their variance ÷ this one). */
  effectiveSample: number;
  /** How far the program's difference between documents is followed: 1 as it is, 0 not at all (per stratum). */
  slopes: number[];
};

/** That ratings have few steps (yes or no; yes, partly, no): how far apart the ends of each scale are. */
export type Steps = { hand: number; program: number };

/** What is left of a stratum's hand ratings when the slope's part is taken away, before its spread is known. */
type Rest = { stratum: RatedStratum; value: number; variance: number | null; spread: number; df: number };

// Fewer pairs cannot tell a slope from chance: there the program's ratings are taken as they are (slope 1).
const LEAST_FOR_SLOPE = 10;

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Sums of products and squares about a stratum's own means. */
function momentsOf({ sample }: RatedStratum): { cross: number; square: number } {
  const [hand, program] = [meanOf(sample.map((pair) => pair.hand)), meanOf(sample.map((pair) => pair.program))];
  return {
    cross: sample.reduce((sum, pair) => sum + (pair.hand - hand) * (pair.program - program), 0),
    square: sample.reduce((sum, pair) => sum + (pair.program - program) ** 2, 0),
  };
}

/** A slope with what it costs: the share of the spread's degrees of freedom that is left after it was fitted. */
type Slope = { slope: number; left: number };

/**
 * Two imagined pairs, half a pair each of both high, both low, and each high where the other is low: what a stratum of `share` of all pairs takes of them. They are
 * kept about the middle, so they add no product.
 */
const imagined = (steps: Steps | undefined, share: number) => ({
  square: steps === undefined ? 0 : share * 2 * (steps.program / 2) ** 2,
  rest: (slope: number) => (steps === undefined ? 0 : share * ((steps.hand / 2 - (slope * steps.program) / 2) ** 2 + (steps.hand / 2 + (slope * steps.program) / 2) ** 2)),
});

/** Of a large stratum its own slope; small ones share one where they have enough pairs together (separate and combined regression estimator: Cochran 1977, 7.9 to 7.11). */
function slopesOf(strata: readonly RatedStratum[], steps: Steps | undefined): Map<RatedStratum, Slope> {
  const all = strata.reduce((sum, { sample }) => sum + sample.length, 0);
  // Where ratings hardly ever differ, a stratum's own slope follows its few differences.
  const isLarge = ({ sample }: RatedStratum) => steps === undefined && sample.length >= LEAST_FOR_SLOPE;
  const fitted = (own: readonly RatedStratum[]): Slope => {
    const df = own.reduce((sum, { sample }) => sum + sample.length - 1, 0);
    if (df < LEAST_FOR_SLOPE - 1) return { slope: 1, left: 1 };
    const moments = own.map(momentsOf);
    const square = moments.reduce((sum, each) => sum + each.square, 0) + imagined(steps, own.reduce((sum, { sample }) => sum + sample.length, 0) / all).square;
    return { slope: square === 0 ? 0 : moments.reduce((sum, each) => sum + each.cross, 0) / square, left: (df - 1) / df };
  };
  const shared = fitted(strata.filter((stratum) => !isLarge(stratum) && stratum.sample.length > 0));
  return new Map(strata.map((stratum) => [stratum, isLarge(stratum) ? fitted([stratum]) : shared]));
}

/** The weighted mean of the strata. A stratum of one pair shows no spread of its own: it takes that within the others. */
function weigh(strata: readonly RatedStratum[], slopeOf: (stratum: RatedStratum) => Slope, steps?: Steps): Estimate | undefined {
  const all = strata.reduce((sum, stratum) => sum + stratum.frame, 0);
  const pairs = strata.reduce((sum, { sample }) => sum + sample.length, 0);
  const rests = strata.flatMap((stratum): Rest[] => {
    const { slope, left } = slopeOf(stratum);
    const rest = summarise(stratum.sample.map((pair) => pair.hand - slope * pair.program));
    if (rest === undefined) return [];
    const df = (stratum.sample.length - 1) * left;
    const spread = (rest.variance ?? 0) * (stratum.sample.length - 1) + imagined(steps, stratum.sample.length / pairs).rest(slope);
    return [{ stratum, value: slope * stratum.programMean + rest.mean, variance: df > 0 ? spread / df : null, spread, df }];
  });
  const pooled = { df: rests.reduce((sum, rest) => sum + rest.df, 0), spread: rests.reduce((sum, rest) => sum + rest.spread, 0) };
  if (all === 0 || rests.length < strata.length || pooled.df <= 0) return undefined;
  return combineEstimates(rests.map(({ stratum, value, variance, df }) => ({
    value, weight: stratum.frame / all, df: variance === null ? pooled.df : df,
    se: Math.sqrt(((variance ?? pooled.spread / pooled.df) / stratum.sample.length) * finitePopulationCorrection(stratum.sample.length, stratum.frame)),
  })));
}

/**
 * The mean hand rating of all documents, from hand audits of a random sample and the program's ratings of every one. The program may be wrong
 * throughout: the sample says by how much, so the estimate stays right; the better the program follows the auditors, the narrower its interval.
 *
 * In each stratum: slope × the program's mean of all + the mean of (hand − slope × program) in the sample; variance of those differences ÷ n with
 * finite population correction and n − 2 degrees of freedom (regression estimator: Cochran 1977, sections 7.2–7.4; as prediction-powered
 * inference with its power tuning: Angelopoulos, Bates, Fannjiang, Jordan & Zrnic 2023; Angelopoulos, Duchi & Zrnic 2023). Strata of fewer than ten
 * pairs share one slope; where they have not ten between them it is 1 (the difference estimator).
 *
 * Where ratings have few steps, a sample in which the two hardly ever differ says little of how often they do elsewhere, and the plain interval is far too
 * narrow. `steps` adds two imagined pairs to the spread, as Agresti and Min do for paired yes-or-no answers (2005, Statistics in Medicine 24:729–740). Undefined where a stratum has no hand audit, or none has two.
 */
export function joinProgramRatings(strata: readonly RatedStratum[], { level = 0.95, steps }: { level?: number; steps?: Steps } = {}): JoinedEstimate | undefined {
  const slopes = slopesOf(strata, steps);
  const estimate = weigh(strata, (stratum) => slopes.get(stratum) ?? { slope: 1, left: 1 }, steps);
  const handOnly = weigh(strata, () => ({ slope: 0, left: 1 }));
  if (estimate === undefined || handOnly === undefined) return undefined;
  const n = strata.reduce((sum, stratum) => sum + stratum.sample.length, 0);
  return {
    ...estimate, interval: estimateInterval(estimate, level), slopes: [...slopes.values()].map(({ slope }) => slope),
    handOnly: { value: handOnly.value, se: handOnly.se, interval: estimateInterval(handOnly, level) },
    effectiveSample: estimate.se === 0 ? n : n * (handOnly.se / estimate.se) ** 2,
  };
}
