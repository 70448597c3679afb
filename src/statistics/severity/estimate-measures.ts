import type { Design } from "./design.ts";
import { gatherInformation, type Information, type Parameters } from "./gather-information.ts";
import type { Layout } from "./layout.ts";
import { invertMatrix, solveLinear } from "./solve-linear.ts";

/** Estimated measures, the information at them, and the covariance of the parameters other than documents (documents estimated too). */
export type Estimates = { parameters: Parameters; information: Information; covariance: Float64Array | undefined; iterations: number; converged: boolean };

const mostIterations = 60;
/** Newton's method squares the error: after a step of a thousandth of a logit, what is left is about its square. */
const close = 1e-3;
/** Farther apart than this are only elements that no finite measure fits. */
const farthest = 15;

/** The information with one row more for each group that is centred (Lagrange's multipliers). */
function centredMatrix(information: Float64Array, { size, centred }: Layout): { matrix: Float64Array; whole: number } {
  const whole = size + centred.length;
  const matrix = new Float64Array(whole * whole);
  for (let row = 0; row < size; row += 1) matrix.set(information.subarray(row * size, (row + 1) * size), row * whole);
  centred.forEach((group, at) => {
    for (const place of group) {
      matrix[place * whole + size + at] = 1;
      matrix[(size + at) * whole + place] = 1;
    }
  });
  return { matrix, whole };
}

/** Newton's step for all parameters at once; undefined where the answers do not determine it. */
function newtonStep(information: Information, layout: Layout): Parameters | undefined {
  const { matrix, whole } = centredMatrix(information.others.information, layout);
  const right = new Float64Array(whole);
  right.set(information.others.slope);
  const others = solveLinear(matrix, whole, right)?.slice(0, layout.size);
  if (others === undefined) return undefined;
  const { from, place, value } = information.shared;
  const quality = information.quality.slope.map((slope, document) => {
    let rest = slope;
    for (let entry = from[document] ?? 0; entry < (from[document + 1] ?? 0); entry += 1) rest -= (value[entry] ?? 0) * (others[place[entry] ?? 0] ?? 0);
    return rest / (information.quality.information[document] ?? 1);
  });
  return { quality, others };
}

const largest = (list: Float64Array): number => list.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
const moved = (from: Float64Array, step: Float64Array, share: number): Float64Array => from.map((value, at) => value + share * (step[at] ?? 0));

/** Where to begin: each element's share of the points as log-odds, as if the others were all alike, centred in its groups. */
function firstGuess(design: Design, layout: Layout): Parameters {
  const points = { quality: new Float64Array(design.documents), others: new Float64Array(layout.size) };
  const most = { quality: new Float64Array(design.documents), others: new Float64Array(layout.size) };
  for (let document = 0; document < design.documents; document += 1) {
    for (let at = design.start[document] ?? 0; at < (design.start[document + 1] ?? 0); at += 1) {
      const criterion = design.criterion[at] ?? 0;
      const rater = layout.raterFrom + (design.rater[at] ?? 0);
      const rank = design.rank[at] ?? 0;
      const top = design.top[design.scaleOf[criterion] ?? 0] ?? 1;
      points.quality[document] = (points.quality[document] ?? 0) + rank;
      most.quality[document] = (most.quality[document] ?? 0) + top;
      for (const place of [criterion, rater]) {
        points.others[place] = (points.others[place] ?? 0) + rank;
        most.others[place] = (most.others[place] ?? 0) + top;
      }
    }
  }
  const logOdds = (list: Float64Array, highest: Float64Array) => list.map((value, at) => (highest[at] === 0 ? 0 : Math.log(value / ((highest[at] ?? 0) - value))));
  const others = logOdds(points.others, most.others);
  for (const group of layout.centred) {
    const mean = group.reduce((sum, place) => sum + (others[place] ?? 0), 0) / group.length;
    for (const place of group) others[place] = (others[place] ?? 0) - mean;
  }
  return { quality: logOdds(points.quality, most.quality), others };
}

/**
 * Joint maximum likelihood of all parameters of the rating-scale model (UCON: Wright and Panchapakesan 1969; many facets: Linacre 1989, ch. 8)
 * by Newton's method with all parameters together, so that thinly linked designs need no more passes than full ones. The steps are
 * no longer than a logit, and halved where they would lower the likelihood. `converged` is false where no finite measures fit.
 */
export function estimateMeasures(design: Design, layout: Layout): Estimates {
  let parameters = firstGuess(design, layout);
  let information = gatherInformation(design, layout, parameters);
  let iterations = 0;
  let converged = false;
  while (!converged && iterations < mostIterations) {
    iterations += 1;
    const step = newtonStep(information, layout);
    if (step === undefined) break;
    const length = Math.max(largest(step.quality), largest(step.others));
    let share = Math.min(1, 1.5 / length);
    let next = { quality: moved(parameters.quality, step.quality, share), others: moved(parameters.others, step.others, share) };
    let told = gatherInformation(design, layout, next);
    while (told.logLikelihood < information.logLikelihood - 1e-9 * Math.abs(information.logLikelihood) && share > 1e-3) {
      share /= 2;
      next = { quality: moved(parameters.quality, step.quality, share), others: moved(parameters.others, step.others, share) };
      told = gatherInformation(design, layout, next);
    }
    parameters = next;
    information = told;
    converged = length * share < close || length < close;
    if (Math.max(largest(parameters.quality), largest(parameters.others)) > farthest) break;
  }
  const { matrix, whole } = centredMatrix(information.others.information, layout);
  const inverse = invertMatrix(matrix, whole);
  const covariance = inverse === undefined ? undefined : new Float64Array(layout.size * layout.size);
  for (let row = 0; row < layout.size; row += 1) covariance?.set(inverse?.subarray(row * whole, row * whole + layout.size) ?? [], row * layout.size);
  return { parameters, information, covariance, iterations, converged };
}
