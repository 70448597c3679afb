import { differenceOf, type ScoreDifference } from "./difference.ts";
import type { ProgrammeYearInput } from "./input.ts";
import { meanOf, meanOfCycles, type MeanFigure } from "./mean-figure.ts";
import { matchedDifference, type Matched } from "./pairs-of.ts";
import { earlierPeriods, publishedSeries, type EarlierPeriod } from "./published.ts";
import { hasFigures, measuredByCycle, scoreRow, type RowQuestion, type ScoreRow } from "./score-rows.ts";
import { scoresOf } from "./scores-of.ts";

/** A kind of advice that the outside auditor scored as nought where there was none, with and without those, over all cycles. */
export type AbsentKind = { id: string; name: string; absent: number; withAbsent: MeanFigure; without: MeanFigure };

export type ExternalFigures = {
  earlier: EarlierPeriod[];
  /** Outside auditors' averages over time: plans, and advice with absent advice counted as nought. */
  plans: ScoreRow;
  advice: ScoreRow;
  /** Internal averages of the same kinds. */
  internalPlans: ScoreRow;
  internalAdvice: ScoreRow;
  /** Outside averages of advice without what was absent. */
  adviceWithout: ScoreRow;
  absent: AbsentKind[];
  /** Outside less internal, over the cycles' averages. */
  plansApart: ScoreDifference | null;
  adviceApart: ScoreDifference | null;
  /** The same on the documents that both rated, which is the better comparison; null where none can be matched. */
  plansMatched: Matched | null;
  adviceMatched: Matched | null;
};

const adviceFamilies = ["views", "advice"];

/** Outside auditors over time, and beside the programme's own; null where nobody outside has audited and no figure was published. */
export function externalFigures(input: ProgrammeYearInput): ExternalFigures | null {
  const audited = new Set(input.ratings.filter((rating) => rating.role === "external").map((rating) => rating.kind));
  const kindsOf = (families: readonly string[]) => input.kinds.filter((kind) => families.includes(kind.family)).map((kind) => kind.id);
  // Beside each other stand kinds that both audited: the outside auditor may have been given new plans alone.
  const plans = kindsOf(["plan"]).filter((kind) => audited.size === 0 || audited.has(kind));
  const advice = kindsOf(adviceFamilies);
  const earlier = earlierPeriods(input, publishedSeries.external);
  const outside = (names: readonly string[], kinds: readonly string[], withAbsent: boolean): RowQuestion => ({ role: "external", kinds, names, series: publishedSeries.external, withAbsent });
  const own = (names: readonly string[], kinds: readonly string[]): RowQuestion => ({ role: "internal", kinds, names, series: publishedSeries.internal });
  const questions = {
    plans: outside(["plans", "new-plan", "New plan"], plans, false), advice: outside(["advice"], advice, true), without: outside(["advice without absent"], advice, false),
    internalPlans: own(["plans"], plans), internalAdvice: own(["advice"], advice),
  };
  const row = (id: string, name: string, question: RowQuestion, times: readonly EarlierPeriod[] = []) => scoreRow(input, { id, name }, question, times);
  const figures = {
    plans: row("external-plans", "Plans", questions.plans, earlier), advice: row("external-advice", "Advice", questions.advice, earlier),
    internalPlans: row("internal-plans", "Plans, internal", questions.internalPlans), internalAdvice: row("internal-advice", "Advice, internal", questions.internalAdvice),
    adviceWithout: row("external-advice-without", "Advice, outside, without absent advice", questions.without),
  };
  if (!hasFigures(figures.plans) && !hasFigures(figures.advice)) return null;
  const absent = input.kinds.flatMap((kind): AbsentKind[] => {
    const count = input.ratings.filter((rating) => rating.role === "external" && rating.kind === kind.id && rating.isAbsent).length;
    if (count === 0) return [];
    const of = (withAbsent: boolean) => meanOf(scoresOf(input.ratings, { role: "external", kinds: [kind.id], withAbsent })).figure;
    return [{ id: kind.id, name: kind.name, absent: count, withAbsent: of(true), without: of(false) }];
  });
  const averageOf = (question: RowQuestion) => meanOfCycles(measuredByCycle(input, question));
  return {
    earlier, ...figures, absent,
    plansApart: differenceOf(averageOf(questions.plans), averageOf(questions.internalPlans)),
    adviceApart: differenceOf(averageOf(questions.without), averageOf(questions.internalAdvice)),
    plansMatched: matchedDifference(input.ratings, plans, "internal", "external"), adviceMatched: matchedDifference(input.ratings, advice, "internal", "external"),
  };
}
