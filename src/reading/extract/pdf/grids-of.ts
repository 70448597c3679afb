import { NEAR, type Fill, type PdfPage, type Rule } from "./pdf-page.ts";

export type GridCell = { row: number; column: number; span: number; x: number; right: number; top: number; bottom: number; shaded: boolean };
export type Grid = { x: number; right: number; top: number; bottom: number; xs: number[]; cells: GridCell[] };

const MOST_LINES = 4000;

/** Pieces of one line drawn cell by cell become the whole line. */
function joined(rules: readonly Rule[]): Rule[] {
  const sorted = [...rules].sort((a, b) => a.at - b.at || a.from - b.from);
  const whole: Rule[] = [];
  for (const rule of sorted) {
    let home: Rule | undefined;
    for (let at = whole.length - 1; at >= 0; at -= 1) {
      const each = whole[at];
      if (each === undefined || rule.at - each.at > 1.5) break;
      if (rule.from <= each.to + NEAR && rule.to >= each.from - NEAR) {
        home = each;
        break;
      }
    }
    if (home) Object.assign(home, { from: Math.min(home.from, rule.from), to: Math.max(home.to, rule.to) });
    else whole.push({ ...rule });
  }
  return whole;
}

/** Places that lie so near each other that they are one, as their mean. */
function places(values: readonly number[]): number[] {
  const found: number[][] = [];
  for (const value of [...values].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last && value - (last[0] ?? 0) <= NEAR) last.push(value);
    else found.push([value]);
  }
  return found.map((group) => group.reduce((sum, value) => sum + value, 0) / group.length);
}

/** Sets that grow together (union-find). */
function joiner(count: number) {
  const parent = Array.from({ length: count }, (_, at) => at);
  const root = (at: number): number => {
    let top = at;
    while (parent[top] !== top) top = parent[top] ?? top;
    parent[at] = top;
    return top;
  };
  return { root, join: (a: number, b: number) => void (parent[root(a)] = root(b)) };
}

const touch = (flat: Rule, stand: Rule) => stand.at >= flat.from - NEAR && stand.at <= flat.to + NEAR && flat.at >= stand.from - NEAR && flat.at <= stand.to + NEAR;
const covers = (rule: Rule, at: number, mid: number) => Math.abs(rule.at - at) <= NEAR && rule.from - 1 <= mid && rule.to + 1 >= mid;

function shaded(cell: { x: number; right: number; top: number; bottom: number }, fills: readonly Fill[]): boolean {
  const area = Math.max(1, (cell.right - cell.x) * (cell.bottom - cell.top));
  let covered = 0;
  for (const fill of fills) covered = Math.max(covered, Math.max(0, Math.min(cell.right, fill.right) - Math.max(cell.x, fill.x)) * Math.max(0, Math.min(cell.bottom, fill.bottom) - Math.max(cell.top, fill.top)));
  return covered > area * 0.6;
}

function gridOf(flats: readonly Rule[], stands: readonly Rule[], fills: readonly Fill[]): Grid | undefined {
  const [x, right] = [Math.min(...flats.map((rule) => rule.from), ...stands.map((rule) => rule.at)), Math.max(...flats.map((rule) => rule.to), ...stands.map((rule) => rule.at))];
  const [top, bottom] = [Math.min(...stands.map((rule) => rule.from), ...flats.map((rule) => rule.at)), Math.max(...stands.map((rule) => rule.to), ...flats.map((rule) => rule.at))];
  // A table may lack its outer lines: at a page's end, or by taste.
  const xs = places([...stands.map((rule) => rule.at), x, right]);
  const ys = places([...flats.map((rule) => rule.at), top, bottom]);
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  if (columns < 1 || rows < 1 || columns * rows > 20_000 || right - x < 20 || bottom - top < 8) return undefined;
  const sets = joiner(columns * rows);
  for (let row = 0; row < rows; row += 1) {
    const [y0 = 0, y1 = 0] = [ys[row], ys[row + 1]];
    for (let column = 0; column < columns; column += 1) {
      const [x0 = 0, x1 = 0] = [xs[column], xs[column + 1]];
      const own = row * columns + column;
      if (column + 1 < columns && !stands.some((rule) => covers(rule, x1, (y0 + y1) / 2))) sets.join(own, own + 1);
      if (row + 1 < rows && !flats.some((rule) => covers(rule, y1, (x0 + x1) / 2))) sets.join(own, own + columns);
    }
  }
  const cells = new Map<number, { row: number; last: number; column: number; end: number }>();
  for (let own = 0; own < columns * rows; own += 1) {
    const [row, column] = [Math.floor(own / columns), own % columns];
    const cell = cells.get(sets.root(own));
    if (cell) Object.assign(cell, { last: Math.max(cell.last, row), column: Math.min(cell.column, column), end: Math.max(cell.end, column) });
    else cells.set(sets.root(own), { row, last: row, column, end: column });
  }
  return {
    x, right, top, bottom, xs,
    cells: [...cells.values()].map((cell) => {
      const box = { x: xs[cell.column] ?? 0, right: xs[cell.end + 1] ?? 0, top: ys[cell.row] ?? 0, bottom: ys[cell.last + 1] ?? 0 };
      return { row: cell.row, column: cell.column, span: cell.end - cell.column + 1, ...box, shaded: shaded(box, fills) };
    }),
  };
}

