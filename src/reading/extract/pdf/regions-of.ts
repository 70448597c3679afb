import type { Grid, GridCell } from "./grids-of.ts";
import { linesOf, type Line } from "./lines-of.ts";
import type { PdfPage, PdfRun } from "./pdf-page.ts";

/** Text that is read together: a page outside its tables, or one cell; with the tables that stand in it. */
export type Region = { lines: Line[]; right: number; tables: GridTable[] };
export type GridTable = { grid: Grid; cells: { cell: GridCell; region: Region }[] };

const holds = (box: { x: number; right: number; top: number; bottom: number }, x: number, y: number) => x >= box.x - 1 && x <= box.right + 1 && y >= box.top - 1 && y <= box.bottom + 1;
const area = (box: { x: number; right: number; top: number; bottom: number }) => (box.right - box.x) * (box.bottom - box.top);

function cellFor(run: PdfRun, grids: readonly Grid[]): { grid: Grid; cell: GridCell } | undefined {
  const x = run.x + Math.min(run.right - run.x, run.size * 2) / 2;
  const y = run.y - run.size * 0.3;
  let best: { grid: Grid; cell: GridCell } | undefined;
  for (const grid of grids) {
    if (!holds(grid, x, y)) continue;
    for (const cell of grid.cells) if (holds(cell, x, y) && (best === undefined || area(cell) < area(best.cell))) best = { grid, cell };
  }
  return best;
}

/** How far text reaches in a cell: to the same space from its right edge as from its left. */
function rightOf(cell: GridCell, lines: readonly Line[]): number {
  const pad = Math.min(14, Math.max(1, Math.min(...lines.map((line) => line.x)) - cell.x));
  return Math.max(cell.right - pad, ...lines.map((line) => line.right));
}

/** A page as a tree of regions. */
export function regionsOf(page: PdfPage, grids: readonly Grid[]): Region {
  const loose: PdfRun[] = [];
  const runsOf = new Map<GridCell, PdfRun[]>();
  for (const run of page.runs) {
    const home = cellFor(run, grids);
    if (home === undefined) loose.push(run);
    else runsOf.set(home.cell, [...(runsOf.get(home.cell) ?? []), run]);
  }
  const top: Region = { lines: linesOf(loose), right: 0, tables: [] };
  const cells: { grid: Grid; cell: GridCell; region: Region }[] = [];
  const made: { grid: Grid; table: GridTable }[] = [];
  for (const grid of grids) {
    const table: GridTable = { grid, cells: grid.cells.map((cell) => {
      const lines = linesOf(runsOf.get(cell) ?? []);
      return { cell, region: { lines, right: rightOf(cell, lines), tables: [] } };
    }) };
    made.push({ grid, table });
    for (const each of table.cells) cells.push({ grid, ...each });
  }
  for (const { grid, table } of made) {
    const outer = cells.filter((each) => each.grid !== grid && area(each.cell) > area(grid) && holds(each.cell, grid.x, grid.top) && holds(each.cell, grid.right, grid.bottom)).sort((a, b) => area(a.cell) - area(b.cell))[0];
    (outer?.region ?? top).tables.push(table);
  }
  top.right = Math.max(0, ...top.lines.map((line) => line.right));
  return top;
}

/** All regions of a tree that have lines. */
export function eachRegion(region: Region): Region[] {
  return [region, ...region.tables.flatMap((table) => table.cells.flatMap((each) => eachRegion(each.region)))];
}
