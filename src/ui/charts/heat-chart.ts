import { type Html, html } from "../html.ts";
import { heatBand } from "./heat-bands.ts";
import type { HeatTableParams } from "./heat-table.ts";
import { rectangle } from "./marks.ts";
import { axis, heatFillings, ink, quiet } from "./palette.ts";
import { type ChartWords, standardWidth, svgChart } from "./svg-chart.ts";
import { cut, fontSizeFor, textAt, textWidth, wrap } from "./text.ts";
import { wordsOfNumber } from "./words-of-number.ts";

export type HeatChartParams = ChartWords & Omit<HeatTableParams, "caption" | "rows"> & {
  readonly rows: readonly { readonly label: string; readonly cells: readonly { readonly value: number | null }[] }[];
};

/** The heat table as a drawing, for a PDF or a Word document. */
export const heatChart = (params: HeatChartParams): Html => {
  const width = params.width ?? standardWidth;
  const size = fontSizeFor(width);
  const labelRoom = Math.min(width * 0.35, Math.max(0, textWidth(params.rowHeading, size, true), ...params.rows.map((row) => textWidth(row.label, size))) + 12);
  const cellWidth = (width - labelRoom - 1) / Math.max(1, params.columns.length);
  const lineHeight = size * 1.25;
  const headings = params.columns.map((column) => wrap(column, cellWidth - 6, size, 2));
  const headHeight = Math.max(1, ...headings.map((lines) => lines.length)) * lineHeight + 6;
  const rowHeight = 32;
  const cellText = (value: number): string => cut(wordsOfNumber(value, params.unit ?? "%", params.decimals), cellWidth - 4, size);
  const rows = params.rows.map((row, rowIndex) => {
    const top = headHeight + rowIndex * rowHeight;
    const baseline = top + rowHeight / 2 + size * 0.35;
    const cells = params.columns.map((_, index) => {
      const value = row.cells[index]?.value ?? null;
      const x = labelRoom + index * cellWidth;
      const filling = value === null ? { fill: "#ffffff", text: quiet } : (heatFillings[heatBand(value, params.steps)] ?? { fill: "#ffffff", text: ink });
      return html`${rectangle(x, top, cellWidth, rowHeight, filling.fill, axis)}${textAt(x + cellWidth / 2, baseline, value === null ? (params.missing ?? "–") : cellText(value), { size, anchor: "middle", fill: filling.text })}`;
    });
    return html`${textAt(0, baseline, cut(row.label, labelRoom - 10, size), { size })}${cells}
`;
  });
  return svgChart(params, headHeight + params.rows.length * rowHeight + 2, html`${textAt(0, size + 2, cut(params.rowHeading, labelRoom - 10, size), { size, bold: true })}
${headings.map((lines, column) => lines.map((text, index) => textAt(labelRoom + (column + 0.5) * cellWidth, size + 2 + index * lineHeight, text, { size, anchor: "middle" })))}
${rows}`);
};
