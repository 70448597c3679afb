import type { Db } from "../platform/index.ts";
import { addRecommendation, editText, makeReport, moveRecommendation, publishReport, type Actor } from "../reports/index.ts";
import { demoReports } from "./reports.ts";
import type { StoredCouncil } from "./store-council.ts";

type Standing = { id: string; revision: number };

/**
 * Makes the reports as people made them, in the order of the days: each report is made and published as things stood then, and between them
 * recommendations move on. Goes through the same use cases as the pages.
 */
export async function storeReports(db: Db, council: StoredCouncil, instrument: string): Promise<void> {
  const actorOn = (today: string, key: string): Actor => ({ authorityId: council.authorityId, accountId: council.accounts.get(key) ?? null, today });
  const moves: { on: string; run: () => Promise<void> }[] = [];
  const moveUpTo = async (day: string) => {
    moves.sort((a, b) => (a.on < b.on ? -1 : 1));
    while (moves[0] !== undefined && moves[0].on <= day) await moves.shift()?.run();
  };
  for (const report of demoReports) {
    const writer = actorOn(report.madeOn, "qa");
    await moveUpTo(report.madeOn);
    const { id } = await makeReport(db, writer, { from: report.from, to: report.to, instrument, ...(report.title && { title: report.title }) });
    for (const [block, text] of Object.entries(report.texts)) await editText(db, writer, { reportId: id, block, text, version: "program" });
    for (const recommendation of report.recommendations) {
      const standing: Standing = { id: await addRecommendation(db, writer, id, { text: recommendation.text, owner: recommendation.owner, dueOn: recommendation.dueOn }), revision: 1 };
      for (const move of recommendation.moves) moves.push({ on: move.on, run: () => moveOn(db, actorOn(move.on, "manager"), standing, move) });
    }
    if (report.publishedOn === null) continue;
    await moveUpTo(report.publishedOn);
    await publishReport(db, actorOn(report.publishedOn, "qa"), id, { baseUrl: null });
  }
  await moveUpTo("9999-12-31");
}

async function moveOn(db: Db, actor: Actor, standing: Standing, move: { to: "open" | "in-progress" | "done" | "dropped"; note: string }): Promise<void> {
  const moved = await moveRecommendation(db, actor, { id: standing.id, to: move.to, note: move.note, revision: standing.revision });
  if (moved.outcome !== "saved") throw new Error("a recommendation of the demonstration has moved twice");
  standing.revision += 1;
}

