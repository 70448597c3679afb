import type { CellSystem } from "./cell-system.ts";
import type { Move } from "./move.ts";

/**
 * The move that always exists: one more in a cell, in every sum that holds it, and in the largest part of whatever of these is
 * itself a sum. It hides totals, so it is taken only where the search for a better one gave up. Undefined where breakdowns are
 * linked in such a circle that it does not come to an end.
 */
export function moveUpTheSums(system: CellSystem, target: number): Move | undefined {
  const move = new Map<number, number>([[target, 1]]);
  const open = () => system.sums.findIndex((terms) => terms.reduce((sum, { cell, sign }) => sum + sign * (move.get(cell) ?? 0), 0) !== 0);
  let rounds = 20 * (system.sums.length + 1);
  for (let sum = open(); sum >= 0; sum = open()) {
    if ((rounds -= 1) < 0) return undefined;
    const terms = system.sums[sum] ?? [];
    const left = terms.reduce((total, { cell, sign }) => total + sign * (move.get(cell) ?? 0), 0);
    const countOf = (cell: number) => system.cells[cell]?.count ?? 0;
    const raised = left > 0 ? terms.find(({ sign }) => sign === -1) : terms.filter(({ sign }) => sign === 1).toSorted((a, b) => countOf(b.cell) - countOf(a.cell))[0];
    if (raised === undefined) return undefined;
    move.set(raised.cell, (move.get(raised.cell) ?? 0) + Math.abs(left));
  }
  return move;
}
