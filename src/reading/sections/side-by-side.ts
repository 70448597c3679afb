import type { Block } from "../extract/extracted.ts";
import { headingLetter } from "./heading-letter.ts";
import { wordsSpeakFor } from "./heading-words.ts";
import type { SectionId } from "./section-ids.ts";

type Column = { id: SectionId; heading: string };
export type SideBySide = {
  /** Blocks (by index) that are the columns' headings. */
  headings: ReadonlySet<number>;
  ids: ReadonlySet<SectionId>;
  sectionOf: (block: Block, at: number) => Column | undefined;
};

/** Sections that templates set beside each other: needs, outcomes and provision. */
const beside = new Set<SectionId>(["B", "C", "D", "E", "F", "G", "H1", "H2", "H"]);

/**
 * Tables whose columns are sections ("Section B: needs | Section E: outcomes | Section F: provision"): the heading row holds two or more letters of
 * different sections in different cells. Rows below belong to the column's section. `letterless`: sections that a column's heading may name in words alone.
 */
export function sideBySide(blocks: readonly Block[], letterless: ReadonlySet<SectionId>): SideBySide {
  const headings = new Set<number>();
  const columns = new Map<string, { row: number; found: Map<number, Column> }>();
  const rows = new Map<string, { at: number; block: Block }[]>();
  for (const [at, block] of blocks.entries()) {
    if (block.cell === null) continue;
    const key = `${block.cell.table} ${block.cell.row}`;
    rows.set(key, [...(rows.get(key) ?? []), { at, block }]);
  }
  const keys = new Set<string>();
  for (const row of rows.values()) {
    const named = row.flatMap(({ at, block }) => {
      const letter = block.text.length < 160 ? headingLetter(block.text) : undefined;
      const speaks = wordsSpeakFor(block.text);
      // A letter at the end ("… for each need in Section B") counts only where the words agree.
      const isTitle = letter !== undefined && (letter.weight >= 0.9 || speaks[letter.id] !== undefined || (letter.weight >= 0.6 && Object.keys(speaks).length === 0 && block.text.length < 60));
      const id = isTitle && letter ? letter.id : letter === undefined && block.text.length < 60 ? columnOf(block.text, letterless) : undefined;
      return id !== undefined && beside.has(id) && block.cell ? [{ at, id, heading: block.text, column: block.cell.column, table: block.cell.table, row: block.cell.row }] : [];
    });
    const ids = new Set(named.map((each) => each.id));
    const places = new Set(named.map((each) => each.column));
    const first = named[0];
    if (ids.size < 2 || places.size < 2 || first === undefined) continue;
    // A key to the letters has letters only: its cells hold no title.
    if (named.every((each) => each.heading.length < 4)) continue;
    const table = String(first.table);
    if (columns.has(table) || keys.has(table)) continue;
    // Nothing below: the table is a key, or its rows are the sections themselves.
    if (named.some((each) => isKey(rows, each.table, each.column))) {
      keys.add(table);
      continue;
    }
    columns.set(table, { row: first.row, found: new Map(named.map((each) => [each.column, { id: each.id, heading: each.heading }])) });
    for (const each of named) headings.add(each.at);
  }
  continueOverPages(blocks, columns);
  return {
    headings,
    ids: new Set([...columns.values()].flatMap((table) => [...table.found.values()].map((column) => column.id))),
    sectionOf: (block, at) => {
      if (block.cell === null) return undefined;
      const known = columns.get(String(block.cell.table));
      if (known === undefined || block.cell.row < known.row) return undefined;
      if (headings.has(at)) return known.found.get(block.cell.column);
      const own = [...known.found.entries()].filter(([column]) => column <= (block.cell?.column ?? 0)).at(-1);
      return own?.[1] ?? [...known.found.values()][0];
    },
  };
}

/** A table that a page's end divides goes on as a table of its own, with as many columns and no heading: its columns are still the sections. */
function continueOverPages(blocks: readonly Block[], columns: Map<string, { row: number; found: Map<number, Column> }>): void {
  const widths = new Map<string, number>();
  for (const { cell } of blocks) if (cell) widths.set(String(cell.table), Math.max(widths.get(String(cell.table)) ?? 0, cell.column));
  let before: Block | undefined;
  for (const block of blocks) {
    const [from, to] = [before?.cell?.table, block.cell?.table];
    before = block;
    if (from === undefined || to === undefined || from === to || columns.has(String(to))) continue;
    const known = columns.get(String(from));
    if (known && widths.get(String(from)) === widths.get(String(to))) columns.set(String(to), { row: 0, found: known.found });
  }
}

/** The section that a column's short heading names in words, of those that are asked for. */
function columnOf(text: string, among: ReadonlySet<SectionId>): SectionId | undefined {
  const plain = /\boutcomes?\b/i.test(text) ? "E" : /\bprovision\b|\b(?:support|help) (?:needed|required|in school)\b/i.test(text) ? "F" : /\bneeds?\b|\bdifficult/i.test(text) ? "B" : undefined;
  return plain !== undefined && among.has(plain) ? plain : undefined;
}

/** Whether a column names one section after another: a list of sections, row by row. */
function isKey(rows: ReadonlyMap<string, { at: number; block: Block }[]>, table: number, column: number): boolean {
  const ids = new Set<SectionId>();
  for (const row of rows.values()) {
    for (const { block } of row) {
      if (block.cell?.table !== table || block.cell.column !== column || block.text.length > 40) continue;
      const letter = headingLetter(block.text);
      if (letter && letter.weight > 0.5) ids.add(letter.id);
    }
  }
  return ids.size >= 3;
}
