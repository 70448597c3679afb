import { percentInWords } from "../../../platform/index.ts";
import type { Sure } from "../figures/whole-figure.ts";

/** A figure in words: "78.4%", its ends "73.9% to 82.9%", and a sentence of them; the last two are empty where the interval is not known. */
export function sureInWords({ value, low, high }: Pick<Sure, "value" | "low" | "high">): { value: string; ends: string; range: string } {
  const ends = low === high ? "" : `${percentInWords(low, 1)} to ${percentInWords(high, 1)}`;
  return { value: percentInWords(value, 1), ends, range: ends === "" ? "" : `Likely between ${ends.replace(" to ", " and ")}. ` };
}
