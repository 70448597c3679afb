import { type Db, type JobTask } from "../../platform/index.ts";
import { loadReading } from "../store/load-reading.ts";
import type { ReadingAt } from "../store/move-reading.ts";
import { settleBatch, type BatchAt } from "../upload/batch-store.ts";
import { runBatch } from "../upload/run-batch.ts";
import { BATCH, MOST_ATTEMPTS, READ, RECOGNISE, SUGGEST } from "./names.ts";
import { readDocument } from "./read-document.ts";
import type { ReadingSetup } from "./reading-setup.ts";
import type { ToSuggest } from "./ask-for-suggestions.ts";
import { suggestAnswers } from "./suggest-answers.ts";
import { recogniseDocuments, type ToRecognise } from "./recognise-documents.ts";

/** The long work of this room. A process that is killed leaves a document as it was; the next worker reads it afresh. */
export function readingTasks(setup: ReadingSetup): Record<string, JobTask> {
  const settle = async (db: Db, at: ReadingAt) => {
    const batchId = (await loadReading(db, at.authorityId, at.documentId))?.batchId ?? null;
    if (batchId !== null) await settleBatch(db, { authorityId: at.authorityId, batchId });
  };
  return {
    [READ]: async (payload, { db, signal, attempt }) => {
      const at = payload as ReadingAt;
      try {
        await readDocument(db, setup, at, { signal, isLast: attempt >= MOST_ATTEMPTS });
      } finally {
        await settle(db, at);
      }
    },
    [RECOGNISE]: async (payload, { db, signal, attempt }) => recogniseDocuments(db, setup, payload as ToRecognise, { signal, isLast: attempt >= MOST_ATTEMPTS }),
    [SUGGEST]: async (payload, { db, signal }) => suggestAnswers(db, setup, payload as ToSuggest, signal),
    [BATCH]: async (payload, { db, signal }) => runBatch(db, setup, payload as BatchAt, { signal }),
  };
}
