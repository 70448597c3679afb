import { figuresOfBlock } from "./figures-of-block.ts";
import type { FiguresTable } from "./figures-table.ts";

/** Rows of a sheet as text, numbered as the person's spreadsheet counts. */
export type SheetRows = { sheet?: string; rows: readonly { row: number; cells: readonly string[] }[] };

type Row = SheetRows["rows"][number];
const filled = (row: Row) => row.cells.filter((cell) => cell.trim() !== "");

/** The tables of a sheet: they are parted by empty rows; lines of one cell above are the caption, below are notes. */
export function findTables({ sheet, rows }: SheetRows): FiguresTable[] {
  const blocks: Row[][] = [];
  let wasEmpty = true;
  for (const row of rows) {
    const isEmpty = filled(row).length === 0;
    if (!isEmpty && wasEmpty) blocks.push([]);
    if (!isEmpty) blocks.at(-1)?.push(row);
    wasEmpty = isEmpty;
  }
  const tables: FiguresTable[] = [];
  let caption: string[] = [];
  for (const block of blocks) {
    const isLine = (row: Row) => filled(row).length === 1;
    const begin = block.findIndex((row) => !isLine(row));
    const lines = (begin < 0 ? block : block.slice(0, begin)).flatMap(filled).map((line) => line.trim());
    caption.push(...lines);
    if (begin < 0) continue;
    const end = block.findLastIndex((row) => !isLine(row)) + 1;
    const notes = block.slice(end).flatMap(filled).join(" ");
    const table = figuresOfBlock(block.slice(begin, end), { sheet, caption: caption.join(" "), notes });
    if (table !== undefined) tables.push(table);
    caption = [];
  }
  return tables;
}
