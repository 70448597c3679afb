import writeExcelFile from "write-excel-file/node";
import { steadyZip } from "../../../platform/index.ts";
import type { ReportDocument } from "../../document/report-document.ts";
import { coreProperties } from "../core-properties.ts";
import { isTable } from "../report-figures.ts";
import { attachmentSheet } from "./attachment-sheet.ts";
import { notesSheet } from "./notes-sheet.ts";
import { sheetNames } from "./sheet-names.ts";
import { tableSheet } from "./table-sheet.ts";

const partPath = "docProps/core.xml";

/** On paper a sheet is as wide as a turned page (Office Open XML, 18.3.1.63 and 18.3.1.82): columns on pages of their own cannot be read together. */
const asPrinted = (text: string): string => text
  .replace(/(<worksheet [^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
  .replace("</worksheet>", '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>');

/** The library writes no title, which screen readers read out first: this names the part that holds it. */
const withProperties = (path: string, text: string): string => {
  if (path === "[Content_Types].xml") {
    return text.replace("</Types>", `<Override ContentType="application/vnd.openxmlformats-package.core-properties+xml" PartName="/${partPath}"/></Types>`);
  }
  if (path === "_rels/.rels") {
    return text.replace("</Relationships>", `<Relationship Id="rId-core" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="${partPath}"/></Relationships>`);
  }
  return path.startsWith("xl/worksheets/sheet") ? asPrinted(text) : text;
};

/** The report's tables as a workbook, its words on the first sheet, and what is attached on the last ones. */
export async function xlsxFile(document: ReportDocument): Promise<Uint8Array> {
  const tables = document.blocks.filter(isTable);
  const attachments = document.attachments ?? [];
  const names = sheetNames([...tables.map((table) => table.caption), ...attachments.map(({ name }) => name)], ["Notes"]);
  const named = tables.map((table, index) => ({ table, name: names[index] ?? table.id }));
  const attached = attachments.map((attachment, index) => ({ attachment, name: names[tables.length + index] ?? attachment.name }));
  const sheets = [
    notesSheet(document, named, attached.map(({ name }) => name)), ...named.map(({ table, name }) => tableSheet(table, name)), ...attached.map(({ attachment, name }) => attachmentSheet(attachment, name)),
  ];
  const file = await writeExcelFile(sheets, { fontFamily: "Arial", fontSize: 11 }).toBuffer();
  return steadyZip(file, withProperties, { [partPath]: coreProperties(document) });
}
