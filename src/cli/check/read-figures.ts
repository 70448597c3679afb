import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { decodeText, fileType, readSeparated, readWorkbook } from "../../imports/index.ts";
import { Problem } from "../../platform/problem.ts";
import type { SheetRows } from "../../reports/index.ts";

/** The sheets of a workbook, or the one of a CSV file, as rows of text. Problem where it is neither, or `sheet` is not there. */
export async function readFigures(path: string, sheet: string | undefined, content: Uint8Array = readFileSync(path)): Promise<SheetRows[]> {
  const file = { name: basename(path), content };
  const type = fileType(file);
  if (type === "xml") throw new Problem("import-file-type", `${file.name} is an XML file.`, { cure: "Save the table as an Excel workbook (.xlsx) or as CSV." });
  if (type === "text") {
    if (sheet !== undefined) throw new Problem("import-sheet", `${file.name} has no sheets.`, { cure: "Leave --sheet out." });
    const rows = [];
    for await (const row of readSeparated(file.name, decodeText(content))()) rows.push(row);
    return [{ rows }];
  }
  const sheets = await readWorkbook(file);
  if (sheet === undefined) return sheets;
  const chosen = sheets.find((each, at) => each.sheet.toLowerCase() === sheet.toLowerCase() || String(at + 1) === sheet);
  if (chosen === undefined) throw new Problem("import-sheet", `${file.name} has no such sheet.`, { cure: `Choose one of: ${sheets.map((each) => each.sheet).join(", ")}.` });
  return [chosen];
}
