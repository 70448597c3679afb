import type { Db } from "../../platform/index.ts";
import type { ReportDocument } from "../document/report-document.ts";
import { renderReport, type ReportFormat } from "../formats/index.ts";
import { findLogoFile } from "../logo/store.ts";

/** A report as a file, with the logo that it names. */
export async function drawReport(db: Db, authorityId: string, document: ReportDocument, format: ReportFormat, baseUrl: string | null): Promise<Uint8Array> {
  const { logo } = document;
  const content = logo && (await findLogoFile(db, authorityId, logo.sha256));
  return renderReport(document, format, { baseUrl, ...(logo && content && { logo: { content, width: logo.width, height: logo.height } }) });
}
