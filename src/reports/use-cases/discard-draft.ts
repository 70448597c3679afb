import { recordInTrail } from "../../access/index.ts";
import { transaction, type Db } from "../../platform/index.ts";
import { deleteReport, lockReport } from "../store.ts";
import type { Actor } from "./actor.ts";
import { notADraft } from "./report-not-found.ts";

/** Deletes a draft with the recommendations that it made. One that is gone already is no fault. */
export async function discardDraft(db: Db, actor: Actor, reportId: string): Promise<void> {
  await transaction(db, async (tx) => {
    const locked = await lockReport(tx, actor.authorityId, reportId);
    if (locked === undefined) return;
    if (locked.state !== "draft") throw notADraft();
    await deleteReport(tx, actor.authorityId, reportId);
    await recordInTrail(tx, actor, [{ act: "discard-report", subject: { kind: "report", id: reportId }, details: { kind: locked.kind } }]);
  });
}
