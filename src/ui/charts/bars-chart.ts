import { type Html, html } from "../html.ts";
import { line, rectangle } from "./marks.ts";
import { axis, blue, gold, quiet } from "./palette.ts";
import { linearScale, roundedUp } from "./scale.ts";
import { type ChartWords, standardWidth, svgChart } from "./svg-chart.ts";
import { fontSizeFor, textAt, textWidth, wrap } from "./text.ts";
import { wordsOfNumber } from "./words-of-number.ts";

export type Bar = {
  readonly label: string;
  /** null: there is no figure, and the chart says so. */
  readonly value: number | null;
  /** Drawn in gold: the one that the words speak of. */
  readonly highlight?: boolean;
};

export type BarsChartParams = ChartWords & {
  readonly bars: readonly Bar[];
  /** "%" makes the axis 0 to 100. */
  readonly unit?: string;
  readonly decimals?: number;
  /** The end of the axis. Values are from 0. */
  readonly most?: number;
};

/** Bars from left to right with each number at its end: to compare names with one another. */
export const barsChart = (params: BarsChartParams): Html => {
  const width = params.width ?? standardWidth;
  const size = fontSizeFor(width);
  const unit = params.unit ?? "";
  const words = (bar: Bar): string => (bar.value === null ? "no figure" : wordsOfNumber(bar.value, unit, params.decimals));
  const most = params.most ?? (unit === "%" ? 100 : roundedUp(Math.max(0, ...params.bars.map((bar) => bar.value ?? 0))));
  const above = width < 500;
  const numberRoom = Math.max(0, ...params.bars.map((bar) => textWidth(words(bar), size, true))) + 10;
  const labelRoom = above ? 0 : Math.min(width * 0.4, Math.max(0, ...params.bars.map((bar) => textWidth(bar.label, size))) + 12);
  const scale = linearScale([0, most], [labelRoom, width - numberRoom]);
  const lineHeight = size * 1.25;
  let y = 4;
  const rows = params.bars.map((bar) => {
    const lines = wrap(bar.label, above ? width : labelRoom - 12, size);
    const labelHeight = lines.length * lineHeight;
    const barHeight = above ? 20 : 24;
    const rowHeight = above ? labelHeight + barHeight + 4 : Math.max(labelHeight, barHeight);
    const barTop = above ? y + labelHeight + 4 : y + (rowHeight - barHeight) / 2;
    const labelTop = above ? y : y + (rowHeight - labelHeight) / 2;
    const end = scale(Math.min(most, Math.max(0, bar.value ?? 0)));
    const drawn = html`${lines.map((text, index) => textAt(above ? 0 : labelRoom - 12, labelTop + index * lineHeight + size, text, { size, anchor: above ? "start" : "end" }))}
${bar.value !== null && rectangle(labelRoom, barTop, end - labelRoom, barHeight, bar.highlight ? gold : blue)}
${textAt((bar.value === null ? labelRoom : end) + 7, barTop + barHeight / 2 + size * 0.35, words(bar), { size, bold: bar.value !== null, fill: bar.value === null ? quiet : undefined })}
`;
    y += rowHeight + (above ? 12 : 10);
    return drawn;
  });
  return svgChart(params, Math.max(y, size * 2), html`${params.bars.length === 0 && textAt(0, size + 4, "No figures yet", { size, fill: quiet })}${rows}${params.bars.length > 0 && line(labelRoom, 0, labelRoom, y - 6, axis)}`);
};
