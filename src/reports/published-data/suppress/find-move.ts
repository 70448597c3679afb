import type { CellSystem } from "./cell-system.ts";
import { cheapestFirst } from "./cheapest-first.ts";
import { keepsSums, roomOfMove, type Move } from "./move.ts";

/** A move that is being made: the cells so far (the last first) and the sums that they leave unbalanced. */
type Begun = { cost: number; cell: number; by: 1 | -1; before: Begun | undefined; steps: number; open: ReadonlyMap<number, number> };

/** Steps of one search; far more than tables that people read need. */
const PATIENCE = 20_000;
const LONGEST = 16;

/**
 * The move through the cell `target` that costs least and leaves at least `protection` further tables possible, where
 * `costOf` says what hiding a cell costs (Infinity: it may not be hidden). Undefined where none was found.
 *
 * In a table of two ways a move is a circle of cells that alternates between rows and columns (Cox 1995, "Network models for
 * complementary cell suppression", JASA 90:1453–1462), the shortest one being the four corners of a rectangle (the hypercube of Repsilber;
 * Giessing and Repsilber 2002). Here circles are sought by cheapest-first search over what is still unbalanced, which goes through
 * linked and nested tables as well: balance the first open sum by any cell of it, until none is open.
 */
export function findMove(system: CellSystem, target: number, protection: number, costOf: (cell: number) => number): Move | undefined {
  let best: { move: Move; cost: number } | undefined;
  for (let down = 0; down <= protection; down += 1) {
    const found = search(system, target, { down, up: protection - down }, costOf, best?.cost ?? Number.POSITIVE_INFINITY);
    if (found !== undefined && roomOfMove(system, found.move) >= protection && keepsSums(system, found.move)) best = found;
  }
  return best?.move;
}

function search(system: CellSystem, target: number, room: { down: number; up: number }, costOf: (cell: number) => number, below: number): { move: Move; cost: number } | undefined {
  const bears = (at: number, by: 1 | -1) => {
    const cell = system.cells[at];
    return cell !== undefined && cell.count - cell.least >= (by === 1 ? room.down : room.up);
  };
  if (!bears(target, 1)) return undefined;
  const queue = cheapestFirst<Begun>();
  const seen = new Set<string>();
  queue.put({ cost: 0, cell: target, by: 1, before: undefined, steps: 1, open: moved(new Map(), system, target, 1) });
  for (let taken = 0; taken < PATIENCE; taken += 1) {
    const begun = queue.take();
    if (begun === undefined || begun.cost >= below) return undefined;
    if (begun.open.size === 0) return { move: asMove(begun), cost: begun.cost };
    const state = [...begun.open].sort(([a], [b]) => a - b).join(";");
    if (seen.has(state) || begun.steps >= LONGEST) continue;
    seen.add(state);
    const [sum, by] = [...begun.open].reduce((first, each) => (each[0] < first[0] ? each : first));
    for (const term of system.sums[sum] ?? []) {
      const step = term.sign * by > 0 ? -1 : 1;
      const cost = costOf(term.cell);
      if (cost === Number.POSITIVE_INFINITY || !bears(term.cell, step) || isIn(begun, term.cell)) continue;
      // A little for cells that are hidden already, so that of two free moves the shorter is taken.
      queue.put({ cost: begun.cost + cost + 0.001, cell: term.cell, by: step, before: begun, steps: begun.steps + 1, open: moved(begun.open, system, term.cell, step) });
    }
  }
  return undefined;
}

function moved(open: ReadonlyMap<number, number>, system: CellSystem, at: number, by: 1 | -1): ReadonlyMap<number, number> {
  const next = new Map(open);
  for (const { sum, sign } of system.cells[at]?.terms ?? []) {
    const left = (next.get(sum) ?? 0) + sign * by;
    if (left === 0) next.delete(sum);
    else next.set(sum, left);
  }
  return next;
}

function isIn(begun: Begun, cell: number): boolean {
  for (let each: Begun | undefined = begun; each !== undefined; each = each.before) if (each.cell === cell) return true;
  return false;
}

function asMove(begun: Begun): Move {
  const move = new Map<number, number>();
  for (let each: Begun | undefined = begun; each !== undefined; each = each.before) move.set(each.cell, each.by);
  return move;
}
