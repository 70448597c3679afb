import { type Html, html } from "../html.ts";
import { px } from "./text.ts";

const at = (x: number, y: number, points: readonly (readonly [number, number])[]): string =>
  points.map(([dx, dy]) => `${px(x + dx)},${px(y + dy)}`).join(" ");

/** Marks differ in shape, so that colour is never the only difference. */
export const dot = (x: number, y: number, colour: string, radius = 5): Html => html`<circle cx="${px(x)}" cy="${px(y)}" r="${radius}" fill="${colour}"/>`;

export const ring = (x: number, y: number, colour: string, radius = 5): Html =>
  html`<circle cx="${px(x)}" cy="${px(y)}" r="${radius}" fill="#ffffff" stroke="${colour}" stroke-width="2"/>`;

export const diamond = (x: number, y: number, colour: string, hollow = false): Html =>
  html`<polygon points="${at(x, y, [[0, -8], [8, 0], [0, 8], [-8, 0]])}" fill="${hollow ? "#ffffff" : colour}" stroke="${colour}" stroke-width="2"/>`;

export const triangle = (x: number, y: number, colour: string, down = false, hollow = false): Html => {
  const way = down ? -1 : 1;
  return html`<polygon points="${at(x, y, [[0, -8 * way], [8, 6 * way], [-8, 6 * way]])}" fill="${hollow ? "#ffffff" : colour}" stroke="${colour}" stroke-width="2"/>`;
};

export const line = (x1: number, y1: number, x2: number, y2: number, colour: string, width = 1, dash?: string): Html =>
  html`<line x1="${px(x1)}" y1="${px(y1)}" x2="${px(x2)}" y2="${px(y2)}" stroke="${colour}" stroke-width="${width}"${dash ? html` stroke-dasharray="${dash}"` : ""}/>`;

export const rectangle = (x: number, y: number, width: number, height: number, fill: string, stroke?: string): Html =>
  html`<rect x="${px(x)}" y="${px(y)}" width="${px(Math.max(0, width))}" height="${px(height)}" fill="${fill}"${stroke ? html` stroke="${stroke}"` : ""}/>`;
