import type { ProgrammeYearFigures } from "../../insight/index.ts";

/**
 * Plans and reviews are printed to one decimal, advice and views to whole points: of most kinds of advice a cycle has a handful of documents, and a decimal
 * would promise more than they can say. Spreadsheets hold every figure unrounded.
 */
export function decimalsOf({ kinds }: Pick<ProgrammeYearFigures, "kinds">, rowId: string): number {
  const family = kinds.find((kind) => kind.id === rowId)?.family;
  return family === "advice" || family === "views" ? 0 : 1;
}
