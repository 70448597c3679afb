import type { Judgement } from "../agreement/judgement.ts";
import { funnelLimits } from "../control-charts/funnel-limits.ts";
import { runChart, type RunSign } from "../control-charts/run-chart.ts";
import type { Interval } from "../estimates/interval.ts";
import { normalQuantile } from "../estimates/normal-quantile.ts";
import { driftWords } from "./drift-words.ts";
import { fitManyFacets } from "./fit-many-facets.ts";

/**
 * One rater in one period. `severity` in logits against the average of the other raters (0); `inner` and `outer`: where it would lie 95 and 99.8
 * times in 100 if the rater were as strict as over all periods. `difference`: share of points given less what an average rater would have given.
 * Nulls where the period cannot be told: nothing in common with others, or all answers alike.
 */
export type DriftPeriod = { period: string; answers: number; documents: number; severity: number | null; se: number | null; inner: Interval | null; outer: Interval | null; difference: number | null };

export type Drift = { state: "told"; centre: number; periods: DriftPeriod[]; signs: RunSign[]; words: string } | { state: "too little"; periods: DriftPeriod[]; words: string };

const anywhere: Interval = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
const monthOf = (day: string): string => day.slice(0, 7);

/** Signs over periods that can be told, with places counted among all periods. */
function signsOf(periods: readonly DriftPeriod[]): RunSign[] {
  const told = periods.flatMap((period, place) => (period.severity === null ? [] : [{ place, period }]));
  const runs = runChart(told.map(({ period }) => period.severity ?? 0), anywhere)?.signs ?? [];
  const outside = told.flatMap(({ period, place }): RunSign[] => {
    const severity = period.severity ?? 0;
    if (period.outer === null || (severity >= period.outer.low && severity <= period.outer.high)) return [];
    return [{ rule: "outside-limits", direction: severity > period.outer.high ? "high" : "low", from: place, to: place }];
  });
  // Limits of the run chart take all periods as equally sure; ours know how many answers each rests on.
  const steady = runs.filter((sign) => sign.rule === "shift" || sign.rule === "trend").map((sign) => ({ ...sign, from: told[sign.from]?.place ?? 0, to: told[sign.to]?.place ?? 0 }));
  return [...outside, ...steady].sort((a, b) => a.from - b.from);
}

/**
 * Has one rater become stricter or more lenient? In each period (a month unless `periodOf` says otherwise) the rater is a rater of
 * their own in the many-facet model, among the others as they are over all time, so that documents and colleagues are allowed for
 * (rater by time: Myford and Wolfe 2009, J. Educational Measurement 46:371–389). Answers without a day (`on`) stand in no period.
 */
export function driftOf(judgements: readonly Judgement[], rater: string, { periodOf = monthOf }: { periodOf?: (day: string) => string } = {}): Drift {
  const keys = new Map<string, string>();
  const nameOf = (period: string): string => {
    const name = keys.get(period) ?? JSON.stringify([rater, period]);
    keys.set(period, name);
    return name;
  };
  const mine = judgements.filter((each) => each.rater === rater);
  const split = judgements.map((each) => (each.rater === rater ? { ...each, rater: nameOf(each.on === undefined ? "" : periodOf(each.on)) } : each));
  const result = fitManyFacets(split);
  const counts = Map.groupBy(mine.filter((each) => each.on !== undefined), (each) => periodOf(each.on ?? ""));
  const names = [...counts.keys()].sort();
  const blank = (period: string): DriftPeriod => {
    const own = counts.get(period) ?? [];
    return { period, answers: own.length, documents: new Set(own.map((each) => each.document)).size, severity: null, se: null, inner: null, outer: null, difference: null };
  };
  if (names.length === 0) return { state: "too little", periods: [], words: "No answer of this rater has a day, so there is nothing to follow over time." };
  if (result.state === "too little") return { state: "too little", periods: names.map(blank), words: result.words.join(" ") };

  // Against the others of the largest subset that holds any period of this rater.
  const own = new Set(keys.values());
  const subset = result.model.subsets.findIndex((raters) => raters.some((each) => own.has(each)) && raters.some((each) => !own.has(each)));
  const others = result.model.raters.filter((row) => row.subset === subset && !own.has(row.rater) && row.interval !== null);
  const average = others.reduce((sum, row) => sum + (row.measure ?? 0), 0) / Math.max(1, others.length);
  const rows = new Map(result.model.raters.map((row) => [row.rater, row]));
  const wide = 2 * normalQuantile(0.975);
  const found = names.map((period): DriftPeriod => {
    const row = rows.get(keys.get(period) ?? "");
    if (row === undefined || row.subset !== subset || row.measure === null || row.interval === null || others.length === 0) return blank(period);
    return { ...blank(period), severity: row.measure - average, se: (row.interval.high - row.interval.low) / wide, difference: row.byAverageRater === null ? null : row.observed - row.byAverageRater };
  });
  const told = found.flatMap(({ severity, se }) => (severity === null || se === null ? [] : [{ severity, weight: 1 / se ** 2 }]));
  if (told.length < 2) return { state: "too little", periods: found, words: "Fewer than two periods have answers in common with other raters, so there is nothing to follow over time." };
  const centre = told.reduce((sum, each) => sum + each.severity * each.weight, 0) / told.reduce((sum, each) => sum + each.weight, 0);
  const periods = found.map((period) => {
    if (period.se === null) return period;
    const { inner, outer } = funnelLimits(centre, period.se, 1, anywhere);
    return { ...period, inner, outer };
  });
  const signs = signsOf(periods);
  return { state: "told", centre, periods, signs, words: driftWords(signs, periods.map((period) => period.period)) };
}
