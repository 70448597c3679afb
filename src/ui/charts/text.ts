import { attributes } from "../attributes.ts";
import { type Html, html } from "../html.ts";
import { ink } from "./palette.ts";

// Widths as shares of the font size, a little generous: a label that is thought wider than it is never overlaps.
const narrow = /[iIljtfr.,:;'’|! ()[\]-]/;
const wide = /[mwMW@%&–—]/;
const upper = /[A-Z]/;

/** About how wide a text is, in pixels. No font is measured, so that the sum is the same everywhere. */
export const textWidth = (text: string, size: number, bold = false): number => {
  let width = 0;
  for (const character of text) {
    if (character === " ") width += 0.28;
    else if (narrow.test(character)) width += 0.36;
    else if (wide.test(character)) width += 0.92;
    else if (upper.test(character)) width += 0.7;
    else width += character.charCodeAt(0) > 0x24f ? 1 : 0.58;
  }
  return width * size * (bold ? 1.08 : 1);
};

/** The text cut to a width, with "…" where something is left out. */
export const cut = (text: string, width: number, size: number): string => {
  if (textWidth(text, size) <= width) return text;
  let kept = "";
  let taken = textWidth("…", size);
  for (const character of text) {
    taken += textWidth(character, size);
    if (taken > width) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
};

/** The text in lines no wider than `width`; at most `most` lines, the last cut where more is left. */
export const wrap = (text: string, width: number, size: number, most = 3): string[] => {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (line && textWidth(longer, size) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  if (line) lines.push(line);
  const kept = lines.length > most ? [...lines.slice(0, most - 1), lines.slice(most - 1).join(" ")] : lines;
  return kept.map((one) => cut(one, width, size));
};

export type TextStyle = {
  readonly size: number;
  readonly anchor?: "start" | "middle" | "end";
  readonly bold?: boolean;
  readonly fill?: string;
};

/** One decimal is finer than a screen shows, and keeps the markup short and the same everywhere. */
export const px = (value: number): number => Math.round(value * 10) / 10;

/** One line of text; `y` is its base line. */
export const textAt = (x: number, y: number, text: string, style: TextStyle): Html =>
  html`<text x="${px(x)}" y="${px(y)}" font-size="${style.size}"${attributes({
    "text-anchor": style.anchor === undefined || style.anchor === "start" ? undefined : style.anchor,
    "font-weight": style.bold ? "700" : undefined,
  })} fill="${style.fill ?? ink}">${text}</text>`;

/** Letters are drawn one to one on a phone (320 pixels wide), so they are never under 14 there. */
export const fontSizeFor = (width: number): number => (width < 500 ? 15 : 16);
