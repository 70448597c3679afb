import type { CellSystem } from "./cell-system.ts";

/**
 * A way to change hidden counts that leaves every sum as it is: cell → by how much (whole numbers). If all its cells are
 * hidden, the true counts and the moved ones look the same to a reader.
 */
export type Move = ReadonlyMap<number, number>;

/** How many further tables along the move a reader cannot tell from the true one: it may be made `down` times back, `up` times on. */
export function roomOfMove(system: CellSystem, move: Move): number {
  let [up, down] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const [at, by] of move) {
    const cell = system.cells[at];
    const times = Math.floor(((cell?.count ?? 0) - (cell?.least ?? 0)) / Math.abs(by));
    if (by < 0) up = Math.min(up, times);
    else down = Math.min(down, times);
  }
  return up + down;
}

/** Whether the move leaves every sum as it is. */
export function keepsSums(system: CellSystem, move: Move): boolean {
  const change = new Map<number, number>();
  for (const [at, by] of move) for (const { sum, sign } of system.cells[at]?.terms ?? []) change.set(sum, (change.get(sum) ?? 0) + sign * by);
  return [...change.values()].every((by) => by === 0);
}
