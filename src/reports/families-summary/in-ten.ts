import { roundHalfUp } from "../../platform/index.ts";
import type { FamilyFigure } from "./family-figure.ts";

/** A percentage in whole tenths, halves up: what is printed and what files hold, so that no file tells more than the page. */
export const tenths = (percent: number): number => roundHalfUp(percent / 10);

/** "7 in 10", "more than 9 in 10", "all": never "10 in 10" where one was not so. `percent` from 0 to 100. */
export function inTen(percent: number): string {
  if (percent <= 0) return "none";
  if (percent >= 100) return "all";
  const whole = tenths(percent);
  return whole === 0 ? "fewer than 1 in 10" : whole === 10 ? "more than 9 in 10" : `${whole} in 10`;
}

/** "between 6 and 8 in 10": whole tenths that hold the interval. Empty where none is known. */
export function rangeInTen({ low, high }: Pick<FamilyFigure, "low" | "high">): string {
  if (low === null || high === null) return "";
  const [from, to] = [Math.floor(low / 10 + 1e-9), Math.ceil(high / 10 - 1e-9)];
  return from === to ? `${from} in 10` : `between ${from} and ${to} in 10`;
}

/** "7 of 10 things", "all things": what was there of what was looked for. */
export function thingsInTen(percent: number | null): string {
  const share = inTen(percent ?? 0);
  return share === "all" ? "all things" : share === "none" ? "none of the things" : `${share.replace(" in 10", " of 10")} things`;
}

/** "7 in 10 plans", "All new plans", "None of the plans that we checked": begins a sentence. Empty without a figure. */
export function whichPlans({ state, percent, low }: FamilyFigure, noun = "plans"): string {
  if (state !== "figure" || percent === null) return "";
  const share = inTen(percent);
  // Of a sample, "all" is true of what was looked at and of no more.
  const those = low === null ? noun : `${noun} that we checked`;
  const words = share === "all" ? `all ${those}` : share === "none" ? `none of the ${those}` : `${share} ${noun}`;
  return words.replace(/^./, (letter) => letter.toUpperCase());
}

/** "7 in 10 plans say how much. It could be between 6 and 8 in 10."; nothing without a figure. */
export function sentenceInTen(figure: FamilyFigure, say: string, noun = "plans"): string[] {
  const which = whichPlans(figure, noun);
  if (which === "") return [];
  const range = rangeInTen(figure);
  return [`${which} ${say}.${range === "" ? "" : ` It could be ${range}.`}`];
}
