import type { CellObject } from "write-excel-file/node";
import type { ReportCell } from "../../document/report-document.ts";

/** What one cell of Excel can hold. */
const mostLetters = 32_767;

/** Words. They are kept as a text and never as a formula, whatever they begin with. */
export const textCell = (text: string): CellObject =>
  ({ value: text.length > mostLetters ? `${text.slice(0, mostLetters - 1)}…` : text, type: String, wrap: true, alignVertical: "top" });

export const boldCell = (text: string): CellObject => ({ ...textCell(text), fontWeight: "bold" });

export const headingCell = (text: string): CellObject => ({ ...boldCell(text), alignVertical: "bottom", bottomBorderStyle: "medium" });

/** As many decimals as are printed, and the sign: "74%" is `0%`, "+2.4" is `+0.0;-0.0;0.0`. The cell holds the unrounded number all the same. */
const formatLike = (text: string): string => {
  const decimals = text.match(/\.(\d+)/)?.[1]?.length ?? 0;
  const plain = `0${decimals > 0 ? `.${"0".repeat(decimals)}` : ""}${text.includes("%") ? "%" : ""}`;
  return /^[+−]/.test(text) ? `+${plain};-${plain};${plain}` : plain;
};

const numberCell = (value: number, format: string): CellObject => ({ value, type: Number, format, align: "right", alignVertical: "top" });

/** Percentages are held as Excel holds them: 74.2 as 0.742. Fifteen digits, which is what Excel keeps. */
const share = (percent: number): number => Number((percent / 100).toPrecision(15));

export const percentCell = (percent: number | null | undefined): CellObject | null =>
  (percent === null || percent === undefined ? null : numberCell(share(percent), "0.0%"));

/** The end of an interval, in the units of the figure that it is of: of "74%" a percentage, of "17.8" a plain number. */
export function endCell(end: number | null | undefined, cell: ReportCell): CellObject | null {
  if (end === null || end === undefined) return null;
  return cell.text.includes("%") ? percentCell(end) : numberCell(end, "0.00");
}

export const plainNumberCell = (value: number | null | undefined): CellObject | null =>
  (value === null || value === undefined ? null : numberCell(value, "0"));

/** A cell of a table: a number where there is one behind it, else its words. */
export function figureCell(cell: ReportCell): CellObject {
  if (typeof cell.value !== "number") return textCell(cell.text);
  const isPercent = cell.text.includes("%");
  return numberCell(isPercent ? share(cell.value) : cell.value, formatLike(cell.text));
}
