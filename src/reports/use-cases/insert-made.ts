import { recordInTrail } from "../../access/index.ts";
import { transaction, type Db } from "../../platform/index.ts";
import { insertReport, type ReportToInsert } from "../store.ts";
import type { Actor } from "./actor.ts";

/** Keeps a new draft, and who made it. Gives whether it was made; not where a living report about the same stands already. */
export function insertMade(db: Db, actor: Actor, report: Omit<ReportToInsert, "createdBy">): Promise<boolean> {
  return transaction(db, async (tx) => {
    if (!(await insertReport(tx, actor.authorityId, { ...report, createdBy: actor.accountId }))) return false;
    await recordInTrail(tx, actor, [{ act: "make-report", subject: { kind: "report", id: report.id }, details: { kind: report.kind } }]);
    return true;
  });
}
