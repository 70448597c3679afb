import { askFacts, plainQuestion } from "../../../insight/index.ts";
import type { Db } from "../../../platform/index.ts";
import type { ProcessId } from "../../families-summary/content.ts";

export type ProcessCounts = { id: ProcessId; lines: { key: string | null; words: string; plans: number }[] };

const asked: readonly ProcessId[] = ["family-part", "oversight", "services", "payer", "newest-report", "appeal"];

/** How the new plans of the months came about, as far as the register knows it: each fact with its count of plans. */
export const loadProcessCounts = (db: Db, authorityId: string, months: { from: string; to: string }): Promise<ProcessCounts[]> => Promise.all(asked.map(async (id) => {
  const answer = await askFacts(db, authorityId, { ...plainQuestion, ...months, measure: "plans", by: [id] });
  return { id, lines: (answer.axes[0]?.parts ?? []).map(({ key, label }) => ({ key, words: label, plans: answer.cells.find(({ keys }) => keys[0] === key)?.value ?? 0 })) };
}));
