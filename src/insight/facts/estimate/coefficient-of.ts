import { gwetAc2 } from "../../../statistics/index.ts";
import type { Cell } from "./cell.ts";

/** How often a document's first answer and its second stand together in a cell; both as shares of the full points, 0 to 1. */
export type PairRow = { k1: string | null; k2: string | null; unit: string; first: number; second: number; answers: number };

/** The shares of the full points that any answer of these takes, with none and all: what chance could have chosen from. */
export const possibleOf = (pairs: readonly PairRow[]): number[] => [...new Set([0, 1, ...pairs.flatMap(({ first, second }) => [first, second])])].sort((a, b) => a - b);

/**
 * Gwet's AC2 with quadratic weights over the pairs of one cell, documents as clusters (statistics/agreement/gwet-ac2.ts names its sources). A cell without a figure stays as
 * it is; one of a single document, or where the coefficient has no value, gets none.
 */
export function withCoefficient(cell: Cell, pairs: readonly PairRow[], categories: readonly number[]): Cell {
  if (cell.state !== "figure") return cell;
  const found = gwetAc2(pairs.map(({ unit, first, second, answers }) => ({ cluster: unit, ratings: [first, second], weight: answers })), { categories });
  if (found === undefined || !Number.isFinite(found.value)) return { ...cell, state: "none", value: null, low: null, high: null, estimate: null };
  // Where all agree, deviations are nought and nobody can say how sure that is.
  const isSure = found.se !== null && found.se > 1e-9;
  return { ...cell, value: found.value, low: isSure ? found.low : null, high: isSure ? found.high : null, estimate: null, effective: null };
}
