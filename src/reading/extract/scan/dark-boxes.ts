import type { Fill, Rule } from "../pdf/pdf-page.ts";
import { darkBars } from "./dark-bars.ts";

/** Grey values of a page's picture, row by row: 0 black to 255 white. */
export type Grey = { width: number; height: number; at: Uint8Array };

export type Box = { x: number; right: number; top: number; bottom: number };

const DARK = 140;

/** Unbroken dark stretches of each row, those that lie under one another put together. */
function boxesAlong(grey: Grey, least: number, turned: boolean): Box[] {
  const [long, across] = turned ? [grey.height, grey.width] : [grey.width, grey.height];
  const done: Box[] = [];
  let open: Box[] = [];
  for (let row = 0; row < across; row += 1) {
    const still: Box[] = [];
    let from = -1;
    let gap = 0;
    for (let at = 0; at <= long; at += 1) {
      const dark = at < long && (grey.at[turned ? at * grey.width + row : row * grey.width + at] ?? 255) < DARK;
      if (dark) {
        if (from < 0) from = at;
        gap = 0;
      } else if (from >= 0) {
        gap += 1;
        // A speck of dust does not divide a line.
        if (gap <= 2 && at < long) continue;
        const until = at - gap;
        if (until - from >= least) {
          const above = open.find((box) => box.bottom === row - 1 && box.x <= until && box.right >= from);
          if (above && !still.includes(above)) {
            Object.assign(above, { x: Math.min(above.x, from), right: Math.max(above.right, until), bottom: row });
            still.push(above);
          } else still.push({ x: from, right: until, top: row, bottom: row });
        }
        from = -1;
        gap = 0;
      }
    }
    done.push(...open.filter((box) => !still.includes(box)));
    open = still;
  }
  return [...done, ...open];
}

/** A picture with some of its boxes made white. */
function without(grey: Grey, boxes: readonly Box[]): Grey {
  const at = grey.at.slice();
  for (const box of boxes) for (let row = box.top; row <= box.bottom; row += 1) at.fill(255, row * grey.width + box.x, row * grey.width + box.right + 1);
  return { ...grey, at };
}

/**
 * The lines and coloured bars of a page's picture, in points; `drawn` and `bars` are the same as boxes of dots. `scale`: dots a point. Letters are too short to
 * be either.
 */
export function darkBoxes(grey: Grey, scale: number): { rules: Rule[]; fills: Fill[]; drawn: Box[]; bars: Box[] } {
  const bars = darkBars(grey, scale);
  const rest = bars.length > 0 ? without(grey, bars) : grey;
  const thin = 3.5 * scale;
  const flat = boxesAlong(rest, 26 * scale, false).filter((box) => box.bottom - box.top + 1 <= thin);
  const upright = boxesAlong(rest, 16 * scale, true).filter((box) => box.bottom - box.top + 1 <= thin);
  return {
    rules: [flat, upright].flatMap((boxes, at) => boxes.map((box) => ({ flat: at === 0, at: (box.top + box.bottom) / 2 / scale, from: box.x / scale, to: box.right / scale }))),
    fills: bars.map((box) => ({ x: box.x / scale, right: box.right / scale, top: box.top / scale, bottom: box.bottom / scale })),
    drawn: [...flat, ...upright.map((box) => ({ x: box.top, right: box.bottom, top: box.x, bottom: box.right }))], bars,
  };
}
