import { loadInstrument } from "../../instruments/index.ts";
import { addJob, many, maybe, one, Problem, sql, transaction, type Db } from "../../platform/index.ts";
import { openDocument } from "../../register/index.ts";
import { loadScanText } from "../store/document-text.ts";
import { listDocuments, type PlanFile } from "../store/list-documents.ts";
import { loadReading } from "../store/load-reading.ts";
import { setFailed, setReading, type ReadingAt } from "../store/move-reading.ts";
import { lockPlan, saveReading } from "../store/save-reading.ts";
import { toldProblem, unexpected, type ToldProblem } from "../store/told-problem.ts";
import { adviceOfPlan } from "./advice-of-plan.ts";
import { MOST_ATTEMPTS, RECOGNISE, recogniseKey } from "./names.ts";
import type { FileToRead, Outcomes } from "./order.ts";
import { askForSuggestions } from "./ask-for-suggestions.ts";
import { programVersion } from "./program-version.ts";
import { answersOfReading, READING_INSTRUMENT } from "./rating-of-reading.ts";
import type { ReadingSetup } from "./reading-setup.ts";

export type ReadingWork = { signal?: AbortSignal; /** The last try: a fault of the program is then told to people. */ isLast?: boolean; /** The rating's id, where ids must be the same every time. */ ratingId?: string };

/**
 * Reads a plan's document with the advice behind it, and keeps what was read with a rating by the program. It may be run twice: what is stored is the
 * same. A document that cannot be read is told where it is looked for and throws nothing; a scan is sent on to have its letters recognised.
 */
export async function readDocument(db: Db, setup: ReadingSetup, at: ReadingAt, work: ReadingWork = {}): Promise<void> {
  const record = await loadReading(db, at.authorityId, at.documentId);
  if (record === undefined || !(await setReading(db, at, "reading"))) return;
  const files = await listDocuments(db, at.authorityId, record.planId);
  const plan = files.find((file) => file.id === at.documentId);
  if (plan === undefined) return;
  try {
    const advice = adviceOfPlan(plan, files);
    const [planFile, ...adviceFiles] = await Promise.all([plan, ...advice].map((file) => fileToRead(db, setup.dataKey, at.authorityId, file)));
    if (planFile === undefined) return;
    if ("problem" in planFile) return await setFailed(db, at, planFile.problem);
    const readable = advice.flatMap((file, index) => {
      const given = adviceFiles[index];
      return given === undefined || "problem" in given ? [] : [{ file, given }];
    });
    const told = advice.flatMap((file, index) => {
      const given = adviceFiles[index];
      return given !== undefined && "problem" in given ? [{ documentId: file.id, ...given.problem }] : [];
    });
    const { reading, unread } = await setup.reader({ do: "read", plan: planFile, advice: readable.map(({ given }) => given) }, work.signal ? { signal: work.signal } : {});
    const untold = unread.map(({ at: place, problem }) => ({ documentId: readable[place]?.file.id ?? "", ...problem }));
    const scans = untold.filter((each) => each.code === "plan-is-scan").map((each) => each.documentId);
    await keep(db, setup, { at, plan, advice: readable.map(({ file }) => file.id), leftOut: [...told, ...untold], reading, ...(work.ratingId !== undefined && { ratingId: work.ratingId }) });
    if (scans.length > 0) await addJob(db, RECOGNISE, { ...at, documentIds: scans }, { key: recogniseKey(at), maxAttempts: MOST_ATTEMPTS });
  } catch (error) {
    if (work.signal?.aborted) {
      // The program is stopping: somebody reads it later.
      await setReading(db, at, "waiting");
      throw error;
    }
    if (error instanceof Problem && error.code === "plan-is-scan") {
      await sendToRecognise(db, at);
    } else if (error instanceof Problem) {
      await setFailed(db, at, toldProblem(error));
    } else {
      if (work.isLast ?? true) await setFailed(db, at, unexpected);
      throw error;
    }
  }
}

