import readXlsx from "read-excel-file/node";
import { zipSync } from "fflate";
import { Problem } from "../../platform/problem.ts";
import type { ImportedFile } from "../import-kind.ts";
import { unzip } from "./unzip.ts";
import type { TableRow } from "./table.ts";

/** The sheets of an Excel workbook in order, each as rows of text: dates as YYYY-MM-DD, numbers in digits. */
export async function readWorkbook(file: ImportedFile): Promise<{ sheet: string; rows: TableRow[] }[]> {
  const parts = unzip(file, (path) => path.endsWith(".xml") || path.endsWith(".rels"));
  if (parts.some((part) => Buffer.from(part.content.subarray(0, 2_000)).includes("<!DOCTYPE")))
    throw new Problem("import-file-type", `${file.name} holds a document type declaration, which no workbook needs.`, {
      cure: "Open it in Excel and save it as a new workbook (.xlsx).",
    });
  // Packed again without compression: what the reader unpacks has already been held to the limits.
  const packed = zipSync(Object.fromEntries(parts.map((part) => [part.name, part.content])), { level: 0 });
  try {
    const sheets = await readXlsx(Buffer.from(packed), { parseNumber: (text) => text });
    return sheets.map(({ sheet, data }) => ({
      sheet,
      rows: data.map((cells, index) => ({ row: index + 1, cells: cells.map(cellText) })),
    }));
  } catch (error) {
    throw new Problem("import-unreadable", `${file.name} is not a workbook that can be read.`, {
      cure: "Open it in Excel and save it as a new Excel workbook (.xlsx), or save the sheet as CSV.",
      cause: error,
    });
  }
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? "" : cell.toISOString().slice(0, 10);
  const text = String(cell);
  // The file may say 4.0000000000000001E-2 where the person sees 0.04.
  return /^-?\d+(\.\d+)?E[+-]?\d+$/i.test(text) || /^-?\d+\.\d{12,}$/.test(text) ? String(Number(Number(text).toPrecision(15))) : text;
}
