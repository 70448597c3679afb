import { maybe, sql, unseal, type Db } from "../../platform/index.ts";
import type { PlanReading } from "../plan-reading.ts";
import type { ReadingCounts } from "./counts-of.ts";
import type { ReadingState } from "./reading-states.ts";

/** How the reading of a document stands. */
export type ReadingRecord = {
  id: string; documentId: string; planId: string; batchId: string | null; state: ReadingState;
  programVersion: string; lexiconHash: string; pagesDone: number; pagesTotal: number | null;
  problemCode: string | null; problemWords: string | null; problemCure: string | null;
  advice: string[]; leftOut: { documentId: string; code: string; words: string; cure: string }[];
  counts: ReadingCounts | null; ratingId: string | null; readOn: string | null; isLatest: boolean;
};

const columns = sql`r.id, r.document_id as "documentId", r.plan_id as "planId", r.batch_id as "batchId", r.state, r.program_version as "programVersion", r.lexicon_hash as "lexiconHash",
  r.pages_done as "pagesDone", r.pages_total as "pagesTotal", r.problem_code as "problemCode", r.problem_words as "problemWords", r.problem_cure as "problemCure",
  r.advice, r.left_out as "leftOut", case when r.read_on is not null then r.counts end as counts, r.rating_id as "ratingId", r.read_on as "readOn", r.is_latest as "isLatest"`;

/** The reading of a document, however it stands. */
export function loadReading(db: Db, authorityId: string, documentId: string): Promise<ReadingRecord | undefined> {
  return maybe<ReadingRecord>(db, sql`select ${columns} from reading r where r.authority_id = ${authorityId} and r.document_id = ${documentId}`);
}

/** The reading of the plan's newest document that was read. */
export function latestReading(db: Db, authorityId: string, planId: string): Promise<ReadingRecord | undefined> {
  return maybe<ReadingRecord>(db, sql`select ${columns} from reading r where r.authority_id = ${authorityId} and r.plan_id = ${planId} and r.is_latest`);
}

/** What was read, or undefined where the document was never read to its end. */
export async function openReading(db: Db, authorityId: string, key: Uint8Array, id: string): Promise<PlanReading | undefined> {
  const row = await maybe<{ sealed: Buffer | null }>(db, sql`select sealed from reading where authority_id = ${authorityId} and id = ${id}`);
  return row?.sealed ? (JSON.parse(unseal(key, row.sealed).toString("utf8")) as PlanReading) : undefined;
}
