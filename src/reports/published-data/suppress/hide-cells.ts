import { Problem } from "../../../platform/problem.ts";
import type { CellSystem } from "./cell-system.ts";
import { findMove } from "./find-move.ts";
import type { Move } from "./move.ts";
import { moveUpTheSums } from "./move-up-the-sums.ts";
import type { SuppressionSettings } from "./suppression-settings.ts";

/**
 * The cells to hide: the small ones, and beside them as little else as the search finds, so that each of them lies on a move
 * of hidden cells with room for `protection`. The move is the proof: the tables along it are whole, have no count below what a
 * reader knows, and look the same.
 */
export function hideCells(system: CellSystem, settings: SuppressionSettings): ReadonlySet<number> {
  const hidden = new Set(system.cells.flatMap((cell, at) => (cell.isSmall || cell.isUnpublished ? [at] : [])));
  const needsProof = (at: number) => hidden.has(at) && (!system.cells[at]?.isUnpublished || system.cells[at]?.isSmall === true);
  const proofs = new Map<number, Move>();
  const costOf = (at: number) => {
    const cell = system.cells[at];
    if (hidden.has(at)) return 0;
    // A count below what readers know of hidden ones (a 0 where zeros are shown) would belie the mark.
    return cell === undefined || cell.count < cell.least ? Number.POSITIVE_INFINITY : cell.cost;
  };
  const prove = (move: Move) => {
    for (const at of move.keys()) {
      hidden.add(at);
      proofs.set(at, move);
    }
  };
  // The hardest first: what it needs often protects the others too.
  const order = [...hidden].filter(needsProof).sort((a, b) => (system.cells[b]?.terms.length ?? 0) - (system.cells[a]?.terms.length ?? 0) || (system.cells[a]?.count ?? 0) - (system.cells[b]?.count ?? 0) || a - b);
  for (const at of order) {
    if (proofs.has(at)) continue;
    const move = findMove(system, at, settings.protection, costOf) ?? moveUpTheSums(system, at);
    if (move === undefined) throw new Problem("cannot-protect", "A small count in these tables cannot be protected.", { cure: "Leave out a breakdown, or join small groups." });
    prove(move);
  }
  showAgain(system, settings, hidden, proofs);
  return hidden;
}

/** Shows again, the dearest first, what later choices have made needless. */
function showAgain(system: CellSystem, settings: SuppressionSettings, hidden: Set<number>, proofs: Map<number, Move>): void {
  const extra = [...hidden].filter((at) => !system.cells[at]?.isSmall && !system.cells[at]?.isUnpublished);
  for (const shown of extra.sort((a, b) => (system.cells[b]?.cost ?? 0) - (system.cells[a]?.cost ?? 0))) {
    const only = (at: number) => (hidden.has(at) && at !== shown ? 0 : Number.POSITIVE_INFINITY);
    const renewed = new Map<number, Move>();
    const lost = [...proofs].filter(([at, move]) => at !== shown && move.has(shown)).map(([at]) => at);
    const isNeedless = lost.every((at) => {
      if (renewed.has(at)) return true;
      const move = findMove(system, at, settings.protection, only);
      if (move !== undefined) for (const each of move.keys()) renewed.set(each, move);
      return move !== undefined;
    });
    if (!isNeedless) continue;
    hidden.delete(shown);
    proofs.delete(shown);
    for (const [at, move] of renewed) proofs.set(at, move);
  }
}