/** Coloured bars without lines around them are rows of their own: a banner that names a section. */
function banners(fills: readonly Fill[], grids: readonly Grid[], page: PdfPage): Grid[] {
  const free = fills.filter((fill) => fill.right - fill.x > 40 && fill.bottom - fill.top > 7 && !grids.some((grid) => fill.x < grid.right - NEAR && fill.right > grid.x + NEAR && fill.top < grid.bottom - NEAR && fill.bottom > grid.top + NEAR));
  const stacked: Fill[] = [];
  for (const fill of [...free].sort((a, b) => a.x - b.x || a.top - b.top)) {
    const above = stacked.find((each) => Math.abs(each.x - fill.x) < NEAR && Math.abs(each.right - fill.right) < NEAR && fill.top - each.bottom < 1.5);
    if (above) above.bottom = Math.max(above.bottom, fill.bottom);
    else stacked.push({ ...fill });
  }
  const rows: Fill[][] = [];
  for (const fill of stacked.filter((each) => each.bottom - each.top < page.height * 0.5).sort((a, b) => a.top - b.top || a.x - b.x)) {
    const row = rows.find((each) => each.every((other) => Math.abs(other.top - fill.top) < NEAR && Math.abs(other.bottom - fill.bottom) < NEAR && (fill.x >= other.right - NEAR || fill.right <= other.x + NEAR)));
    if (row) row.push(fill);
    else rows.push([fill]);
  }
  return rows.map((row) => {
    const sorted = [...row].sort((a, b) => a.x - b.x);
    const [top, bottom] = [Math.min(...row.map((fill) => fill.top)), Math.max(...row.map((fill) => fill.bottom))];
    const [x, right] = [sorted[0]?.x ?? 0, sorted.at(-1)?.right ?? 0];
    return { x, right, top, bottom, xs: [...sorted.map((fill) => fill.x), right], cells: sorted.map((fill, column) => ({ row: 0, column, span: 1, ...fill, shaded: true })) };
  });
}

/** The tables that a page's lines and areas draw. A frame around the whole page is none. */
export function gridsOf(page: PdfPage): Grid[] {
  const fills = page.fills.filter((fill) => (fill.right - fill.x) * (fill.bottom - fill.top) < page.width * page.height * 0.6);
  if (page.rules.length > MOST_LINES) return [];
  const flats = joined(page.rules.filter((rule) => rule.flat));
  const stands = joined(page.rules.filter((rule) => !rule.flat));
  const sets = joiner(flats.length + stands.length);
  for (const [at, flat] of flats.entries()) for (const [to, stand] of stands.entries()) if (touch(flat, stand)) sets.join(at, flats.length + to);
  const groups = new Map<number, { flats: Rule[]; stands: Rule[] }>();
  const groupOf = (at: number) => {
    const key = sets.root(at);
    const group = groups.get(key) ?? { flats: [], stands: [] };
    groups.set(key, group);
    return group;
  };
  for (const [at, flat] of flats.entries()) groupOf(at).flats.push(flat);
  for (const [at, stand] of stands.entries()) groupOf(flats.length + at).stands.push(stand);
  const grids = [...groups.values()].flatMap((group) => {
    if (group.flats.length + group.stands.length < 3 || group.stands.length === 0 || group.flats.length === 0) return [];
    const grid = gridOf(group.flats, group.stands, fills);
    return grid === undefined || (grid.cells.length === 1 && grid.bottom - grid.top > page.height * 0.6 && grid.right - grid.x > page.width * 0.6) ? [] : [grid];
  });
  return [...grids, ...banners(fills, grids, page)].sort((a, b) => a.top - b.top || a.x - b.x);
}
