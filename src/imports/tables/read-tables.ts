import { Problem } from "../../platform/problem.ts";
import type { ImportedFile } from "../import-kind.ts";
import { cleanCell } from "./clean-cell.ts";
import { decodeText } from "./decode-text.ts";
import { fileType } from "./file-type.ts";
import { findHeadings, nameColumns } from "./find-headings.ts";
import { readSeparated } from "./read-separated.ts";
import { readWorkbook } from "./read-workbook.ts";
import type { Table, TableRow } from "./table.ts";

const HEAD = 60;

/**
 * The tables of the files, one a file: of a workbook the sheet named, or else the sheet with the most headings that the kind
 * knows. Problem where a file holds no table, or the sheet is not there.
 */
export async function readTables(
  files: readonly ImportedFile[],
  options: { isKnown: (heading: string) => boolean; sheet?: string },
): Promise<Table[]> {
  const tables: Table[] = [];
  for (const file of files) {
    const type = fileType(file);
    if (type === "xml")
      throw new Problem("import-file-type", `${file.name} is an XML file of a sort that is not known here.`, {
        cure: "Use a SEN2 return, or save the table as CSV or as an Excel workbook (.xlsx).",
      });
    if (type === "zip") tables.push(await workbookTable(file, options));
    else {
      const rows = readSeparated(file.name, decodeText(file.content));
      tables.push(makeTable({ file: file.name, head: await firstRows(rows), rows, ragged: true, ...options }));
    }
  }
  return tables;
}

async function workbookTable(file: ImportedFile, options: { isKnown: (heading: string) => boolean; sheet?: string }): Promise<Table> {
  const sheets = await readWorkbook(file);
  const names = sheets.map((sheet) => sheet.sheet);
  const made = (one: (typeof sheets)[number]) => {
    const rows = async function* () {
      yield* one.rows;
    };
    return { ...makeTable({ file: file.name, head: one.rows.slice(0, HEAD), rows, ragged: false, ...options }), sheet: one.sheet, sheets: names };
  };
  if (options.sheet !== undefined) {
    const wanted = options.sheet.toLowerCase();
    const chosen = sheets.find((sheet, index) => sheet.sheet.toLowerCase() === wanted || String(index + 1) === wanted);
    if (!chosen)
      throw new Problem("import-sheet", `${file.name} has no such sheet.`, { cure: `Choose one of: ${names.join(", ")}.` });
    return made(chosen);
  }
  const filled = sheets.filter((sheet) => sheet.rows.some((row) => row.cells.some((cell) => cell !== "")));
  const tables = filled.map(made);
  const points = (table: Table) => table.headings.filter(options.isKnown).length;
  const best = tables.toSorted((a, b) => points(b) - points(a))[0];
  if (!best) throw empty(file.name);
  return best;
}

async function firstRows(rows: () => AsyncIterable<TableRow>): Promise<TableRow[]> {
  const head: TableRow[] = [];
  for await (const row of rows()) {
    head.push(row);
    if (head.length >= HEAD) break;
  }
  return head;
}

const empty = (file: string) =>
  new Problem("import-empty", `${file} holds no table.`, { cure: "The first row should hold headings, and each row after it one record." });

const lastFilled = (cells: readonly string[]) => cells.findLastIndex((cell) => cleanCell(cell) !== "") + 1;

function makeTable(found: {
  file: string;
  head: TableRow[];
  rows: () => AsyncIterable<TableRow>;
  ragged: boolean;
  isKnown: (heading: string) => boolean;
}): Table {
  const headings = findHeadings(found.head, found.isKnown);
  if (!headings) throw empty(found.file);
  const under = found.head.filter((row) => row.row > headings.row);
  // In separated text every record should have as many values as there are headings; a workbook may have columns without one.
  const width = found.ragged ? 0 : under.reduce((most, row) => Math.max(most, lastFilled(row.cells)), 0);
  const own = found.ragged ? headings.cells.length : lastFilled(headings.cells);
  return {
    file: found.file,
    sheets: [],
    headingRow: headings.row,
    headings: nameColumns(headings.cells.slice(0, own), width),
    sample: under.slice(0, 20).map((row) => row.cells.map(cleanCell)),
    ragged: found.ragged,
    rows: async function* () {
      for await (const row of found.rows()) if (row.row > headings.row) yield { row: row.row, cells: row.cells.map(cleanCell) };
    },
  };
}
