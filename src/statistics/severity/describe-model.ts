import { eachAnswer } from "./each-answer.ts";
import type { CriterionRow, DocumentRow, FacetModel, Measured, RaterRow, ScaleRow } from "./facet-model.ts";
import { expectedShare, fairShare, type MetScale } from "./fair-share.ts";
import { addResidual, fitOf, fitSums } from "./fit-of.ts";
import { measureExtremes } from "./measure-extremes.ts";
import { measuresOf, type Measures } from "./measures-of.ts";
import type { ModelParts } from "./model-parts.ts";
import { separationOf } from "./separation-of.ts";
import { errorOfDocument, errorOfOther, errorsOverDocuments, type StandardErrors } from "./standard-errors.ts";
import { momentsAt, stepWeights } from "./step-weights.ts";

function describeScales({ answers, left, layout, estimates }: ModelParts): ScaleRow[] {
  return answers.scales.map(({ scale, points, most }, place) => {
    const used = points.filter((_, category) => (left.ranks[place]?.[category] ?? -1) >= 0);
    const from = layout.stepFrom[place] ?? -1;
    const thresholds = used.slice(1).map((_, step) => (from < 0 ? 0 : -(estimates.parameters.others[from + step] ?? 0)));
    return { scale, most, points: used, thresholds };
  });
}

type Totals = { points: Float64Array; most: Float64Array; answers: Float64Array };
const totals = (size: number): Totals => ({ points: new Float64Array(size), most: new Float64Array(size), answers: new Float64Array(size) });
function addTo(sums: Totals, place: number, points: number, most: number): void {
  sums.points[place] = (sums.points[place] ?? 0) + points;
  sums.most[place] = (sums.most[place] ?? 0) + most;
  sums.answers[place] = (sums.answers[place] ?? 0) + 1;
}
const observedOf = (sums: Totals, place: number): number => ((sums.most[place] ?? 0) > 0 ? (sums.points[place] ?? 0) / (sums.most[place] ?? 1) : 0);

