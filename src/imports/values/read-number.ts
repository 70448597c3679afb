import type { ReadValue } from "./read-value.ts";

/** A number: "1,797", "81%", " 12.5 ". A percentage stays as written (81, not 0.81). */
export function readNumber(text: string): ReadValue<number> {
  const plain = text
    .trim()
    .replace(/\u2212/g, "-")
    .replace(/\s*%$/, "")
    .replace(/^£/, "");
  const joined = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain) ? plain.replaceAll(",", "") : plain;
  if (/^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(joined)) {
    const value = Number(joined);
    if (Number.isFinite(value)) return { value };
  }
  return { what: "this is not a number", cure: "Write digits only, with a point before decimals, such as 12.5." };
}
