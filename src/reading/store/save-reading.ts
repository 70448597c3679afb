import { many, maybe, run, seal, sql, type Db } from "../../platform/index.ts";
import type { PlanReading } from "../plan-reading.ts";
import { numberFindings } from "../views/shape/number-findings.ts";
import { countsOf } from "./counts-of.ts";
import type { ReadingAt } from "./move-reading.ts";
import type { ToldProblem } from "./told-problem.ts";

export type ReadingToSave = ReadingAt & {
  planId: string; reading: PlanReading; programVersion: string; lexiconHash: string; readOn: string;
  advice: readonly string[]; leftOut: readonly (ToldProblem & { documentId: string })[];
  ratingId: string | null;
};

/** Keeps what was read in the place of what was read before, with its findings. Call it in a transaction that holds the plan (`lockPlan`). */
export async function saveReading(tx: Db, key: Uint8Array, given: ReadingToSave): Promise<void> {
  const { authorityId, documentId, planId, reading } = given;
  const row = await maybe<{ id: string }>(tx, sql`
    update reading set state = 'read', program_version = ${given.programVersion}, lexicon_hash = ${given.lexiconHash}, read_on = ${given.readOn},
      advice = ${[...given.advice]}::uuid[], left_out = ${JSON.stringify(given.leftOut)}::jsonb, counts = ${JSON.stringify(countsOf(reading))}::jsonb,
      rating_id = ${given.ratingId}, sealed = ${seal(key, Buffer.from(JSON.stringify(reading), "utf8"))}, finished_at = now(),
      problem_code = null, problem_words = null, problem_cure = null, pages_done = 0, pages_total = null
    where authority_id = ${authorityId} and document_id = ${documentId} returning id`);
  if (row === undefined) return;
  // In the order in which the page of the reading numbers them, so that lists can link to each.
  const findings = numberFindings(reading).map(({ finding }) => finding);
  await run(tx, sql`delete from reading_finding where authority_id = ${authorityId} and reading_id = ${row.id}`);
  await run(tx, sql`
    insert into reading_finding (authority_id, reading_id, plan_id, position, code, section)
    select ${authorityId}, ${row.id}, ${planId}, f.position - 1, f.code, f.section
    from unnest(${findings.map((finding) => finding.code)}::text[], ${findings.map((finding) => finding.section)}::text[]) with ordinality as f(code, section, position)`);
  await saveProvision(tx, { authorityId, planId, readingId: row.id }, reading);
  await markLatest(tx, authorityId, planId);
}

/** How far the provision can be held to, by section and kind: counts alone, so that they can be added up without opening a reading. */
async function saveProvision(tx: Db, at: { authorityId: string; planId: string; readingId: string }, { provisions }: PlanReading): Promise<void> {
  await run(tx, sql`delete from reading_provision where authority_id = ${at.authorityId} and reading_id = ${at.readingId}`);
  await run(tx, sql`
    insert into reading_provision (authority_id, reading_id, plan_id, section, kind, specific, partly, vague)
    select ${at.authorityId}, ${at.readingId}, ${at.planId}, p.section, p.kind,
      count(*) filter (where p.label = 'specific'), count(*) filter (where p.label = 'partly'), count(*) filter (where p.label = 'vague')
    from unnest(${provisions.map((each) => each.section)}::text[], ${provisions.map((each) => each.kind ?? "other")}::text[], ${provisions.map((each) => each.label)}::text[]) as p(section, kind, label)
    group by p.section, p.kind`);
}

/** One at a time for a plan, so that its readings and their rating never part. */
export async function lockPlan(tx: Db, authorityId: string, planId: string): Promise<void> {
  await many(tx, sql`select 1 from plan where authority_id = ${authorityId} and id = ${planId} for update`);
}

/** Of a plan's readings, the one of its newest document stands for it in lists. */
async function markLatest(tx: Db, authorityId: string, planId: string): Promise<void> {
  const newest = sql`
    select r.id from reading r join document d on d.authority_id = r.authority_id and d.id = r.document_id
    where r.authority_id = ${authorityId} and r.plan_id = ${planId} and r.sealed is not null
    order by coalesce(d.dated_on, d.added_at::date) desc, d.added_at desc, d.id desc limit 1`;
  await run(tx, sql`update reading set is_latest = false where authority_id = ${authorityId} and plan_id = ${planId} and is_latest and id <> (${newest})`);
  await run(tx, sql`update reading set is_latest = true where authority_id = ${authorityId} and id = (${newest}) and not is_latest`);
}
