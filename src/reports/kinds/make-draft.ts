import type { Db } from "../../platform/index.ts";
import type { ReportKindId } from "../document/report-kind-id.ts";
import type { ReportDocument } from "../document/report-document.ts";
import { withCorrection } from "../document/with-correction.ts";
import { layOut } from "../layout/lay-out.ts";
import type { ReportLayout } from "../layout/report-layout.ts";
import { findLogo } from "../logo/store.ts";
import { reportsPaths } from "../paths.ts";
import type { ReportState } from "../report-states.ts";
import { findFrozen, findReport } from "../store.ts";
import type { MadeReport, ReportSubject } from "./report-kind.ts";
import { reportKinds } from "./report-kinds.ts";

export type ReportToDraw = ReportSubject & { kind: ReportKindId; layout: ReportLayout; correctionOf?: string | null; correctionReason?: string };

/** A kept report with the figures as they are now, laid out as its council wants it; a correction says at its head what it changes. */
export async function makeDraft(
  db: Db, authorityId: string, report: ReportToDraw, as: { state: ReportState; publishedOn: string | null } = { state: "draft", publishedOn: null },
): Promise<MadeReport> {
  const made = await reportKinds[report.kind].make(db, authorityId, report, as);
  const logo = await findLogo(db, authorityId);
  const document: ReportDocument = { ...layOut(made.document, report.layout), ...(logo && { logo }) };
  const { correctionOf = null, correctionReason = "" } = report;
  if (correctionOf === null) return { ...made, document };
  const [corrected, frozen] = [await findReport(db, authorityId, correctionOf), await findFrozen(db, authorityId, correctionOf)];
  if (corrected === undefined || frozen === undefined) return { ...made, document };
  // What the version before said of its own correction is history, not a change.
  const before = { ...frozen.document, blocks: frozen.document.blocks.filter((block) => !block.id.startsWith("correction")) };
  return { ...made, document: withCorrection(document, { title: corrected.title, href: reportsPaths.report(corrected.id), reason: correctionReason, document: before }) };
}
