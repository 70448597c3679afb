import { recordInTrail } from "../../access/index.ts";
import { Problem, transaction, type Db } from "../../platform/index.ts";
import { lockReport, saveWithdrawn } from "../store.ts";
import { reportNotFound } from "./report-not-found.ts";

/** Takes a published report back, for a reason that its readers see. It can still be read and fetched as it was. */
export async function withdrawReport(db: Db, actor: { authorityId: string; accountId: string; today: string }, change: { reportId: string; reason: string }): Promise<void> {
  const reason = change.reason.trim();
  if (reason.length < 3) throw new Problem("no-reason", "Say why the report is withdrawn.", { cure: "Its readers see the reason." });
  if (reason.length > 1000) throw new Problem("reason-too-long", "The reason is too long.", { cure: "Use 1,000 characters at most." });
  await transaction(db, async (tx) => {
    const locked = await lockReport(tx, actor.authorityId, change.reportId);
    if (locked === undefined) throw reportNotFound();
    if (locked.state === "draft") throw new Problem("report-is-draft", "A draft is not withdrawn: nobody has received it.", { status: 409, cure: "Discard the draft instead." });
    if (locked.state === "withdrawn") return;
    await saveWithdrawn(tx, actor.authorityId, change.reportId, { on: actor.today, accountId: actor.accountId, reason });
    await recordInTrail(tx, actor, [{ act: "withdraw-report", subject: { kind: "report", id: change.reportId } }]);
  });
}
