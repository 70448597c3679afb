import type { ReportDocument } from "../../document/report-document.ts";
import type { RenderOptions } from "../render-report.ts";
import { press } from "../press/press.ts";
import { pdfData } from "./pdf-data.ts";

/** The report on A4 pages, tagged for screen readers (PDF/UA-1). */
export const pdfFile = (document: ReportDocument, options: RenderOptions): Promise<Uint8Array> =>
  press({ make: "pdf", report: JSON.stringify(pdfData(document, options)) });
