import type { Move } from "./move.ts";

/** What a group's values come to: how many, their sum, and the sum of their squares; each value from 0 to 100. */
export type ValueSums = { count: number; sum: number; squares: number };

const MOST = 100;
const STEPS = 400;

/** The least and most that the squares can come to for so many values with this sum; undefined where no values have it. */
function squaresFor(count: number, sum: number): { low: number; high: number } | undefined {
  const slack = 1e-9 * MOST * Math.max(1, count);
  if (sum < -slack || sum > MOST * count + slack) return undefined;
  const within = Math.min(MOST * count, Math.max(0, sum));
  const full = Math.floor(within / MOST + 1e-12);
  return { low: count === 0 ? 0 : within ** 2 / count, high: full * MOST ** 2 + Math.max(0, within - full * MOST) ** 2 };
}

/** Whether sums can move along so far, by `step`, with some move of the squares, so that every group could still have such values. */
function isPossible(move: Move, sumsOf: (cell: number) => ValueSums, step: number, areSquaresTold: boolean): boolean {
  let [least, most] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const [cell, by] of move) {
    const { count, sum, squares } = sumsOf(cell);
    const range = squaresFor(count, sum + by * step);
    if (range === undefined) return false;
    if (!areSquaresTold) continue;
    const ends = [(range.low - squares) / by, (range.high - squares) / by];
    least = Math.max(least, Math.min(...ends));
    most = Math.min(most, Math.max(...ends));
  }
  return least <= most + 1e-6;
}

/**
 * How far apart the means of the group `target` can be, in points, in releases that look the same to a reader: sums move along `move`, which leaves every
 * printed sum as it is, and so do the sums of squares that printed intervals tell, if `areSquaresTold`. The reader is taken to know every count, hidden or not, and to read without rounding.
 */
export function roomOfMean(move: Move, sumsOf: (cell: number) => ValueSums, target: number, areSquaresTold: boolean): number {
  const by = Math.abs(move.get(target) ?? 0);
  const { count } = sumsOf(target);
  if (by === 0 || count === 0) return 0;
  const longest = (MOST * count) / by;
  // The farthest step each way; what lies between need not be possible for both ends to be.
  const farthest = (side: 1 | -1): number => {
    for (let at = STEPS; at > 0; at -= 1) if (isPossible(move, sumsOf, (side * longest * at) / STEPS, areSquaresTold)) return (longest * at) / STEPS;
    return 0;
  };
  return ((farthest(1) + farthest(-1)) * by) / count;
}
