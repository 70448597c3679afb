import { setTimeout as sleep } from "node:timers/promises";
import type { Db } from "../../platform/index.ts";
import { loadReading } from "../store/load-reading.ts";
import type { ReadingAt } from "../store/move-reading.ts";

/** Waits a moment, so that most people see the reading and no progress page. */
export async function waitForShortReading(db: Db, at: ReadingAt, milliseconds = 1_500): Promise<void> {
  for (const until = Date.now() + milliseconds; Date.now() < until; await sleep(100)) {
    const record = await loadReading(db, at.authorityId, at.documentId);
    if (record === undefined || record.state === "read" || record.state === "failed") return;
  }
}
