import { recordInTrail } from "../../access/index.ts";
import { Problem, transaction, type Db } from "../../platform/index.ts";
import { lockReport, saveTitle } from "../store.ts";
import type { Actor } from "./actor.ts";
import { notADraft, reportNotFound } from "./report-not-found.ts";

export async function renameReport(db: Db, actor: Actor, change: { reportId: string; title: string }): Promise<void> {
  const title = change.title.trim();
  if (title === "") throw new Problem("bad-title", "Enter a title.", { cure: "A report needs a title." });
  if (title.length > 200) throw new Problem("bad-title", "The title is too long.", { cure: "Use 200 characters at most." });
  await transaction(db, async (tx) => {
    const locked = await lockReport(tx, actor.authorityId, change.reportId);
    if (locked === undefined) throw reportNotFound();
    if (locked.state !== "draft") throw notADraft();
    await saveTitle(tx, actor.authorityId, change.reportId, title);
    await recordInTrail(tx, actor, [{ act: "rename-report", subject: { kind: "report", id: change.reportId } }]);
  });
}
