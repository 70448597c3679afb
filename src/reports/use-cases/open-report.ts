import type { Db } from "../../platform/index.ts";
import type { DipSampleContent } from "../dip-sample/content.ts";
import { dipSampleDocument } from "../dip-sample/dip-sample-document.ts";
import type { ReportDocument } from "../document/report-document.ts";
import { findFrozen, findReport, type ReportRow } from "../store.ts";
import { buildContent } from "./build-content.ts";

export type OpenReport = { report: ReportRow; content: DipSampleContent; document: ReportDocument };

/** A report to read: a draft follows the data, a published or withdrawn one is as it was. Undefined where there is none. */
export async function openReport(db: Db, authorityId: string, id: string): Promise<OpenReport | undefined> {
  const report = await findReport(db, authorityId, id);
  if (report === undefined) return undefined;
  if (report.state === "draft") {
    const content = await buildContent(db, authorityId, report);
    return { report, content, document: dipSampleDocument(content) };
  }
  const frozen = await findFrozen(db, authorityId, id);
  return frozen && { report, ...frozen };
}