async function sendToRecognise(db: Db, at: ReadingAt): Promise<void> {
  await transaction(db, async (tx) => {
    if (await setReading(tx, at, "scan")) await addJob(tx, RECOGNISE, { ...at, documentIds: [at.documentId] }, { key: recogniseKey(at), maxAttempts: MOST_ATTEMPTS });
  });
}

/** A file as the reading program takes it: its bytes, or the letters of a scan that were recognised before. */
export async function fileToRead(db: Db, key: Uint8Array, authorityId: string, file: PlanFile): Promise<FileToRead | { problem: ToldProblem }> {
  const scan = await loadScanText(db, key, { authorityId, documentId: file.id });
  if (scan !== undefined) return "problem" in scan ? scan : { name: file.title, extracted: scan.extracted };
  const opened = await openDocument(db, authorityId, key, file.planId, file.id);
  if (opened === undefined) return { problem: { code: "document-gone", words: "The file of this document is not kept.", cure: "Add the document again." } };
  return { name: file.title, bytes: opened.bytes };
}

type Read = { at: ReadingAt; plan: PlanFile; advice: readonly string[]; leftOut: readonly (ToldProblem & { documentId: string })[]; reading: Outcomes["read"]["reading"]; ratingId?: string };

/** The reading, its findings and its rating, all or nothing. */
async function keep(db: Db, setup: ReadingSetup, { at, plan, advice, leftOut, reading, ratingId }: Read): Promise<void> {
  const { authorityId } = at;
  const found = await loadInstrument(db, authorityId, READING_INSTRUMENT);
  const version = programVersion();
  await transaction(db, async (tx) => {
    await lockPlan(tx, authorityId, plan.planId);
    const before = await loadReading(tx, authorityId, at.documentId);
    // Cancelled while it was being read.
    if (before?.state !== "reading") return;
    const facts = await one<{ reference: string; teamId: string | null; today: string }>(tx, sql`
      select p.reference, p.team_id as "teamId", coalesce(a.today_fixed, (now() at time zone 'Europe/London')::date) as today
      from plan p join authority a on a.id = p.authority_id where p.authority_id = ${authorityId} and p.id = ${plan.planId}`);
    const rating = found && await setup.storeRating(tx, authorityId, found.instrument, {
      id: before.ratingId ?? ratingId ?? null, reference: ratingReference(facts.reference, plan.sha256), planId: plan.planId, planVersionId: plan.versionId, documentId: plan.id, documentKind: plan.kind,
      teamId: facts.teamId, ratedOn: facts.today, answers: answersOfReading(reading, found.instrument),
      comment: `Suggested by the reading program, version ${version.programVersion} with the words ${version.lexiconHash.slice(0, 12)}. It never decides.`,
    });
    // What the program answered to other tools rests on the earlier reading.
    const stale = await many<{ hash: string }>(tx, sql`
      delete from rating where authority_id = ${authorityId} and role = 'program' and document_id = ${plan.id} and id <> ${rating ?? null}::uuid returning instrument_hash as hash`);
    for (const { hash } of stale) await askForSuggestions(tx, { authorityId, documentId: plan.id, instrumentHash: hash });
    await saveReading(tx, setup.dataKey, { ...at, planId: plan.planId, reading, ...version, readOn: facts.today, advice, leftOut, ratingId: rating ?? null });
  });
}

/** A document of a plan has one reference for good: its plan's, and the beginning of its fingerprint (the same bytes stand at a plan but once). */
export const ratingReference = (reference: string, sha256: string) => `${reference.slice(0, 40)} read ${sha256.slice(0, 6)}`;

/** Whether somebody cancelled, or the document is gone. */
export async function isStillWanted(db: Db, at: ReadingAt): Promise<boolean> {
  return (await maybe(db, sql`select 1 from reading where authority_id = ${at.authorityId} and document_id = ${at.documentId} and state in ('waiting', 'reading', 'scan')`)) !== undefined;
}
