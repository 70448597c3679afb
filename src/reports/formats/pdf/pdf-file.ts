import type { ReportDocument } from "../../document/report-document.ts";
import { pdfData } from "./pdf-data.ts";
import { typeset } from "./typeset.ts";

/** The report on A4 pages, tagged for screen readers (PDF/UA-1). */
export const pdfFile = (document: ReportDocument, options: { readonly baseUrl: string | null }): Promise<Uint8Array> =>
  typeset(JSON.stringify(pdfData(document, options.baseUrl)));
