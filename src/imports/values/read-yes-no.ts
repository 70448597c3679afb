import type { ReadValue } from "./read-value.ts";

const YES = new Set(["yes", "y", "true", "t", "1", "1.0", "x", "✓", "✔"]);
const NO = new Set(["no", "n", "false", "f", "0", "0.0"]);

/** Yes or no, as spreadsheets and the SEN2 return write them. */
export function readYesNo(text: string): ReadValue<boolean> {
  const word = text.trim().toLowerCase();
  if (YES.has(word)) return { value: true };
  if (NO.has(word)) return { value: false };
  return { what: "this is not yes or no", cure: "Write Yes or No, true or false, or 1 or 0." };
}
