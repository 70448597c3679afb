import { monthInWords } from "../../../platform/index.ts";
import { runChartWords } from "../../../statistics/index.ts";
import type { DipSampleContent } from "../content.ts";
import { changeSentence, countOf, figureInWords, listInWords, periodInWords } from "./phrases.ts";

type Content = Pick<DipSampleContent, "figures">;

/** The months of the period, their average, the period before, and the range of the long view. */
export function overallWords({ figures }: Content): string[] {
  const { overall, before } = figures;
  const months = overall.months.filter((month) => !month.earlier && month.value !== null);
  if (months.length === 0) return [`There is no figure for ${periodInWords(figures)}.`];
  const paragraphs = [`Overall compliance was ${listInWords(months.map((month) => `${month.shown} in ${monthInWords(month.month)}`))}.`];
  const average = months.length > 1 ? `Over ${countOf(months.length, "month")} the average was ${figureInWords(overall.average)}.` : `The figure of the period is ${figureInWords(overall.average)}.`;
  const earlier = overall.change === null
    ? " There is no figure of the period before to compare it with."
    : ` In ${periodInWords(before)} it was ${figureInWords(overall.averageBefore)}. ${changeSentence(overall.change)}`;
  paragraphs.push(average + earlier);
  const view = overall.months.filter((month) => month.value !== null).sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
  const [lowest, highest] = [view[0], view.at(-1)];
  if (view.length > months.length && lowest && highest) {
    paragraphs.push(`Of all ${countOf(view.length, "month")} shown, the lowest figure is ${lowest.shown} (${monthInWords(lowest.month)}) and the highest ${highest.shown} (${monthInWords(highest.month)}).`);
  }
  return paragraphs;
}

/** What the run chart says and by which rules. */
export function runWords({ figures }: Content): string[] {
  const { chart, months } = figures.overall;
  if (chart === null) return [];
  const { change } = figures.overall;
  // Both are true at once, and a reader would take one for the contrary of the other.
  const both = chart.signs.length === 0 && change?.withinNoise === false
    ? ["The average of this period and that of the one before do differ by more than the picking of plans explains. But so far the months show no lasting change: that would take one of the signs below."]
    : [];
  const labels = months.filter((month) => month.value !== null).map((month) => monthInWords(month.month));
  return [
    runChartWords(chart, labels),
    ...both,
    "The rules are those of run charts in the NHS programme “Making data count”: a month outside the limits, seven months in a row on one side of the average, six in a row that rise or fall, or two of three close to a limit. Without such a sign, ups and downs from month to month are what a sample shows by itself.",
  ];
}
