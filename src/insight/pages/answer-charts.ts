import { funnelLimits } from "../../statistics/index.ts";
import { barsChart, chartFigure, distributionBars, funnelChart, html, type Html, intervalChart, runChart } from "../../ui/index.ts";
import { cellAt, type FactsAnswer } from "../facts/ask.ts";
import { dimensionOf } from "../facts/catalogue/dimensions.ts";
import { type Measure, measureOf } from "../facts/catalogue/measures.ts";
import type { Cell } from "../facts/estimate/cell.ts";
import { type ChangeOverTime, changeOverTime } from "../facts/words/change-over-time.ts";
import { figureInWords } from "../facts/words/figure-in-words.ts";
import { questionTitle } from "../facts/words/question-in-words.ts";
import { partName } from "./part-name.ts";

/** More rows than these are a list and no picture; of months the newest are drawn. */
const most = 40;
const mostMonths = 36;

const unitOf = (measure: Measure) => (measure.unit === "%" ? "%" : measure.unit === "weeks" ? " weeks" : "");

/** Best to worst in blue, green, gold and red as far as they go; what does not count in grey. */
function fillsOf(parts: readonly string[]): number[] {
  const counted = parts.filter((key) => !/^n\/?a$/i.test(key));
  const order = { 1: [0], 2: [0, 2], 3: [0, 1, 2], 4: [0, 5, 1, 2] }[counted.length] ?? counted.map((_, at) => at);
  return parts.map((key) => (counted.includes(key) ? (order[counted.indexOf(key)] ?? 4) : 3));
}

/** The end of the axis: 100 of per cent, the score's most, otherwise a little above the largest. */
function axisEnd(answer: FactsAnswer, measure: Measure): number {
  if (measure.unit === "%") return 100;
  if (measure.kind === "coefficient") return 1;
  const largest = Math.max(1, ...[answer.all, ...answer.cells].flatMap((cell) => [cell.value ?? 0, cell.high ?? 0]));
  return answer.all.outOf ?? Math.ceil(largest * 1.1);
}

/** Nought, but for coefficients that lie below it. */
function axisBegin(answer: FactsAnswer, measure: Measure): number {
  if (measure.kind !== "coefficient") return 0;
  return Math.max(-1, Math.floor(Math.min(0, ...[answer.all, ...answer.cells].flatMap((cell) => cell.low ?? cell.value ?? 0)) * 5) / 5);
}

/** What happens by month, where the question is of months. */
export function overTimeOf(answer: FactsAnswer): ChangeOverTime | undefined {
  const measure = measureOf(answer.question.measure);
  const [axis] = answer.axes;
  if (axis?.dimension !== "month" || answer.axes.length > 1 || (measure.kind !== "mean" && measure.kind !== "share")) return undefined;
  return changeOverTime(axis.parts.slice(-mostMonths).flatMap(({ key, label }) => {
    const cell = cellAt(answer, key);
    return cell === undefined || key === null ? [] : [{ month: key, label, cell }];
  }), measure);
}

/** The picture of an answer of at most one dimension, with `table` under it; the table alone where there is nothing to draw. */
export function answerChart(answer: FactsAnswer, table: Html): Html {
  const measure = measureOf(answer.question.measure);
  const [axis, ...more] = answer.axes;
  const rows: { label: string; cell: Cell }[] = axis === undefined ? [{ label: "All", cell: answer.all }] : (axis.dimension === "month" ? axis.parts.slice(-mostMonths) : axis.parts).flatMap(({ key, label }) => {
    const cell = cellAt(answer, key);
    return cell === undefined ? [] : [{ label, cell }];
  });
  if (more.length > 0 || (axis !== undefined && measure.overlaps) || rows.length > most || rows.every(({ cell }) => cell.state !== "figure") || (axis === undefined && measure.kind !== "parts")) return table;
  const title = questionTitle(answer.question);
  const figures = rows.filter(({ cell }) => cell.state === "figure");
  const words = { title, description: `${figures.length} of ${rows.length} have a figure; the table has them all.` };
  const isCut = axis?.dimension === "month" && axis.parts.length > mostMonths;
  return chartFigure({ caption: isCut ? `${title}: the newest ${mostMonths} months` : title, table, chart: (width) => drawn(answer, measure, rows, { ...words, width }) });
}

