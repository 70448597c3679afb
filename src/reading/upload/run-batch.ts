import { many, maybe, one, Problem, sql, transaction, type Db } from "../../platform/index.ts";
import { detectFile } from "../extract/detect-file.ts";
import { askToRead, askToReadPlan } from "../jobs/ask-to-read.ts";
import type { ReadingSetup } from "../jobs/reading-setup.ts";
import { toldProblem, unexpected } from "../store/told-problem.ts";
import { listFiles, loadBatch, plansOfRegister, settleBatch, type BatchAt } from "./batch-store.ts";
import { matchFile } from "./match/match-file.ts";
import { indexPlans, type PlanIndex } from "./match/plan-index.ts";
import { addFiles } from "./start-batch.ts";
import { askAbout, contentOf, endFile, kindOf, storeFile, type FileAt } from "./store-file.ts";
import { suggestByFolder } from "./suggest-by-folder.ts";
import { MOST_FILES } from "./unpack-zip.ts";

/**
 * Sorts the files of an upload, one after the other and each by itself: what is a plan's without a doubt becomes its document, what is doubtful waits for a person,
 * what cannot be read is told with its cure. Then the plans are asked to be read, when their advice is there too. Killed half-way, it goes on with the files that wait.
 */
export async function runBatch(db: Db, setup: ReadingSetup, at: BatchAt, { signal, onProgress }: { signal?: AbortSignal; onProgress?: (sorted: number) => void } = {}): Promise<void> {
  const batch = await loadBatch(db, at);
  if (batch === undefined || batch.state !== "sorting") return;
  const { accountId } = await one<{ accountId: string | null }>(db, sql`select account_id as "accountId" from reading_batch where authority_id = ${at.authorityId} and id = ${at.batchId}`);
  const index = indexPlans(await plansOfRegister(db, at.authorityId));
  let sorted = 0;
  for (let next = await nextFile(db, at); next !== undefined; next = await nextFile(db, at)) {
    signal?.throwIfAborted();
    const file: FileAt = { ...at, position: next.position };
    try {
      await sortFile(db, setup, file, next.name, index, accountId, signal);
    } catch (error) {
      if (signal?.aborted) throw error;
      await transaction(db, (tx) => endFile(tx, file, { state: "failed", ...(error instanceof Problem ? toldProblem(error) : unexpected) }));
    }
    sorted += 1;
    onProgress?.(sorted);
  }
  await transaction(db, async (tx) => {
    if (await isCancelled(tx, at, true)) return;
    await suggestByFolder(tx, at);
    await askForReadings(tx, at);
    await settleBatch(tx, at, "sorted");
  });
}

const nextFile = (db: Db, at: BatchAt) => maybe<{ position: number; name: string }>(db, sql`
  select f.position, f.name from reading_file f join reading_batch b on b.authority_id = f.authority_id and b.id = f.batch_id and b.state = 'sorting'
  where f.authority_id = ${at.authorityId} and f.batch_id = ${at.batchId} and f.state = 'waiting' order by f.position limit 1`);

const isCancelled = async (tx: Db, at: BatchAt, hold = false) =>
  (await maybe<{ state: string }>(tx, sql`select state from reading_batch where authority_id = ${at.authorityId} and id = ${at.batchId} ${hold ? sql`for update` : sql``}`))?.state !== "sorting";

