import { fileType, type ImportedFile, type ImportRow, type RowSource } from "../../../imports/index.ts";
import { Problem } from "../../../platform/index.ts";
import { planRows, sen2Headings } from "./plan-rows.ts";
import { readSen2Files, sen2Tables } from "./read-sen2-files.ts";
import { readSen2Xml } from "./read-sen2-xml.ts";

/** The rows of a SEN2 return, as XML or as its linked CSV files, of older and newer versions; undefined for anything else. */
export async function readSen2(files: readonly ImportedFile[]): Promise<RowSource | undefined> {
  const isXml = files.map((file) => fileType(file) === "xml");
  if (isXml.every(Boolean) && files.length > 0) return { rows: xmlRows(files), headings: sen2Headings, format: "SEN2 return (XML)" };
  if (isXml.some(Boolean))
    throw new Problem("import-different-tables", "XML files and tables cannot be imported together.", { cure: "Import each of them by itself." });
  const linked = await sen2Tables(files);
  return linked && { rows: readSen2Files(linked), headings: sen2Headings, format: "SEN2 return (linked CSV files)" };
}

async function* xmlRows(files: readonly ImportedFile[]): AsyncGenerator<ImportRow> {
  for (const file of files) for await (const person of readSen2Xml(file)) yield* planRows(person);
}
