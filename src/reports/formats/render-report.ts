import type { ReportDocument } from "../document/report-document.ts";
import { cleanDocument } from "./clean-document.ts";
import { csvFile } from "./csv-file.ts";
import { docxFile } from "./docx/docx-file.ts";
import { htmlFile } from "./html/html-file.ts";
import { jsonFile } from "./json-file.ts";
import { pdfFile } from "./pdf/pdf-file.ts";
import type { LogoPicture } from "../logo/logo-in-print.ts";
import type { ReportFormat } from "./report-formats.ts";
import { xlsxFile } from "./xlsx/xlsx-file.ts";

export type RenderOptions = {
  /** "https://qa.example.gov.uk", so that figures in a file open the ratings behind them; null: files hold no links to the site. */
  readonly baseUrl: string | null;
  /** The picture of the logo that the document names; without it the file bears none. */
  readonly logo?: LogoPicture;
};

type Render = (document: ReportDocument, options: RenderOptions) => Uint8Array | Promise<Uint8Array>;

const renders: Readonly<Record<ReportFormat, Render>> = {
  html: htmlFile,
  pdf: pdfFile,
  docx: docxFile,
  xlsx: xlsxFile,
  csv: csvFile,
  json: jsonFile,
};

/** A report as a file. The same document gives the same bytes, on every machine and on every day. */
export async function renderReport(document: ReportDocument, format: ReportFormat, options: RenderOptions): Promise<Uint8Array> {
  return renders[format](cleanDocument(document), options);
}
