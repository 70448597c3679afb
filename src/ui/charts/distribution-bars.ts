import { type Html, html } from "../html.ts";
import { legend } from "./legend.ts";
import { rectangle } from "./marks.ts";
import { answerFillings, type Filling, ink, quiet } from "./palette.ts";
import { type ChartWords, standardWidth, svgChart } from "./svg-chart.ts";
import { fontSizeFor, textAt, textWidth, wrap } from "./text.ts";
import { wordsOfNumber } from "./words-of-number.ts";

export type DistributionRow = {
  readonly label: string;
  /** How many answers of each option, in the order of `options`. */
  readonly counts: readonly number[];
};

export type DistributionBarsParams = ChartWords & {
  /** From best to worst, those that do not count last: Yes, Partly, No, Not applicable. */
  readonly options: readonly string[];
  readonly rows: readonly DistributionRow[];
  /** Which filling each option has, by its place among the answer fillings (3 is for what does not count); in order when not given. */
  readonly fills?: readonly number[];
};

const fillingOf = (index: number): Filling => answerFillings[index % answerFillings.length] ?? { fill: "#ffffff", text: ink };

const stack = (row: DistributionRow, fills: readonly number[] | undefined, left: number, top: number, width: number, height: number, size: number): Html => {
  const total = row.counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return textAt(left, top + height / 2 + size * 0.35, "no answers", { size, fill: quiet });
  let x = left;
  return html`${row.counts.map((count, index) => {
    const share = (count / total) * width;
    const start = x;
    x += share;
    if (count === 0) return undefined;
    const { fill, text: colour } = fillingOf(fills?.[index] ?? index);
    // The share with its count where there is room, then the count alone, then nothing: the table has them all.
    const text = [`${count} (${wordsOfNumber((count / total) * 100, "%")})`, String(count)].find((one) => textWidth(one, size) + 8 <= share);
    return html`${rectangle(start, top, share, height, fill, ink)}${text && textAt(start + share / 2, top + height / 2 + size * 0.35, text, { size, anchor: "middle", fill: colour })}
`;
  })}`;
};

/** How the answers fall: one bar a row, one part an answer, with its number. */
export const distributionBars = (params: DistributionBarsParams): Html => {
  const width = params.width ?? standardWidth;
  const size = fontSizeFor(width);
  const key = legend(params.options.map((option, index) => ({ sign: rectangle(-9, -8, 18, 16, fillingOf(params.fills?.[index] ?? index).fill, ink), text: option })), 0, width, size);
  const above = width < 500;
  const labelRoom = above ? 1 : Math.min(width * 0.4, Math.max(0, ...params.rows.map((row) => textWidth(row.label, size))) + 12);
  const lineHeight = size * 1.25;
  let y = key.height + 6;
  const rows = params.rows.map((row) => {
    const lines = wrap(row.label, above ? width : labelRoom - 11, size, 4);
    const labelHeight = lines.length * lineHeight;
    const barHeight = 28;
    const rowHeight = above ? labelHeight + 4 + barHeight : Math.max(labelHeight, barHeight);
    const labelTop = above ? y : y + (rowHeight - labelHeight) / 2;
    const barTop = above ? y + labelHeight + 4 : y + (rowHeight - barHeight) / 2;
    const drawn = html`${lines.map((text, index) => textAt(above ? 0 : labelRoom - 12, labelTop + index * lineHeight + size, text, { size, anchor: above ? "start" : "end" }))}
${stack(row, params.fills, labelRoom, barTop, width - labelRoom - 1, barHeight, size)}`;
    y += rowHeight + 12;
    return drawn;
  });
  return svgChart(params, Math.max(y, key.height + size * 2), html`${key.markup}
${params.rows.length === 0 ? textAt(0, key.height + size, "No figures yet", { size, fill: quiet }) : rows}`);
};
