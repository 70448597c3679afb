import { Problem, type Db } from "../../platform/index.ts";
import type { ReportFormat } from "../formats/index.ts";
import { hashOfBytes } from "../frozen-report.ts";
import { findFile } from "../store.ts";
import { drawReport } from "./draw-report.ts";
import type { OpenReport } from "./open-report.ts";

/** A report as a file: of a published one the bytes of the day of publishing, of a draft what it says now. */
export async function fetchFile(db: Db, authorityId: string, { report, document }: Pick<OpenReport, "report" | "document">, format: ReportFormat, baseUrl: string | null): Promise<Uint8Array> {
  if (report.state === "draft") return drawReport(db, authorityId, document, format, baseUrl);
  const file = await findFile(db, authorityId, report.id, format);
  if (file === undefined || hashOfBytes(file.content) !== file.sha256) {
    throw new Problem("file-damaged", "This file is not as it was when the report was published, so it is not given out.", {
      status: 500, cure: "Ask whoever runs the service to bring it back from a backup. The report's page and its other files are not affected.",
    });
  }
  return file.content;
}
