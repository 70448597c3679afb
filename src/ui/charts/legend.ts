import { type Html, html } from "../html.ts";
import { cut, px, textAt, textWidth } from "./text.ts";

/** A sign and its words. `sign` is drawn about (0, 0), in a room of 24 by 16 pixels. */
export type LegendItem = { readonly sign: Html; readonly text: string };

const room = 24;
const gap = 18;

/** The legend, in as many lines as it needs; `height` is the room that it took. */
export const legend = (items: readonly LegendItem[], top: number, width: number, size: number): { markup: Html; height: number } => {
  const lineHeight = size * 1.5;
  let x = 0;
  let line = 0;
  const drawn = items.map((item) => {
    const text = cut(item.text, width - room - 8, size);
    const needed = room + 6 + textWidth(text, size);
    if (x > 0 && x + needed > width) {
      x = 0;
      line += 1;
    }
    const y = top + line * lineHeight + size;
    const markup = html`<g transform="translate(${px(x + room / 2)} ${px(y - size * 0.33)})">${item.sign}</g>${textAt(x + room + 6, y, text, { size })}
`;
    x += needed + gap;
    return markup;
  });
  return { markup: html`${drawn}`, height: items.length === 0 ? 0 : (line + 1) * lineHeight + 8 };
};
