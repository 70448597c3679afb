import type { Row, Sheet } from "write-excel-file/node";
import type { ReportBlock, ReportDocument, ReportTable } from "../../document/report-document.ts";
import { notesOf } from "../published-mark.ts";
import { instrumentInWords, nothingWords, stateInWords } from "../state-in-words.ts";
import { boldCell, textCell } from "./cells.ts";

const gap: Row = [];
/** Letters that a line of each column holds. */
const widths = [34, 100];

/** Not every program makes a row taller for words that run on, so the row says how tall it is: 15 points a line, 409 at most (as Excel has it). */
const tall = (row: Row): Row => {
  const lines = (text: string, width: number) => text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (width * 0.95))), 0);
  const most = Math.max(1, ...row.map((cell, index) => (cell !== null && typeof cell === "object" && "value" in cell && typeof cell.value === "string" ? lines(cell.value, widths[index] ?? 100) : 1)));
  return most === 1 ? row : row.map((cell) => (cell !== null && typeof cell === "object" && "value" in cell ? { ...cell, height: Math.min(409, most * 15) } : cell));
};

const wordsOf = (block: ReportBlock): Row[] => {
  switch (block.type) {
    case "heading": return [gap, [boldCell(block.text)]];
    case "text": return [...block.paragraphs, ...(block.links ?? []).map((link) => link.text)].map((paragraph) => [null, textCell(paragraph)]);
    case "ideas": return block.items.map(({ words }) => [null, textCell(words)]);
    case "list": return block.items.map((item) => [null, textCell(item)]);
    default: return [];
  }
};

/** The first sheet: what this is, what each sheet holds, what the marks mean, and the report's words. */
export function notesSheet(document: ReportDocument, tables: readonly { readonly table: ReportTable; readonly name: string }[], attached: readonly string[] = []): Sheet<never> {
  return {
    sheet: "Notes",
    columns: widths.map((width) => ({ width })),
    data: [
      [boldCell(document.title), boldCell(document.subtitle)],
      [textCell("Council"), textCell(document.authorityName)],
      [textCell("State"), textCell(stateInWords(document))],
      [textCell("Method"), textCell(`${instrumentInWords(document)}.`)],
      [textCell("Figures"), textCell("Each table has a sheet of its own. Percentages are held unrounded and shown rounded. “Interval from” and “interval to” are the ends of the 95% interval; “plans” is how many plans a figure is made of; “published before” is yes where a figure was published before the ratings were held here.")],
      gap,
      [boldCell("Sheet"), boldCell("What it holds")],
      ...(tables.length === 0 ? [[textCell(nothingWords)]] : tables.map(({ table, name }): Row => [textCell(name), textCell([table.caption, ...notesOf(table)].join("\n"))])),
      ...attached.map((name): Row => [textCell(name), textCell("As JSON, a line in each row: save the column as a text file to check it.")]),
      ...document.blocks.flatMap(wordsOf),
    ].map(tall),
  };
}
