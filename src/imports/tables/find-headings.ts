import type { TableRow } from "./table.ts";
import { cleanCell } from "./clean-cell.ts";

/** How far down a sheet the headings may begin, under a title and notes. */
const FURTHEST = 30;

/**
 * The row of headings: the first of the fullest rows near the top whose cells are words, or the row with the most headings
 * that the kind knows. Undefined where nothing looks like one.
 */
export function findHeadings(rows: readonly TableRow[], isKnown: (heading: string) => boolean): TableRow | undefined {
  let best: { row: TableRow; points: number } | undefined;
  for (const row of rows.slice(0, FURTHEST)) {
    const cells = row.cells.map(cleanCell).filter((cell) => cell !== "");
    const words = cells.filter((cell) => !/^[\d\s./:%£,-]+$/.test(cell) && cell.length <= 200);
    if (words.length === 0) continue;
    const different = new Set(words.map((word) => word.toLowerCase())).size;
    const points = different + 4 * cells.filter(isKnown).length - (cells.length - words.length);
    if (best === undefined || points > best.points) best = { row, points };
  }
  return best?.row;
}

/** A name for every column: as written, or by its letter; none twice. */
export function nameColumns(cells: readonly string[], width: number): string[] {
  const seen = new Map<string, number>();
  return Array.from({ length: Math.max(cells.length, width) }, (_, index) => {
    const name = cleanCell(cells[index] ?? "").slice(0, 200) || `Column ${columnLetter(index)}`;
    const times = (seen.get(name.toLowerCase()) ?? 0) + 1;
    seen.set(name.toLowerCase(), times);
    return times === 1 ? name : `${name} (${times})`;
  });
}

/** 0 is A, 25 is Z, 26 is AA, as spreadsheets name columns. */
export function columnLetter(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnLetter(rest - 1) : "") + String.fromCharCode(65 + (index % 26));
}
