import { kindsOfHoles, type HoleKind } from "./kinds-of-holes.ts";

/** What may stand in a hole. `true` is not allowed: say what it means in words, or use `attributes()`. */
export type HtmlValue = Html | string | number | bigint | false | null | undefined | readonly HtmlValue[];

/**
 * Markup that is safe to print. A class, because only this file can then make one: data that came from
 * a form or a JSON body can never pass for markup.
 */
class SafeHtml {
  readonly #markup: string;
  constructor(markup: string) {
    this.#markup = markup;
  }
  toString(): string {
    return this.#markup;
  }
  toJSON(): string {
    return this.#markup;
  }
}
export type Html = SafeHtml;

export const isHtml = (value: unknown): value is Html => value instanceof SafeHtml;

/** Declares a string to be markup. The only way past the escaping: search for `raw(` to review every use. */
export const raw = (markup: string): Html => new SafeHtml(markup);

const special = /[&<>"'`]/;
const specials = /[&<>"'`]/g;
const entities: Record<string, string> = {
  "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;", "`": "&#96;",
};

/** Text made safe in an element and in a quoted attribute. */
export const escapeText = (text: string): string =>
  special.test(text) ? text.replace(specials, (character) => entities[character] ?? "") : text;

// Browsers ignore control characters and spaces inside a scheme, so the check does too.
// eslint-disable-next-line no-control-regex
const ignoredInScheme = /[\u0000-\u0020]/g;
const runnable = /^(?:javascript|vbscript|data):/i;

/** An address that would run as a script is replaced by "#". */
export const safeAddress = (address: string): string =>
  runnable.test(address.replace(ignoredInScheme, "")) ? "#" : address;

const bareWords = /^[\s\w:.-]*$/;

const printed = (value: HtmlValue, kind: HoleKind): string => {
  if (value === null || value === undefined || value === false) return "";
  if (value instanceof SafeHtml) return value.toString();
  if (typeof value === "object") {
    let all = "";
    for (const item of value) all += printed(item, kind);
    return all;
  }
  const text = String(value);
  if (kind === "text") return escapeText(text);
  if (kind === "address") return escapeText(safeAddress(text));
  if (!bareWords.test(text)) throw new TypeError("Text inside a tag must be an attribute's name; write name=\"…\" or use attributes()");
  return text;
};

/**
 * Markup from a template. Every hole is escaped; arrays are joined; undefined, null and false print nothing.
 * A hole may stand in text, in a quoted attribute, or between attributes (there: `attributes()` or bare names).
 * Throws TypeError when a hole stands where escaping cannot protect it (an unquoted value, a script, a style).
 */
export const html = (strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html => {
  const kinds = kindsOfHoles(strings);
  let markup = strings[0] ?? "";
  for (let index = 0; index < values.length; index += 1) {
    markup += printed(values[index], kinds[index] ?? "text") + (strings[index + 1] ?? "");
  }
  return new SafeHtml(markup);
};

/** Pieces of markup with a separator between them. */
export const joined = (pieces: readonly HtmlValue[], separator: HtmlValue = ""): Html => {
  const between = printed(separator, "text");
  return new SafeHtml(pieces.map((piece) => printed(piece, "text")).filter((piece) => piece !== "").join(between));
};

/** True when nothing would be printed. */
export const isEmpty = (value: HtmlValue): boolean =>
  value === undefined || value === null || value === false || value.toString() === "";
