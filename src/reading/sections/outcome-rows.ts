import type { Block } from "../extract/extracted.ts";
import type { PlanSection } from "./find-sections.ts";

/** Two rows at least: one row over a table is its title. */
const LEAST = 2;
const FEWEST_WORDS = 3;
const isOutcome = /^\W{0,2}(?:(?:outcome|goal|aim|objective)s?\b|[EO]\s?\d{1,2}\b)|\b(?:will|to be able to|be able to|can)\b|^to\s+[a-z]/i;

type Row = { row: number; blocks: Block[]; columns: Set<number> };

function rowsOf(blocks: readonly Block[]): Row[] {
  const rows = new Map<number, Row>();
  for (const block of blocks) {
    if (block.cell === null) continue;
    const row = rows.get(block.cell.row) ?? { row: block.cell.row, blocks: [], columns: new Set() };
    rows.set(block.cell.row, row);
    row.blocks.push(block);
    row.columns.add(block.cell.column);
  }
  return [...rows.values()].sort((a, b) => a.row - b.row);
}

/** The rows of a table that hold an outcome across the whole table, where each has rows of several cells under it; empty where the table is not set out so. */
function outcomeRowsOf(rows: readonly Row[]): Set<number> {
  const over = rows.filter((row, at) => row.columns.size === 1 && (rows[at + 1]?.columns.size ?? 0) > 1);
  const told = over.filter(({ blocks }) => {
    const text = blocks.map((block) => block.text).join(" ");
    return isOutcome.test(text) && (text.match(/\S+/g) ?? []).length >= FEWEST_WORDS;
  });
  return told.length >= LEAST && told.length >= over.length * 0.6 ? new Set(told.map(({ row }) => row)) : new Set();
}

/**
 * Sections E and F in one table: each outcome a row across it, with its provision in the rows below. Where the plan has not told its outcomes (or its provision)
 * elsewhere, such a section is parted into outcome and provision, again and again. The heading row goes with every part.
 */
export function partOutcomeRows(sections: readonly PlanSection[]): PlanSection[] {
  const wordsOf = (id: string) => sections.filter((section) => section.id === id).reduce((sum, section) => sum + section.blocks.reduce((count, block) => count + (block.text.match(/\S+/g) ?? []).length, 0), 0);
  return sections.flatMap((section): PlanSection[] => {
    if (section.id !== "E" && section.id !== "F") return [section];
    const other = section.id === "E" ? "F" : "E";
    if (wordsOf(other) > LEAST * 10) return [section];
    const tables = Map.groupBy(section.blocks.filter((block) => block.cell !== null), (block) => block.cell?.table ?? 0);
    const found = new Map([...tables].map(([id, blocks]) => [id, { rows: outcomeRowsOf(rowsOf(blocks)), head: headOf(rowsOf(blocks)) }]));
    if ([...found.values()].every(({ rows }) => rows.size === 0)) return [section];
    const parts: PlanSection[] = [];
    for (const block of section.blocks) {
      const table = block.cell === null ? undefined : found.get(block.cell.table);
      const row = block.cell?.row ?? -1;
      // What stands before the first outcome (the table's heading row) goes with it.
      const id = table === undefined || table.rows.size === 0 ? section.id : table.rows.has(row) || row < Math.min(...table.rows) ? "E" : "F";
      const last = parts.at(-1);
      if (last?.id === id) last.blocks.push(block);
      else parts.push({ id, heading: last === undefined ? section.heading : "", blocks: [block], ...(table?.head && { head: table.head }) });
    }
    return parts;
  });
}

/** The blocks of a table's first row, where it has several cells. */
const headOf = (rows: readonly Row[]): Block[] | undefined => (rows[0] !== undefined && rows[0].columns.size > 1 ? rows[0].blocks : undefined);
