import type { Db } from "../../platform/index.ts";
import type { ReportContent } from "../document/report-content.ts";
import type { ReportDocument } from "../document/report-document.ts";
import { makeDraft } from "../kinds/make-draft.ts";
import { findFrozen, findReport, type ReportRow } from "../store.ts";

/** `lookAgain`: of a draft, what is worth a second look before publishing. */
export type OpenReport = { report: ReportRow; content: ReportContent; document: ReportDocument; lookAgain: string[] };

/** A report to read: a draft follows the data, a published or withdrawn one is as it was. Undefined where there is none. */
export async function openReport(db: Db, authorityId: string, id: string): Promise<OpenReport | undefined> {
  const report = await findReport(db, authorityId, id);
  if (report === undefined) return undefined;
  if (report.state === "draft") {
    const { content, document, lookAgain } = await makeDraft(db, authorityId, report);
    return { report, content, document, lookAgain };
  }
  const frozen = await findFrozen(db, authorityId, id);
  return frozen && { report, ...frozen, lookAgain: [] };
}
