import type { Range } from "../range/range.ts";

/** A number as printed. As a range it is what was rounded to it: 17.3 is 17.25 to 17.35 (either end, since halves are rounded both ways). */
export type PrintedFigure = Range & { text: string; decimals: number; unit: "" | "%" | "£" };

export function printedFigure(text: string, value: number, decimals: number, unit: PrintedFigure["unit"]): PrintedFigure {
  const half = 0.5 * 10 ** -decimals;
  return { text, value, decimals, unit, low: value - half, high: value + half };
}
