import { recordInTrail } from "../../access/index.ts";
import { newId, Problem, transaction, type Db } from "../../platform/index.ts";
import { copyQuotes } from "../quotes/store.ts";
import { findCorrection, findReport, insertCorrection, lockReport } from "../store.ts";
import type { Actor } from "./actor.ts";
import { reportNotFound } from "./report-not-found.ts";

/**
 * Begins a new version of a published report, with its words and layout and the figures as they are now. The published one stands until the new
 * version is published; both then name each other. Where somebody has begun one already, gives that (`isNew` false).
 */
export async function correctReport(db: Db, actor: Actor, change: { reportId: string; reason: string }): Promise<{ id: string; isNew: boolean }> {
  const reason = change.reason.trim();
  if (reason.length < 3) throw new Problem("no-reason", "Say what is corrected and why.", { cure: "Readers of the new version see it at its head." });
  if (reason.length > 1000) throw new Problem("reason-too-long", "The reason is too long.", { cure: "Use 1,000 characters at most." });
  const report = await findReport(db, actor.authorityId, change.reportId);
  if (report === undefined) throw reportNotFound();
  return transaction(db, async (tx) => {
    const locked = await lockReport(tx, actor.authorityId, report.id);
    if (locked?.state !== "published") throw new Problem("report-not-published", "Only a published report can be corrected.", { status: 409, cure: "A draft can simply be changed." });
    const standing = await findCorrection(tx, actor.authorityId, report.id);
    if (standing !== undefined) return { id: standing.id, isNew: false };
    const id = newId();
    await insertCorrection(tx, actor.authorityId, { id, of: report.id, reason, createdBy: actor.accountId });
    await copyQuotes(tx, actor.authorityId, report.id, id);
    await recordInTrail(tx, actor, [{ act: "correct-report", subject: { kind: "report", id: report.id }, details: { newVersion: id } }]);
    return { id, isNew: true };
  });
}
