import type { Fill, Rule } from "../pdf/pdf-page.ts";

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

/**
 * The lines and coloured bars of a page's picture, in points; `drawn` are the same lines as boxes of dots. `scale`: dots a point. Letters are too short to be
 * either.
 */
export function darkBoxes(grey: Grey, scale: number): { rules: Rule[]; fills: Fill[]; drawn: Box[] } {
  const rules: Rule[] = [];
  const fills: Fill[] = [];
  const drawn: Box[] = [];
  const [least, thin, bar] = [26 * scale, 3.5 * scale, 9 * scale];
  for (const box of boxesAlong(grey, least, false)) {
    const high = box.bottom - box.top + 1;
    if (high >= bar) fills.push({ x: box.x / scale, right: box.right / scale, top: box.top / scale, bottom: box.bottom / scale });
    if (high > thin) continue;
    drawn.push(box);
    rules.push({ flat: true, at: (box.top + box.bottom) / 2 / scale, from: box.x / scale, to: box.right / scale });
  }
  for (const { x, right, top, bottom } of boxesAlong(grey, 16 * scale, true)) {
    if (bottom - top + 1 > thin) continue;
    drawn.push({ x: top, right: bottom, top: x, bottom: right });
    rules.push({ flat: false, at: (top + bottom) / 2 / scale, from: x / scale, to: right / scale });
  }
  return { rules, fills, drawn };
}
