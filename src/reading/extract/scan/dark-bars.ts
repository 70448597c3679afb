import type { Box, Grey } from "./dark-boxes.ts";

const DARK = 140;
const isDark = (grey: Grey, x: number, y: number) => (grey.at[y * grey.width + x] ?? 255) < DARK;

/** How much of a row's or column's stretch is dark. */
function share(grey: Grey, flat: boolean, at: number, from: number, to: number): number {
  let dark = 0;
  for (let along = from; along <= to; along += 1) if (flat ? isDark(grey, along, at) : isDark(grey, at, along)) dark += 1;
  return dark / Math.max(1, to - from + 1);
}

/** A box of whole squares drawn in to where it is truly dark. */
function drawnIn(grey: Grey, box: Box): Box {
  const now = { ...box };
  while (now.top < now.bottom && share(grey, true, now.top, now.x, now.right) < 0.5) now.top += 1;
  while (now.bottom > now.top && share(grey, true, now.bottom, now.x, now.right) < 0.5) now.bottom -= 1;
  while (now.x < now.right && share(grey, false, now.x, now.top, now.bottom) < 0.5) now.x += 1;
  while (now.right > now.x && share(grey, false, now.right, now.top, now.bottom) < 0.5) now.right -= 1;
  return now;
}

/** Dark bars of a page's picture, in dots, with light letters in them or none. `scale`: dots a point. */
export function darkBars(grey: Grey, scale: number): Box[] {
  const side = Math.max(2, Math.round(3 * scale));
  const [columns, rows] = [Math.floor(grey.width / side), Math.floor(grey.height / side)];
  const dark = new Uint8Array(columns * rows);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      let count = 0;
      for (let y = row * side; y < (row + 1) * side; y += 2) for (let x = column * side; x < (column + 1) * side; x += 2) if (isDark(grey, x, y)) count += 1;
      dark[row * columns + column] = count > (Math.ceil(side / 2) ** 2) * 0.5 ? 1 : 0;
    }
  }
  const bars: Box[] = [];
  for (let start = 0; start < dark.length; start += 1) {
    if (dark[start] !== 1) continue;
    const waiting = [start];
    dark[start] = 2;
    const box = { x: columns, right: 0, top: rows, bottom: 0 };
    let count = 0;
    for (let own = waiting.pop(); own !== undefined; own = waiting.pop()) {
      const [row, column] = [Math.floor(own / columns), own % columns];
      count += 1;
      Object.assign(box, { x: Math.min(box.x, column), right: Math.max(box.right, column), top: Math.min(box.top, row), bottom: Math.max(box.bottom, row) });
      for (const [next, inside] of [[own - 1, column > 0], [own + 1, column < columns - 1], [own - columns, row > 0], [own + columns, row < rows - 1]] as const) {
        if (!inside || dark[next] !== 1) continue;
        dark[next] = 2;
        waiting.push(next);
      }
    }
    const [wide, high] = [box.right - box.x + 1, box.bottom - box.top + 1];
    const [width, height, full] = [(wide * side) / scale, (high * side) / scale, count / (wide * high)];
    // A bar is full but for its letters; a grid of lines is empty but for them. Thick letters that touch are neither long nor quite full.
    if ((width >= 60 && height >= 9 && full >= 0.55) || (width >= 12 && height >= 24 && full >= 0.6) || (width >= 12 && height >= 11 && full >= 0.85)) {
      bars.push(drawnIn(grey, { x: Math.max(0, (box.x - 1) * side), right: Math.min(grey.width - 1, (box.right + 2) * side), top: Math.max(0, (box.top - 1) * side), bottom: Math.min(grey.height - 1, (box.bottom + 2) * side) }));
    }
  }
  return bars;
}
