import { type Html, html } from "../html.ts";
import { dot, line } from "./marks.ts";
import { axis, blue, gold, grid, quiet } from "./palette.ts";
import { linearScale, ticks } from "./scale.ts";
import { type ChartWords, standardWidth, svgChart } from "./svg-chart.ts";
import { fontSizeFor, textAt, textWidth, wrap } from "./text.ts";
import { figureOfNumber, wordsOfNumber } from "./words-of-number.ts";

export type IntervalRow = {
  readonly label: string;
  readonly value: number | null;
  /** The ends of the interval; null where there is none. */
  readonly low: number | null;
  readonly high: number | null;
};

export type IntervalChartParams = ChartWords & {
  readonly rows: readonly IntervalRow[];
  readonly unit?: string;
  readonly decimals?: number;
  /** The ends of the axis; 0 to 100 when not given. */
  readonly from?: number;
  readonly to?: number;
  /** A line to compare with: the mean of all, a target. */
  readonly reference?: { readonly value: number; readonly label: string };
};

/** A dot for each figure and a line for how sure it is. */
export const intervalChart = (params: IntervalChartParams): Html => {
  const width = params.width ?? standardWidth;
  const size = fontSizeFor(width);
  const unit = params.unit ?? "%";
  const number = (value: number): string => wordsOfNumber(value, "", params.decimals);
  const figure = (value: number): string => figureOfNumber(value, params.decimals);
  const words = (row: IntervalRow): string => {
    if (row.value === null) return "no figure";
    const interval = row.low === null || row.high === null ? "" : ` (${figure(row.low)} to ${figure(row.high)})`;
    return `${figure(row.value)}${unit}${interval}`;
  };
  const above = width < 500;
  const pad = size;
  const numberRoom = above ? pad : Math.max(0, ...params.rows.map((row) => textWidth(words(row), size, true))) + 14;
  const labelRoom = above ? pad : Math.min(width * 0.35, Math.max(0, ...params.rows.map((row) => textWidth(row.label, size))) + 20);
  const from = params.from ?? 0;
  const to = params.to ?? 100;
  const scale = linearScale([from, to], [labelRoom, width - numberRoom]);
  const clamped = (value: number): number => scale(Math.min(to, Math.max(from, value)));
  const lineHeight = size * 1.25;
  const { reference } = params;
  const top = reference ? lineHeight + 6 : 6;
  let y = top;
  const rows = params.rows.map((row) => {
    const lines = above
      ? wrap(row.label, width - textWidth(words(row), size, true) - 14, size)
      : wrap(row.label, labelRoom - 19, size);
    const labelHeight = Math.max(1, lines.length) * lineHeight;
    const rowHeight = above ? labelHeight + 22 : Math.max(labelHeight, 26);
    const middle = above ? y + labelHeight + 11 : y + rowHeight / 2;
    const labelTop = above ? y : y + (rowHeight - labelHeight) / 2;
    const drawn = html`${lines.map((text, index) => textAt(above ? 0 : labelRoom - 20, labelTop + index * lineHeight + size, text, { size, anchor: above ? "start" : "end" }))}
${row.low !== null && row.high !== null && html`${line(clamped(row.low), middle, clamped(row.high), middle, blue, 3)}${line(clamped(row.low), middle - 6, clamped(row.low), middle + 6, blue, 2)}${line(clamped(row.high), middle - 6, clamped(row.high), middle + 6, blue, 2)}`}
${row.value !== null && dot(clamped(row.value), middle, blue, 7)}
${textAt(width, above ? y + size : middle + size * 0.35, words(row), { size, anchor: "end", bold: row.value !== null, fill: row.value === null ? quiet : undefined })}
`;
    y += rowHeight + 8;
    return drawn;
  });
  const marks = ticks(from, to, above ? 4 : 5).map((tick) => html`${line(scale(tick), top - 2, scale(tick), y, grid)}${textAt(scale(tick), y + size + 4, number(tick), { size, anchor: "middle", fill: quiet })}
`);
  const compared = reference && html`${line(clamped(reference.value), lineHeight, clamped(reference.value), y, gold, 2, "6 4")}${referenceLabel(reference, clamped(reference.value), width, size, unit, params.decimals)}`;
  return svgChart(params, y + size * 1.25 + 8, html`${marks}${compared}${line(labelRoom, y, width - numberRoom, y, axis)}
${rows}${params.rows.length === 0 && textAt(labelRoom, top + size, "No figures yet", { size, fill: quiet })}`);
};

const referenceLabel = (reference: { value: number; label: string }, x: number, width: number, size: number, unit: string, decimals = 1): Html => {
  const text = `${reference.label} ${wordsOfNumber(reference.value, unit, Math.max(1, decimals))}`;
  const half = textWidth(text, size) / 2;
  return textAt(Math.min(width - half, Math.max(half, x)), size, text, { size, anchor: "middle", fill: gold });
};
