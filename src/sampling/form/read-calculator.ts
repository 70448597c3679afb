import type { CertaintyAsked } from "../size/certainty-of.ts";
import type { Faults } from "./read-design.ts";

export const calculatorFields = ["of", "n", "frame", "share", "sd", "margin", "against"] as const;
export type TypedCalculator = Record<(typeof calculatorFields)[number], string>;

/** What the calculator shows when it is opened: the usual dip sample. */
const opened: TypedCalculator = { of: "share", n: "20", frame: "", share: "50", sd: "3", margin: "", against: "" };

function read(typed: TypedCalculator, faults: Faults, id: keyof TypedCalculator, rule: { from: number; to: number; whole?: boolean; words: string }): number | undefined {
  const text = typed[id].trim().replaceAll(/[,\s%]/g, "");
  if (text === "") return undefined;
  const value = Number(text);
  if (!Number.isFinite(value) || value < rule.from || value > rule.to || (rule.whole === true && !Number.isInteger(value))) faults[id] = rule.words;
  return value;
}

/** The calculator's address: what was typed, what it asks, and what is wrong. Shares are typed in per cent. */
export function readCalculator(query: Record<string, unknown>): { typed: TypedCalculator; asked: CertaintyAsked; faults: Faults } {
  const isOpened = !calculatorFields.some((id) => typeof query[id] === "string");
  const typed = isOpened ? opened : (Object.fromEntries(calculatorFields.map((id) => [id, typeof query[id] === "string" ? query[id].slice(0, 20) : ""])) as TypedCalculator);
  const faults: Faults = {};
  const ofMean = typed.of === "mean";
  const most = 10_000_000;
  const n = read(typed, faults, "n", { from: 1, to: most, whole: true, words: "Enter how many are drawn: a whole number, 1 or more" });
  const frame = read(typed, faults, "frame", { from: 1, to: most, whole: true, words: "Enter how many could be drawn, or nothing" });
  const share = read(typed, faults, "share", { from: 0, to: 100, words: "Enter a share from 0 to 100" }) ?? 50;
  const sd = ofMean ? read(typed, faults, "sd", { from: 0.01, to: 1000, words: "Enter how far scores spread, for example 3" }) : undefined;
  const margin = read(typed, faults, "margin", ofMean ? { from: 0.01, to: 1000, words: "Enter a margin in points, for example 0.5" } : { from: 0.5, to: 50, words: "Enter a margin from 0.5 to 50 percentage points" });
  const against = read(typed, faults, "against", { from: 1, to: most, whole: true, words: "Enter the size of the other sample, or nothing" });
  if (ofMean && sd === undefined) faults["sd"] = "Enter how far scores spread, for example 3";
  if (n === undefined && margin === undefined && faults["n"] === undefined) faults["n"] = "Enter how many are drawn, or how sure it shall be";
  if (n !== undefined && frame !== undefined && n > frame && faults["n"] === undefined) faults["n"] = "No more can be drawn than there are";
  if (against !== undefined && n === undefined && faults["n"] === undefined) faults["n"] = "Enter how many are drawn, to compare with the other sample";
  return { typed, faults, asked: { n, frame: frame ?? null, share: share / 100, sd, margin: margin === undefined || ofMean ? margin : margin / 100, against, level: 0.95, strata: [] } };
}