/** Everything that is told of a fitted model, by element. */
export function describeModel(parts: ModelParts): FacetModel {
  const { answers, left, design, subsets, layout, estimates, z } = parts;
  const measures = measuresOf(parts);
  const scales = describeScales(parts);
  const weights = scales.map((scale) => stepWeights(scale.thresholds));
  const shares = scales.map((scale) => scale.points.map((points) => points / scale.most));
  const extremeMeasure = measureExtremes(parts, measures, weights);

  const fit = { document: fitSums(answers.documents.length), criterion: fitSums(answers.criteria.length), rater: fitSums(answers.raters.length) };
  const sums = { document: totals(answers.documents.length), criterion: totals(answers.criteria.length), rater: totals(answers.raters.length) };
  // What an average rater of the subset (severity 0) would have given on each rater's answers; answers set aside as they are.
  const byAverage = new Float64Array(answers.raters.length);
  const documentsOf = answers.raters.map(() => new Set<number>());
  const usesOf = answers.raters.map(() => new Float64Array(scales.length));
  const uses = new Float64Array(scales.length);
  const out = new Float64Array(3);
  eachAnswer(parts, ({ document, criterion, rater, scale, rank, isKept, points, most }) => {
    addTo(sums.document, document, points, most);
    addTo(sums.criterion, criterion, points, most);
    addTo(sums.rater, rater, points, most);
    documentsOf[rater]?.add(document);
    const weight = weights[scale];
    if (!isKept || weight === undefined) {
      byAverage[rater] = (byAverage[rater] ?? 0) + points;
      return;
    }
    const uses1 = usesOf[rater];
    if (uses1 !== undefined) uses1[scale] = (uses1[scale] ?? 0) + 1;
    uses[scale] = (uses[scale] ?? 0) + 1;
    const theta = (measures.document[document] ?? 0) - (measures.criterion[criterion] ?? 0);
    byAverage[rater] = (byAverage[rater] ?? 0) + most * expectedShare(theta, weight, shares[scale] ?? []);
    momentsAt(theta - (measures.rater[rater] ?? 0), weight, out);
    const residual = rank - (out[0] ?? 0);
    addResidual(fit.document, document, residual, out[1] ?? 1);
    addResidual(fit.criterion, criterion, residual, out[1] ?? 1);
    addResidual(fit.rater, rater, residual, out[1] ?? 1);
  });

  const measured = (kind: keyof Measures, place: number, errors: StandardErrors | undefined): Measured => {
    const extreme = left[kind][place] ?? null;
    const count = sums[kind].answers[place] ?? 0;
    if (extreme !== null || errors === undefined) {
      const guess = extremeMeasure(kind, place, extreme ?? "untold");
      const sign = kind === "document" ? 1 : -1;
      return { measure: guess === undefined ? null : sign * guess.measure, se: guess?.se ?? null, interval: null, extreme, fit: null, answers: count };
    }
    const measure = measures[kind][place] ?? 0;
    const half = errors.joint === null || !estimates.converged ? null : z * errors.joint;
    return { measure, se: errors.own, interval: half === null ? null : { low: measure - half, high: measure + half }, extreme: null, fit: fitOf(fit[kind], place), answers: count };
  };
  const errorsOf = (places: readonly number[], errors: (place: number) => StandardErrors) => new Map(places.map((at, place) => [at, errors(place)]));
  const overDocuments = errorsOverDocuments(estimates, layout);
  const documentErrors = errorsOf(design.documentAt, (place) => errorOfDocument(estimates, layout, place));
  const criterionErrors = errorsOf(design.criterionAt, (place) => errorOfOther(estimates, layout, place, overDocuments));
  const raterErrors = errorsOf(design.raterAt, (place) => errorOfOther(estimates, layout, layout.raterFrom + place, overDocuments));

  // The subset of each rater and document; a rater that was set aside belongs where the others of its documents do.
  const raterSubset: (number | null)[] = answers.raters.map(() => null);
  const documentSubset: (number | null)[] = answers.documents.map(() => null);
  design.raterAt.forEach((at, place) => (raterSubset[at] = subsets.rater[place] ?? null));
  design.documentAt.forEach((at, place) => (documentSubset[at] = subsets.rater[design.rater[design.start[place] ?? 0] ?? 0] ?? null));
  answers.raters.forEach((_, at) => {
    if (raterSubset[at] === null) raterSubset[at] = [...(documentsOf[at] ?? [])].map((document) => documentSubset[document] ?? null).find((subset) => subset !== null) ?? null;
  });

  const meanOf = (values: readonly (number | null)[]): number => {
    const there = values.filter((value) => value !== null);
    return there.length === 0 ? 0 : there.reduce((sum, value) => sum + value, 0) / there.length;
  };
  const difficultyOf = scales.map((_, scale) => meanOf(measures.criterion.filter((_measure, place) => answers.criteria[place]?.scale === scale)));
  const met = (counts: Float64Array): MetScale[] => scales.map((_, scale) => ({ weights: weights[scale] ?? new Float64Array(0), shares: shares[scale] ?? [], difficulty: difficultyOf[scale] ?? 0, uses: counts[scale] ?? 0 }));
  const averageQuality = (subset: number | null): number => meanOf(measures.document.filter((_, place) => documentSubset[place] === subset));

  const raters = answers.raters.map((rater, at): RaterRow => {
    const row = measured("rater", at, raterErrors.get(at));
    const subset = raterSubset[at] ?? null;
    const observed = observedOf(sums.rater, at);
    const most = sums.rater.most[at] ?? 0;
    const counts = usesOf[at] ?? uses;
    return {
      ...row,
      rater,
      documents: documentsOf[at]?.size ?? 0,
      subset,
      observed,
      byAverageRater: row.extreme !== null || most === 0 ? null : (byAverage[at] ?? 0) / most,
      fair: row.measure === null ? null : fairShare(averageQuality(subset) - row.measure, met(row.extreme === null ? counts : uses)),
    };
  });
  const criteria = answers.criteria.map(({ criterion, scale }, at): CriterionRow => ({ ...measured("criterion", at, criterionErrors.get(at)), criterion, scale: answers.scales[scale]?.scale ?? "", observed: observedOf(sums.criterion, at) }));
  const documents = answers.documents.map((document, at): DocumentRow => {
    const row = measured("document", at, documentErrors.get(at));
    return { ...row, document, observed: observedOf(sums.document, at), fair: row.measure === null ? null : fairShare(row.measure, met(uses)) };
  });
  const sure = (rows: readonly Measured[]) => separationOf(rows.flatMap(({ measure, se, extreme }) => (measure === null || se === null || extreme !== null ? [] : [{ measure, se }]))) ?? null;
  const lists: string[][] = [];
  answers.raters.forEach((rater, at) => {
    const subset = raterSubset[at] ?? null;
    if (subset !== null) (lists[subset] ??= []).push(rater);
  });
  return {
    raters,
    criteria,
    documents,
    scales,
    subsets: lists,
    separation: { raters: sure(raters), criteria: sure(criteria), documents: sure(documents) },
    answers: design.rank.length,
    setAside: answers.category.length - design.rank.length,
    iterations: estimates.iterations,
    converged: estimates.converged,
  };
}
