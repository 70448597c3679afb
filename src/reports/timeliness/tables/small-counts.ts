import { hideSmall, smallCount } from "../../../insight/index.ts";
import { countCell } from "../../document/cells.ts";
import type { ReportCell } from "../../document/report-document.ts";

/** Under a table of which some counts are not printed. */
export const hiddenNote = `“Hidden” stands for a count of fewer than ${smallCount + 1}, or for one that would give such a count away.`;

/** The parts of a whole as cells, small ones hidden; undefined where so few are counted that any split of them could tell of a child. */
export function partCells(counts: readonly number[]): { cells: ReportCell[]; notes: string[] } | undefined {
  const hidden = hideSmall(counts);
  if (!hidden.mayShowTotal) return undefined;
  return { cells: hidden.counts.map((count) => (count === null ? { text: "hidden" } : countCell(count))), notes: hidden.counts.includes(null) ? [hiddenNote] : [] };
}

/** "23", or "fewer than 5" of one to four: what follows is in the plural. */
export const fewOrCount = (count: number): string => (count > 0 && count <= smallCount ? `fewer than ${smallCount + 1}` : count.toLocaleString("en-GB"));
