import { Problem, type Db } from "../../platform/index.ts";
import { openDocument } from "../../register/index.ts";
import { loadScanText, saveScanText } from "../store/document-text.ts";
import { loadReading } from "../store/load-reading.ts";
import { setPages, type ReadingAt } from "../store/move-reading.ts";
import { toldProblem, unexpected } from "../store/told-problem.ts";
import { askToRead } from "./ask-to-read.ts";
import type { ReadingSetup } from "./reading-setup.ts";

export type ToRecognise = ReadingAt & {
  /** The scans among a plan's document and its advice. */
  documentIds: readonly string[];
};

/**
 * Recognises the letters of scans, some seconds a page, and has the plan read again with them. What was recognised is kept, so a program that is stopped
 * half-way begins with the document that it was at. Cancelling a plan's own scan ends it at the next page.
 */
export async function recogniseDocuments(db: Db, setup: ReadingSetup, { authorityId, documentId, documentIds }: ToRecognise, { signal, isLast }: { signal?: AbortSignal; isLast?: boolean } = {}): Promise<void> {
  const record = await loadReading(db, authorityId, documentId);
  if (record === undefined) return;
  for (const id of documentIds) {
    const at = { authorityId, documentId: id };
    if ((await loadScanText(db, setup.dataKey, at)) !== undefined) continue;
    const opened = await openDocument(db, authorityId, setup.dataKey, record.planId, id);
    if (opened === undefined) continue;
    const cancel = new AbortController();
    const stop = () => cancel.abort(signal?.reason);
    signal?.addEventListener("abort", stop, { once: true });
    const isPlan = id === documentId;
    try {
      const { extracted } = await setup.reader({ do: "recognise", bytes: opened.bytes }, {
        signal: cancel.signal,
        onPage: (page, of) => {
          if (isPlan) void setPages(db, at, page - 1, of).then((isWanted) => !isWanted && cancel.abort(cancelled), () => {});
        },
      });
      await saveScanText(db, setup.dataKey, at, { extracted });
    } catch (error) {
      if (signal?.aborted) throw error;
      if (error === cancelled) return;
      if (!(error instanceof Problem) && !(isLast ?? true)) throw error;
      await saveScanText(db, setup.dataKey, at, { problem: error instanceof Problem ? toldProblem(error) : unexpected });
    } finally {
      signal?.removeEventListener("abort", stop);
    }
  }
  await askToRead(db, { authorityId, documentId, planId: record.planId });
}

const cancelled = new Error("cancelled");
