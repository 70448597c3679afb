import { recordInTrail } from "../../access/index.ts";
import { Problem, transaction, type Db } from "../../platform/index.ts";
import { lockReport, raiseRevision } from "../store.ts";
import type { Actor } from "../use-cases/actor.ts";
import { notADraft, reportNotFound } from "../use-cases/report-not-found.ts";
import { saveQuotes, type Quote } from "./store.ts";

/** Keeps which comments a draft quotes. `seen`: the revision that the form was opened with; where the draft has changed since, nothing is kept. */
export async function chooseQuotes(db: Db, actor: Actor, change: { reportId: string; quotes: readonly Quote[]; seen: number }): Promise<void> {
  await transaction(db, async (tx) => {
    const locked = await lockReport(tx, actor.authorityId, change.reportId);
    if (locked === undefined) throw reportNotFound();
    if (locked.state !== "draft") throw notADraft();
    if (locked.revision !== change.seen) throw new Problem("report-changed", "Somebody has changed this report since you opened the page. Nothing was saved.", { status: 409, cure: "Look at your choice again, then save it." });
    await saveQuotes(tx, actor.authorityId, change.reportId, change.quotes, actor.accountId);
    await raiseRevision(tx, actor.authorityId, change.reportId);
    await recordInTrail(tx, actor, [{ act: "choose-quotes", subject: { kind: "report", id: change.reportId }, details: { comments: change.quotes.length } }]);
  });
}