async function sortFile(db: Db, setup: ReadingSetup, at: FileAt, name: string, index: PlanIndex, accountId: string | null, signal?: AbortSignal): Promise<void> {
  const bytes = await contentOf(db, setup.dataKey, at);
  if (bytes === undefined) throw new Problem("upload-gone", "The file is no longer kept.", { cure: "Upload it again." });
  const options = signal ? { signal } : {};
  if (detectFile(bytes) === "zip") {
    const { files } = await setup.reader({ do: "unpack", name, bytes }, options);
    await transaction(db, async (tx) => {
      const { files: before, last } = await one<{ files: number; last: number }>(tx, sql`
        select count(*) filter (where state <> 'unpacked')::int as files, max(position) as last from reading_file where authority_id = ${at.authorityId} and batch_id = ${at.batchId}`);
      if (before - 1 + files.length > MOST_FILES) throw new Problem("upload-too-many", `With this zip there would be more than ${MOST_FILES.toLocaleString("en-GB")} files.`, { cure: "Upload it by itself, or divide it." });
      await addFiles(tx, setup.dataKey, at, files, last + 1);
      await endFile(tx, at, { state: "unpacked" });
    });
    return;
  }
  const { identity } = await setup.reader({ do: "identify", name, bytes }, options);
  const match = matchFile(identity, index);
  await transaction(db, async (tx) => {
    if (await isCancelled(tx, at)) return;
    if ("planId" in match && identity.kind !== null) {
      const kind = await kindOf(tx, at.authorityId, match.planId, identity.kind, identity.datedOn);
      await storeFile(tx, setup.dataKey, at, { planId: match.planId, kind, by: match.by, datedOn: identity.datedOn, author: identity.author, accountId });
      return;
    }
    const choices = "planId" in match ? [{ planId: match.planId, why: "Whose it is, is known; what it is, is not" }] : match.choices;
    const kind = identity.kind === null || choices[0] === undefined ? null : await kindOf(tx, at.authorityId, choices[0].planId, identity.kind, identity.datedOn);
    await askAbout(tx, at, { kind: kind ?? (identity.kind?.family === "other" ? identity.kind.kind : identity.kind && !identity.kind.amended ? "new-plan" : null), identity, choices });
  });
}

/** Each plan's document that came is read; where only advice came, the plan's newest document is read again with it. */
async function askForReadings(tx: Db, at: BatchAt): Promise<void> {
  const stored = await many<{ planId: string; documentId: string; isPlan: boolean }>(tx, sql`
    select f.plan_id as "planId", f.document_id as "documentId", k.family = 'plan' as "isPlan"
    from reading_file f join document_kind k on k.id = f.kind
    where f.authority_id = ${at.authorityId} and f.batch_id = ${at.batchId} and f.state = 'stored' and f.document_id is not null order by f.position`);
  const asked = new Set<string>();
  for (const file of stored.filter((each) => each.isPlan)) {
    await askToRead(tx, { authorityId: at.authorityId, documentId: file.documentId, planId: file.planId }, at.batchId);
    asked.add(file.planId);
  }
  for (const planId of new Set(stored.map((each) => each.planId))) if (!asked.has(planId)) await askToReadPlan(tx, at.authorityId, planId, at.batchId);
}

export type FileAnswer = { position: number; answer: "left-out" } | { position: number; planId: string; kind: string };

/** What a person said about files that were asked about. Gives how many answers counted. */
export async function answerFiles(db: Db, setup: ReadingSetup, at: BatchAt, answers: readonly FileAnswer[], accountId: string): Promise<number> {
  const asked = new Map((await listFiles(db, at, ["asked"])).map((file) => [file.position, file]));
  const plans = new Map<string, boolean>();
  let counted = 0;
  for (const given of answers) {
    const file = asked.get(given.position);
    if (file === undefined) continue;
    await transaction(db, async (tx) => {
      const place = { ...at, position: given.position };
      if ("answer" in given) await endFile(tx, place, { state: "left-out" });
      else if (await storeFile(tx, setup.dataKey, place, { ...given, by: "person", datedOn: file.datedOn, author: file.author, accountId })) plans.set(given.planId, true);
    });
    counted += 1;
  }
  const batch = await loadBatch(db, at);
  // While sorting goes on, its end asks for all readings.
  if (batch?.state !== "sorting") {
    await transaction(db, async (tx) => {
      for (const planId of plans.keys()) {
        const documents = await many<{ documentId: string }>(tx, sql`
          select f.document_id as "documentId" from reading_file f join document_kind k on k.id = f.kind and k.family = 'plan'
          where f.authority_id = ${at.authorityId} and f.batch_id = ${at.batchId} and f.plan_id = ${planId} and f.document_id is not null`);
        for (const { documentId } of documents) await askToRead(tx, { authorityId: at.authorityId, documentId, planId }, at.batchId);
        if (documents.length === 0) await askToReadPlan(tx, at.authorityId, planId, at.batchId);
      }
      await settleBatch(tx, at);
    });
  }
  return counted;
}
