import type { ReportDocument } from "../../document/report-document.ts";
import { press } from "../press/press.ts";
import { pdfData } from "./pdf-data.ts";

/** The report on A4 pages, tagged for screen readers (PDF/UA-1). */
export const pdfFile = (document: ReportDocument, options: { readonly baseUrl: string | null }): Promise<Uint8Array> =>
  press({ make: "pdf", report: JSON.stringify(pdfData(document, options.baseUrl)) });