function drawn(answer: FactsAnswer, measure: Measure, rows: readonly { label: string; cell: Cell }[], words: { title: string; description: string; width: number }): Html {
  const number = { unit: unitOf(measure), decimals: measure.kind === "coefficient" ? 2 : measure.unit === "%" || measure.kind === "count" ? 0 : 1 };
  if (measure.kind === "parts") {
    const parts = answer.all.parts.map((part) => part.key);
    const name = (key: string) => partName(answer.question.measure, key);
    if (measure.overlaps) return intervalChart({ ...words, ...number, rows: answer.all.parts.map((part) => ({ label: name(part.key), value: part.value, low: part.low, high: part.high })) });
    return distributionBars({ ...words, options: parts.map(name), fills: fillsOf(parts), rows: rows.map(({ label, cell }) => ({ label, counts: parts.map((key) => cell.parts.find((part) => part.key === key)?.count ?? 0) })) });
  }
  if (measure.kind === "count") return barsChart({ ...words, ...number, bars: rows.map(({ label, cell }) => ({ label, value: cell.value })), most: axisEnd(answer, measure) });
  const over = overTimeOf(answer);
  if (over !== undefined) {
    const [axis] = answer.axes;
    return runChart({
      ...words, ...number, from: 0, to: axisEnd(answer, measure),
      points: (axis?.parts ?? []).slice(-mostMonths).flatMap(({ key }) => (key === null ? [] : [{ month: key, value: cellAt(answer, key)?.value ?? null, special: over.special.has(key) }])),
      centre: { value: over.chart.mean, label: "Average" }, ...(over.chart.limits !== null && { limits: { lower: over.chart.limits.low, upper: over.chart.limits.high } }),
    });
  }
  return intervalChart({
    ...words, ...number, from: axisBegin(answer, measure), to: axisEnd(answer, measure), rows: rows.map(({ label, cell }) => ({ label, value: cell.value, low: cell.low, high: cell.high })),
    ...(answer.all.value !== null && { reference: { value: answer.all.value, label: "All" } }),
  });
}

/** Teams (or whoever wrote the plans) on a funnel: those between the lines differ no more than chance explains. Of per cents alone. */
export function answerFunnel(answer: FactsAnswer): Html | undefined {
  const measure = measureOf(answer.question.measure);
  const [axis, ...more] = answer.axes;
  const { value, estimate, documents } = answer.all;
  if (axis === undefined || more.length > 0 || dimensionOf(axis.dimension).group !== "Who wrote it" || measure.unit !== "%" || value === null) return undefined;
  const cells = axis.parts.flatMap(({ key, label }) => {
    const cell = key === null ? undefined : cellAt(answer, key);
    return cell?.state === "figure" && cell.value !== null ? [{ label, n: cell.documents, value: cell.value }] : [];
  });
  // How much single documents differ: of yes or no by their share, otherwise from the error of the whole.
  const sd = measure.kind === "share" ? Math.sqrt(value * (100 - value)) : (estimate?.se ?? 0) * Math.sqrt(documents);
  if (cells.length < 3 || sd === 0 || measure.kind === "parts") return undefined;
  const largest = Math.max(...cells.map((cell) => cell.n));
  const points = cells.map((cell) => {
    const { outer } = funnelLimits(value, sd, cell.n);
    return { ...cell, outside: cell.value < outer.low || cell.value > outer.high };
  });
  const outside = points.filter((point) => point.outside).map((point) => point.label);
  const limits = Array.from({ length: 40 }, (_, at) => funnelLimits(value, sd, 2 + ((largest * 1.1 - 2) * at) / 39));
  const description = outside.length === 0 ? "All lie within the 99.8% limits: they differ no more than chance explains." : `${outside.join(", ")}: outside the 99.8% limits, so more than chance is at work.`;
  return html`<h2 class="govuk-heading-m">More than chance?</h2><p class="govuk-body">${description}</p>${chartFigure({
    caption: `${measure.words} by number of documents`, tableSummary: "Show who is within the limits",
    chart: (width) => funnelChart({
      title: `${measure.words} by number of documents`, description, width, countLabel: "Documents", centre: { value, label: "All" },
      teams: points.map((point) => ({ label: point.label, n: point.n, percent: point.value, outside: point.outside })),
      limits: limits.map((limit) => ({ n: limit.n, lower95: limit.inner.low, upper95: limit.inner.high, lower998: limit.outer.low, upper998: limit.outer.high })),
    }),
    table: html`<ul class="govuk-list govuk-list--bullet">${points.map((point) => html`<li>${point.label}: ${figureInWords(point.value, measure)} of ${point.n} documents, ${point.outside ? "outside the limits" : "within the limits"}</li>`)}</ul>`,
  })}`;
}
