import { printedFigure, type PrintedFigure } from "./printed-figure.ts";

/** A cell: a figure; nothing (n/a, a dash, empty); a figure that is hidden, with what it can be; or words. */
export type CellContent =
  | { kind: "figure"; figure: PrintedFigure }
  | { kind: "left-out" }
  | { kind: "hidden"; low: number; high: number }
  | { kind: "words" };

const NOTHING = /^(n\.?\/?a\.?|not applicable|none|nil|-+|–|—|\.{1,3}|…|\[z\]|\[x\]|:|z)?$/i;
const HIDDEN = /^(\*+|c|\[c\]|x|suppressed)$/i;
const NUMBER = /^([+\-\u2212]?)\s*(£?)\s*(\d{1,3}(?:,\d{3})+|\d+)?(\.\d+)?\s*(%|pp|per cent|percentage points?|points?|pts)?$/i;

/** What a cell says. Marks of footnotes ("7*", "12 [1]") are taken off, an arrow is a sign; "<5" is hidden, from 0 to 4. */
export function readCell(text: string): CellContent {
  const plain = text.replaceAll("\u00a0", " ").trim();
  if (NOTHING.test(plain)) return { kind: "left-out" };
  if (HIDDEN.test(plain)) return { kind: "hidden", low: 0, high: Number.POSITIVE_INFINITY };
  const under = /^(?:<|under |fewer than |less than )\s*(\d+)$/i.exec(plain);
  if (under !== null) return { kind: "hidden", low: 0, high: Number(under[1]) - 1 };
  const bare = plain.replace(/^[▲↑⬆]\s*\+?(?=[£\d.])/u, "+").replace(/^[▼↓⬇]\s*[-\u2212]?(?=[£\d.])/u, "-").replace(/(?<=[\d%])\s*(?:[*†‡§¹²³]+|\[(?:note )?\d{1,2}\])$/i, "");
  const match = NUMBER.exec(bare);
  if (match === null || (match[3] === undefined && match[4] === undefined)) return { kind: "words" };
  const [, sign = "", pound = "", whole = "0", fraction = "", after = ""] = match;
  const value = Number(`${whole.replaceAll(",", "")}${fraction}`) * (sign === "" || sign === "+" ? 1 : -1);
  const unit = pound !== "" ? "£" : /^(%|pp|per)/i.test(after) ? "%" : "";
  // A workbook holds what was reckoned (15.8666666666667); binary noise in it is no rounding.
  return { kind: "figure", figure: printedFigure(plain, value, Math.max(0, fraction.length - 1), unit) };
}
