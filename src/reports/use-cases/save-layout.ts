import { recordInTrail } from "../../access/index.ts";
import { Problem, transaction, type Db } from "../../platform/index.ts";
import type { ReportLayout } from "../layout/report-layout.ts";
import { lockReport, saveLayout as storeLayout, saveTemplate } from "../store.ts";
import type { ReportRow } from "../store.ts";
import type { Actor } from "./actor.ts";
import { notADraft, reportNotFound } from "./report-not-found.ts";

/** Lays out a draft; `asTemplate`: new reports of its kind begin like this, without this report's own texts. `seen`: the revision that the form was opened with. */
export async function saveLayoutOf(db: Db, actor: Actor, change: { report: Pick<ReportRow, "id" | "kind">; layout: ReportLayout; seen: number; asTemplate: boolean }): Promise<void> {
  const { report, layout } = change;
  await transaction(db, async (tx) => {
    const locked = await lockReport(tx, actor.authorityId, report.id);
    if (locked === undefined) throw reportNotFound();
    if (locked.state !== "draft") throw notADraft();
    if (locked.revision !== change.seen) throw new Problem("report-changed", "Somebody has changed this report since you opened the page. Nothing was saved.", { status: 409, cure: "Look at it again, then lay it out." });
    await storeLayout(tx, actor.authorityId, report.id, layout);
    await recordInTrail(tx, actor, [{ act: "lay-out-report", subject: { kind: "report", id: report.id }, details: { leftOut: layout.leftOut, ownParts: layout.own.length, tablesInPrint: layout.tablesInPrint } }]);
    if (!change.asTemplate) return;
    await saveTemplate(tx, actor.authorityId, report.kind, layout, actor.accountId);
    await recordInTrail(tx, actor, [{ act: "save-report-template", subject: { kind: "report", id: report.id }, details: { kind: report.kind } }]);
  });
}
