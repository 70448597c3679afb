import { place, type Matrix } from "./matrix.ts";
import type { Fill, Rule } from "./pdf-page.ts";

/** A box thinner than this is a line: Word draws the edges of cells so. */
const THIN = 3;
const SHORTEST = 4;

type Point = [number, number];
/** How many numbers follow each drawing step: move, line, curve, quadratic curve, close. */
const sizes = [2, 2, 6, 4, 0];

/** The corners of each straight-sided part of a path; parts with curves are left out (they are drawings, not tables). */
function outlines(path: ArrayLike<number>, matrix: Matrix): Point[][] {
  const parts: Point[][] = [];
  let part: Point[] = [];
  let curved = false;
  const end = () => {
    if (!curved && part.length > 1) parts.push(part);
    part = [];
    curved = false;
  };
  for (let at = 0; at < path.length; ) {
    const step = path[at] ?? 4;
    if (step === 0) end();
    if (step === 0 || step === 1) part.push(place(path[at + 1] ?? 0, path[at + 2] ?? 0, matrix));
    else if (step === 4) {
      const first = part[0];
      if (first) part.push(first);
    } else curved = true;
    at += 1 + (sizes[step] ?? 0);
  }
  end();
  return parts;
}

function ruleBetween([x0, y0]: Point, [x1, y1]: Point): Rule | undefined {
  const wide = Math.abs(x1 - x0);
  const high = Math.abs(y1 - y0);
  if (high < 1 && wide >= SHORTEST) return { flat: true, at: (y0 + y1) / 2, from: Math.min(x0, x1), to: Math.max(x0, x1) };
  if (wide < 1 && high >= SHORTEST) return { flat: false, at: (x0 + x1) / 2, from: Math.min(y0, y1), to: Math.max(y0, y1) };
  return undefined;
}

/** A drawn dot: browsers draw bullets so. Its box, or undefined where a path is none. */
export function drawnDot(path: ArrayLike<number>, matrix: Matrix): { x: number; right: number; top: number; bottom: number } | undefined {
  if (path.length > 60) return undefined;
  const xs: number[] = [];
  const ys: number[] = [];
  let curves = 0;
  for (let at = 0; at < path.length; ) {
    const count = sizes[path[at] ?? 4] ?? 0;
    if (count >= 4) curves += 1;
    if (count > 0) {
      const [x, y] = place(path[at + count - 1] ?? 0, path[at + count] ?? 0, matrix);
      xs.push(x);
      ys.push(y);
    }
    at += 1 + count;
  }
  if (curves < 2 || xs.length === 0) return undefined;
  const box = { x: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
  const [wide, high] = [box.right - box.x, box.bottom - box.top];
  return wide >= 1.5 && wide <= 8 && Math.abs(wide - high) < 0.8 ? box : undefined;
}

/** The lines and coloured areas that one drawn path adds to a page. */
export function drawnShapes(path: ArrayLike<number>, matrix: Matrix, how: { stroked: boolean; filled: boolean; white: boolean }): { rules: Rule[]; fills: Fill[] } {
  const rules: Rule[] = [];
  const fills: Fill[] = [];
  for (const corners of outlines(path, matrix)) {
    const xs = corners.map(([x]) => x);
    const ys = corners.map(([, y]) => y);
    const box = { x: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
    const wide = box.right - box.x;
    const high = box.bottom - box.top;
    if (how.filled && high < THIN && wide >= SHORTEST && wide > high) rules.push({ flat: true, at: (box.top + box.bottom) / 2, from: box.x, to: box.right });
    else if (how.filled && wide < THIN && high >= SHORTEST) rules.push({ flat: false, at: (box.x + box.right) / 2, from: box.top, to: box.bottom });
    else if (how.filled && !how.white && corners.length <= 6 && wide >= THIN && high >= THIN) fills.push(box);
    if (how.stroked && corners.length <= 40) {
      for (let at = 1; at < corners.length; at += 1) {
        const rule = ruleBetween(corners[at - 1] ?? [0, 0], corners[at] ?? [0, 0]);
        if (rule) rules.push(rule);
      }
    }
  }
  return { rules, fills };
}
