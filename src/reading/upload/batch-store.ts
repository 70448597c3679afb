import { type Db, isId, many, maybe, one, run, sql } from "../../platform/index.ts";
import type { ReadingState } from "../store/reading-states.ts";
import type { BatchState, FileState } from "./batch-states.ts";
import type { Choice } from "./match/match-file.ts";
import type { PlanOfRegister } from "./match/plan-index.ts";

export type BatchAt = { authorityId: string; batchId: string };
export type BatchRecord = { id: string; state: BatchState; accountName: string | null; createdAt: Date; finishedAt: Date | null };
/** How many files and readings are in which state. Zips whose files stand beside them are not counted. */
export type BatchCounts = { files: number; sorted: number; asked: number; stored: number; failed: number; leftOut: number; readings: number; read: number; unread: number };
export type BatchFile = {
  position: number; name: string; state: FileState; kind: string | null; kindName: string | null; datedOn: string | null; author: string; planId: string | null; planReference: string | null; matchedBy: string | null;
  choices: Choice[]; documentId: string | null; problemWords: string | null; problemCure: string | null; readingState: ReadingState | null; readingWords: string | null; readingCure: string | null; findings: number | null;
};


export function loadBatch(db: Db, { authorityId, batchId }: BatchAt): Promise<BatchRecord | undefined> {
  if (!isId(batchId)) return Promise.resolve(undefined);
  return maybe<BatchRecord>(db, sql`
    select b.id, b.state, a.name as "accountName", b.created_at as "createdAt", b.finished_at as "finishedAt"
    from reading_batch b left join account a on a.authority_id = b.authority_id and a.id = b.account_id where b.authority_id = ${authorityId} and b.id = ${batchId}`);
}

export function listBatches(db: Db, authorityId: string, page: { offset: number; limit: number }): Promise<(BatchRecord & { files: number; total: number })[]> {
  return many(db, sql`
    select b.id, b.state, a.name as "accountName", b.created_at as "createdAt", b.finished_at as "finishedAt", (count(*) over ())::int as total,
      (select count(*)::int from reading_file f where f.authority_id = b.authority_id and f.batch_id = b.id and f.state <> 'unpacked') as files
    from reading_batch b left join account a on a.authority_id = b.authority_id and a.id = b.account_id
    where b.authority_id = ${authorityId} order by b.created_at desc, b.id desc limit ${page.limit} offset ${page.offset}`);
}

export function countBatch(db: Db, { authorityId, batchId }: BatchAt): Promise<BatchCounts> {
  return one<BatchCounts>(db, sql`
    select f.*, r.* from
      (select count(*) filter (where state <> 'unpacked')::int as files, count(*) filter (where state not in ('waiting', 'unpacked'))::int as sorted,
         count(*) filter (where state = 'asked')::int as asked, count(*) filter (where state = 'stored')::int as stored,
         count(*) filter (where state = 'failed')::int as failed, count(*) filter (where state = 'left-out')::int as "leftOut"
       from reading_file where authority_id = ${authorityId} and batch_id = ${batchId}) f,
      (select count(*)::int as readings, count(*) filter (where state = 'read')::int as read, count(*) filter (where state = 'failed')::int as unread
       from reading where authority_id = ${authorityId} and batch_id = ${batchId}) r`);
}

/** The files of an upload in these states, in their order, with what became of each. */
export function listFiles(db: Db, { authorityId, batchId }: BatchAt, states: readonly FileState[], page: { offset?: number; limit?: number; position?: number } = {}): Promise<BatchFile[]> {
  return many<BatchFile>(db, sql`
    select f.position, f.name, f.state, f.kind, k.name as "kindName", f.dated_on as "datedOn", f.author, f.plan_id as "planId", p.reference as "planReference", f.matched_by as "matchedBy", f.choices,
      f.document_id as "documentId", f.problem_words as "problemWords", f.problem_cure as "problemCure",
      r.state as "readingState", r.problem_words as "readingWords", r.problem_cure as "readingCure", (r.counts ->> 'findings')::int as findings
    from reading_file f
    left join document_kind k on k.id = f.kind
    left join plan p on p.authority_id = f.authority_id and p.id = f.plan_id
    left join reading r on r.authority_id = f.authority_id and r.document_id = f.document_id
    where f.authority_id = ${authorityId} and f.batch_id = ${batchId} and f.state = any(${[...states]}::text[])
      and ${page.position === undefined ? sql`true` : sql`f.position = ${page.position}`}
    order by f.position limit ${page.limit ?? 2_000} offset ${page.offset ?? 0}`);
}

/** The register as matching asks it. */
export function plansOfRegister(db: Db, authorityId: string): Promise<PlanOfRegister[]> {
  return many<PlanOfRegister>(db, sql`
    select p.id as "planId", c.id as "personId", p.reference, p.status, c.surname, c.forename, c.birth_date as "birthDate", c.nhs_number as "nhsNumber", c.upn
    from plan p join person c on c.authority_id = p.authority_id and c.id = p.person_id where p.authority_id = ${authorityId}`);
}

export type PlanFound = { planId: string; reference: string; name: string; birthDate: string };

/** Plans by their ids, as people tell them apart. */
export function namePlans(db: Db, authorityId: string, planIds: readonly string[]): Promise<PlanFound[]> {
  return many<PlanFound>(db, sql`
    select p.id as "planId", p.reference, c.forename || ' ' || c.surname as name, c.birth_date as "birthDate"
    from plan p join person c on c.authority_id = p.authority_id and c.id = p.person_id where p.authority_id = ${authorityId} and p.id = any(${[...planIds].filter(isId)}::uuid[])`);
}

/** Plans that a person looks for: by words of the name, a reference, an NHS number or a UPN. */
export function findPlans(db: Db, authorityId: string, words: string, limit = 20): Promise<PlanFound[]> {
  const number = words.replaceAll(/[\s-]/g, "").toUpperCase();
  const named = words.toLowerCase().split(/[\s,]+/).filter((word) => word !== "").slice(0, 6).map((word) => sql`strpos(lower(c.forename || ' ' || c.surname), ${word}) > 0`);
  if (named.length === 0) return Promise.resolve([]);
  return many<PlanFound>(db, sql`
    select p.id as "planId", p.reference, c.forename || ' ' || c.surname as name, c.birth_date as "birthDate"
    from plan p join person c on c.authority_id = p.authority_id and c.id = p.person_id
    where p.authority_id = ${authorityId} and (c.nhs_number = ${number} or c.upn = ${number} or lower(p.reference) = ${words.trim().toLowerCase()} or (${sql.join(named, sql` and `)}))
    order by lower(c.surname), lower(c.forename), p.reference limit ${limit}`);
}

/**
 * Works out how an upload stands from its files and readings, and says so in its row: after every step, so that whoever ends last says the last word.
 * `sorting` ends only where the sorting itself ends it.
 */
export async function settleBatch(db: Db, { authorityId, batchId }: BatchAt, ended?: "sorted"): Promise<void> {
  await run(db, sql`
    update reading_batch b set state = n.state, finished_at = case when n.state = 'done' then coalesce(b.finished_at, now()) end
    from (select case
      when exists (select 1 from reading where authority_id = ${authorityId} and batch_id = ${batchId} and state in ('waiting', 'reading', 'scan')) then 'reading'
      when exists (select 1 from reading_file where authority_id = ${authorityId} and batch_id = ${batchId} and state = 'asked') then 'asking'
      else 'done' end as state) n
    where b.authority_id = ${authorityId} and b.id = ${batchId} and b.state not in ('cancelled', 'done') and (b.state <> 'sorting' or ${ended === "sorted"})`);
}
