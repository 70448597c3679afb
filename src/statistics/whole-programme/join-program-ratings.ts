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

const total = (strata: readonly RatedStratum[]) => strata.reduce((sum, stratum) => sum + stratum.frame, 0);

// Fewer pairs cannot tell a slope from chance: there the program's ratings are taken as they are (slope 1).
const LEAST_FOR_SLOPE = 10;

function slopeOf(sample: RatedStratum["sample"]): number {
  if (sample.length < LEAST_FOR_SLOPE) return 1;
  const meanHand = sample.reduce((sum, pair) => sum + pair.hand, 0) / sample.length;
  const meanProgram = sample.reduce((sum, pair) => sum + pair.program, 0) / sample.length;
  const cross = sample.reduce((sum, pair) => sum + (pair.hand - meanHand) * (pair.program - meanProgram), 0);
  const square = sample.reduce((sum, pair) => sum + (pair.program - meanProgram) ** 2, 0);
  return square === 0 ? 0 : cross / square;
}

function partOf({ frame, programMean, sample }: RatedStratum, slope: number, fitted: boolean): Estimate | undefined {
  const rest = summarise(sample.map((pair) => pair.hand - slope * pair.program));
  if (rest === undefined || rest.variance === null) return undefined;
  const df = sample.length - (fitted ? 2 : 1);
  const variance = (rest.variance * (sample.length - 1)) / df / sample.length;
  return { value: slope * programMean + rest.mean, se: Math.sqrt(variance * finitePopulationCorrection(sample.length, frame)), df };
}

/**
 * The mean hand rating of all documents, from hand audits of a random sample and the program's ratings of every one. The program may be wrong
 * throughout: the sample says by how much, so the estimate stays right; the better the program follows the auditors, the narrower its interval.
 *
 * In each stratum: slope × the program's mean of all + the mean of (hand − slope × program) in the sample; variance of those differences ÷ n with
 * finite population correction and n − 2 degrees of freedom (regression estimator: Cochran 1977, sections 7.2–7.4; as prediction-powered
 * inference with its power tuning: Angelopoulos, Bates, Fannjiang, Jordan & Zrnic 2023; Angelopoulos, Duchi & Zrnic 2023). With fewer than ten
 * pairs the slope is 1 (the difference estimator). Undefined where a stratum has fewer than two hand audits: nothing is known of it.
 */
export function joinProgramRatings(strata: readonly RatedStratum[], level = 0.95): JoinedEstimate | undefined {
  const all = total(strata);
  if (all === 0) return undefined;
  const weighted = (partFor: (stratum: RatedStratum) => Estimate | undefined) => {
    const parts = strata.map((stratum) => ({ part: partFor(stratum), weight: stratum.frame / all }));
    return parts.every(({ part }) => part !== undefined) ? combineEstimates(parts.map(({ part, weight }) => ({ ...(part as Estimate), weight }))) : undefined;
  };
  const slopes = new Map(strata.map((stratum) => [stratum, slopeOf(stratum.sample)]));
  const estimate = weighted((stratum) => partOf(stratum, slopes.get(stratum) ?? 1, stratum.sample.length >= LEAST_FOR_SLOPE));
  const handOnly = weighted((stratum) => partOf(stratum, 0, false));
  if (estimate === undefined || handOnly === undefined) return undefined;
  const n = strata.reduce((sum, stratum) => sum + stratum.sample.length, 0);
  return {
    ...estimate, interval: estimateInterval(estimate, level), slopes: [...slopes.values()],
    handOnly: { value: handOnly.value, se: handOnly.se, interval: estimateInterval(handOnly, level) },
    effectiveSample: estimate.se === 0 ? n : n * (handOnly.se / estimate.se) ** 2,
  };
}
