import type { CellSystem } from "./cell-system.ts";
import { findMove } from "./find-move.ts";
import type { Move } from "./move.ts";
import { roomOfMean, type ValueSums } from "./mean-room.ts";

export type HiddenMeans = {
  /** Cells whose mean must not be printed. */
  hidden: ReadonlySet<number>;
  /** Whether intervals can be printed with the means that are left: with them a reader knows how far values are spread, too. */
  areIntervalsSafe: boolean;
  /** Of each small group the move along which its mean can be another; absent where no mean of the release is printed any more. */
  proofs: ReadonlyMap<number, Move>;
};

/** So many moves are tried for one group before all means go. */
const TRIES = 24;

/**
 * The means to hide beside those of hidden counts, so that nobody can work out the mean of a small group from the others: a total's mean times its count is
 * the sum of its parts' means times theirs. Each small group must lie on a move of sums whose means are all hidden, with room for `points` points of its mean.
 * Means cost what their counts cost. A move with room beside the spreads that intervals tell is taken first; else intervals go; where no move has the room, every mean goes. `sumsOf` gives each cell's values; `printed` are the cells with a mean.
 */
export function hideMeans(system: CellSystem, hiddenCounts: ReadonlySet<number>, printed: ReadonlySet<number>, sumsOf: (cell: number) => ValueSums, points: number): HiddenMeans {
  const hidden = new Set([...printed].filter((at) => hiddenCounts.has(at)));
  const proofs = new Map<number, Move>();
  let areIntervalsSafe = true;
  const isKnown = (at: number) => printed.has(at) && !hidden.has(at);
  const small = system.cells.flatMap((cell, at) => (cell.isSmall && cell.count > 0 ? [at] : []));
  for (const target of small) {
    const move = moveWithRoom(system, target, isKnown, sumsOf, points);
    if (move === undefined) return { hidden: printed, areIntervalsSafe: false, proofs: new Map() };
    proofs.set(target, move);
    areIntervalsSafe &&= roomOfMean(move, sumsOf, target, true) >= points;
    for (const at of move.keys()) if (printed.has(at)) hidden.add(at);
  }
  return { hidden, areIntervalsSafe, proofs };
}

function moveWithRoom(system: CellSystem, target: number, isKnown: (at: number) => boolean, sumsOf: (cell: number) => ValueSums, points: number): Move | undefined {
  const dearer = new Map<number, number>();
  const costOf = (at: number) => {
    const cell = system.cells[at];
    // Where nobody is, nothing can be another.
    if (cell === undefined || cell.count === 0) return Number.POSITIVE_INFINITY;
    return (isKnown(at) ? cell.cost : 0) + (dearer.get(at) ?? 0);
  };
  let found: Move | undefined;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const move = findMove(system, target, 0, costOf);
    if (move === undefined) return found;
    if (roomOfMean(move, sumsOf, target, true) >= points) return move;
    if (found === undefined && roomOfMean(move, sumsOf, target, false) >= points) found = move;
    // What leaves least room is made dear, so that the next search goes round it.
    const [tight] = [...move.keys()].filter((at) => at !== target).sort((a, b) => freedomOf(sumsOf(a)) - freedomOf(sumsOf(b)));
    if (tight === undefined) return found;
    dearer.set(tight, (dearer.get(tight) ?? 0) + 50);
  }
  return found;
}

/** How far a group's sum could be another by itself: few people, and all alike, leave little. */
const freedomOf = ({ count, sum, squares }: ValueSums): number => Math.min(sum, 100 * count - sum) + Math.max(0, squares - sum ** 2 / Math.max(1, count)) / 100;
