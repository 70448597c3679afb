import { endsSentence } from "./ends-sentence.ts";
import type { Flow, FlowCell, FlowTable } from "./flow-of.ts";
import { joinTexts, type Hyphens } from "./join-lines.ts";
import type { Paragraph } from "./paragraphs-of.ts";

export const textOf = (flow: readonly Flow[]): string => flow.map((each) => (each.kind === "paragraph" ? each.paragraph.text : each.rows.map((row) => row.map((cell) => textOf(cell.flow)).join(" ")).join(" "))).join(" ").trim();
const rowText = (row: readonly FlowCell[]) => row.map((cell) => textOf(cell.flow)).join("|");

/** Whether a paragraph goes on in the next one, after the end of a page. */
function goesOn(before: Paragraph, next: Paragraph): boolean {
  if (next.list !== null || before.bold !== next.bold || Math.abs(before.size - next.size) > before.size * 0.08 || !before.full) return false;
  return !endsSentence(before.text) || /^[a-z]/.test(next.text);
}

export function joinFlows(before: Flow[], next: readonly Flow[], hyphens: Hyphens): void {
  const [last, first] = [before.at(-1), next[0]];
  if (last?.kind === "paragraph" && first?.kind === "paragraph" && goesOn(last.paragraph, first.paragraph)) {
    last.paragraph = { ...last.paragraph, text: joinTexts(last.paragraph.text, first.paragraph.text, hyphens), full: first.paragraph.full };
    before.push(...next.slice(1));
  } else before.push(...next);
}

const matches = (a: readonly number[], b: readonly number[]) => a.filter((x) => b.some((other) => Math.abs(x - other) < 5)).length;

/** The same columns, and no title row of its own: a table that the page's end divided. */
function isSameTable(before: FlowTable, next: FlowTable): boolean {
  if (Math.abs(before.grid.x - next.grid.x) > 5 || Math.abs(before.grid.right - next.grid.right) > 5) return false;
  const same = matches(next.grid.xs, before.grid.xs);
  if (same < next.grid.xs.length || same < 3 || matches(before.grid.xs, next.grid.xs) < before.grid.xs.length * 0.6) return false;
  const [first = []] = next.rows;
  const title = first.length === 1 && first[0]?.at.shaded;
  const letter = /^(?:section\s+)?[A-K][12]?$/i.test(textOf(first[0]?.flow ?? []));
  return !title && !letter;
}

/** Columns of a table's next part, named as its first part names them. */
function inColumnsOf(before: FlowTable, row: FlowCell[]): FlowCell[] {
  const nearest = (x: number) => before.grid.xs.reduce((best, each, at) => (Math.abs(each - x) < Math.abs((before.grid.xs[best] ?? 0) - x) ? at : best), 0);
  return row.map((cell) => {
    const column = nearest(cell.at.x);
    return { ...cell, at: { ...cell.at, column, span: Math.max(1, nearest(cell.at.right) - column) } };
  });
}

const lastParagraph = (flow: readonly Flow[]) => (flow.at(-1)?.kind === "paragraph" ? (flow.at(-1) as { paragraph: Paragraph }).paragraph : undefined);
const firstParagraph = (flow: readonly Flow[]) => (flow[0]?.kind === "paragraph" ? flow[0].paragraph : undefined);

/**
 * Whether the first row of a table's next part goes on with its last row: a cell takes up a sentence in the middle, or what stands in some of its cells only
 * goes on where the cells above broke off.
 */
export function isSameRow(last: readonly FlowCell[], first: readonly FlowCell[]): boolean {
  let taken = 0;
  let begun = 0;
  let filled = 0;
  for (const cell of first) {
    const next = firstParagraph(cell.flow);
    if (next === undefined) continue;
    filled += 1;
    const before = lastParagraph(last.find((each) => each.at.column === cell.at.column)?.flow ?? []);
    if (before === undefined) return false;
    if (/^[a-z]/.test(next.text) && next.list === null && !/[.!?]$/.test(before.text)) taken += 1;
    else if (endsSentence(before.text) || !before.full || next.list !== null) begun += 1;
  }
  return taken > 0 ? taken >= begun : filled > 0 && begun === 0 && filled < first.length;
}

/** Adds the rows of a table's next part: without headings that are printed again, the divided row made whole. */
export function joinRows(before: FlowTable, next: readonly FlowCell[][], hyphens: Hyphens): void {
  const rows = [...next];
  const heads = before.rows.slice(0, 3).map(rowText).filter((text) => /\p{L}/u.test(text));
  while (rows[0] && heads.includes(rowText(rows[0]))) rows.shift();
  const [last, first] = [before.rows.at(-1), rows[0]];
  if (last && first && isSameRow(last, first)) {
    for (const cell of first) {
      const home = last.find((each) => each.at.column === cell.at.column);
      if (home) joinFlows(home.flow, cell.flow, hyphens);
      else last.push(cell);
    }
    rows.shift();
  }
  before.rows.push(...rows);
}

/** Pages one after the other: paragraphs, tables and rows that a page's end divided are whole again. */
export function joinPages(pages: readonly Flow[][], hyphens: Hyphens): Flow[] {
  const whole: Flow[] = [];
  for (const page of pages) {
    const [last, first] = [whole.at(-1), page[0]];
    if (last?.kind === "table" && first?.kind === "table" && isSameTable(last, first)) {
      joinRows(last, first.rows.map((row) => inColumnsOf(last, row)), hyphens);
      whole.push(...page.slice(1));
    } else joinFlows(whole, page, hyphens);
  }
  return whole;
}
