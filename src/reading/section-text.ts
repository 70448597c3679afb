import type { Block } from "./extract/extracted.ts";

/**
 * A section's blocks as one text whose white space keeps the layout, so that it can be shown as it stood and still be searched word for word:
 * a line a paragraph; an empty line before a heading; two spaces before an item of a list; a tab between the cells of a row, and a vertical
 * tab between paragraphs within a cell.
 */
export function sectionText(blocks: readonly Block[]): string {
  const columns = columnsOf(blocks);
  let text = "";
  let before: Block | undefined;
  for (const block of blocks) {
    const words = block.text.trim().replaceAll(/[\t\v\n]+/g, " ");
    if (words === "") continue;
    text += between(before, block, columns) + words;
    before = block;
  }
  return text;
}

/** The columns of each table that hold words, in order: one whose words all stand in one column is laid out as paragraphs. */
function columnsOf(blocks: readonly Block[]): Map<number, number[]> {
  const columns = new Map<number, Set<number>>();
  for (const { cell, text } of blocks) {
    if (cell !== null && text.trim() !== "") columns.set(cell.table, (columns.get(cell.table) ?? new Set()).add(cell.column));
  }
  return new Map([...columns].map(([table, used]) => [table, [...used].sort((a, b) => a - b)]));
}

function between(before: Block | undefined, block: Block, columns: ReadonlyMap<number, readonly number[]>): string {
  const used = block.cell === null ? [] : (columns.get(block.cell.table) ?? []);
  const place = block.cell === null ? 0 : used.indexOf(block.cell.column);
  if (used.length < 2 || block.cell === null) return (before === undefined ? (isHeading(block) ? "\n" : "") : lineEnd(before, block)) + indent(block);
  const cellBefore = before?.cell ?? null;
  if (cellBefore?.table !== block.cell.table || cellBefore.row !== block.cell.row) return (before === undefined ? "" : lineEnd(before, block, true)) + "\t".repeat(place);
  const placeBefore = used.indexOf(cellBefore.column);
  return place > placeBefore ? "\t".repeat(place - placeBefore) : "\v";
}

/** Many plans mark their headings by bold letters alone. */
const isHeading = (block: Block): boolean => block.headingLevel !== null || (block.bold && block.list === null && block.text.length <= longestHeading);
const longestHeading = 100;
const lineEnd = (before: Block, block: Block, isRow = false): string => (isHeading(block) && !isRow ? "\n\n" : "\n") + (before.cell !== null && isRow && before.cell.table !== block.cell?.table ? "\n" : "");
const indent = (block: Block): string => (block.list === null ? "" : "  ");
