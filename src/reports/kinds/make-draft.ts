import type { Db } from "../../platform/index.ts";
import { layOut } from "../layout/lay-out.ts";
import type { ReportLayout } from "../layout/report-layout.ts";
import type { MadeReport, ReportSubject } from "./report-kind.ts";
import type { ReportKindId } from "../document/report-kind-id.ts";
import { reportKinds } from "./report-kinds.ts";

export type ReportToDraw = ReportSubject & { kind: ReportKindId; layout: ReportLayout };

/** A kept report with the figures as they are now, laid out as its council wants it. */
export async function makeDraft(db: Db, authorityId: string, report: ReportToDraw, as: Parameters<(typeof reportKinds)["dip-sample"]["make"]>[3] = { state: "draft", publishedOn: null }): Promise<MadeReport> {
  const made = await reportKinds[report.kind].make(db, authorityId, report, as);
  return { ...made, document: layOut(made.document, report.layout) };
}
