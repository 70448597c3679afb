import { many, maybe, run, sql, type Db } from "../platform/index.ts";
import type { ReportReference } from "./dip-sample/content.ts";
import type { ReportKindId } from "./document/report-kind-id.ts";
import type { FrozenReport } from "./frozen-report.ts";
import { layoutOf, type ReportLayout } from "./layout/report-layout.ts";
import type { ReportState } from "./report-states.ts";

/** A report as it is kept. Months YYYY-MM, days YYYY-MM-DD. */
export type ReportRow = {
  id: string;
  kind: ReportKindId;
  title: string;
  from: string;
  to: string;
  /** The tool of a dip-sampling report; null for a kind that rests on a programme's. */
  instrumentHash: string | null;
  instrumentId: string | null;
  instrumentTitle: string | null;
  instrumentVersion: number | null;
  programmeId: string | null;
  layout: ReportLayout;
  /** The published report that this one corrects, and the one that corrects it. */
  correctionOf: string | null;
  correctedBy: string | null;
  correctionReason: string;
  state: ReportState;
  edits: Record<string, string>;
  revision: number;
  createdBy: string | null;
  createdAt: Date;
  publishedOn: string | null;
  publishedBy: string | null;
  frozenSha256: string | null;
  withdrawnOn: string | null;
  withdrawnBy: string | null;
  withdrawnReason: string;
};

const columns = sql`
  r.id, r.kind, r.title, to_char(r.from_on, 'YYYY-MM') as "from", to_char(r.to_on, 'YYYY-MM') as "to", r.instrument_hash as "instrumentHash", v.instrument_id as "instrumentId",
  v.title as "instrumentTitle", v.version as "instrumentVersion", r.state, r.edits, r.programme_id as "programmeId",
  jsonb_build_object('order', '[]'::jsonb, 'leftOut', '[]'::jsonb, 'own', '[]'::jsonb, 'councilName', '', 'tablesInPrint', 'end') || r.layout as layout, r.correction_of as "correctionOf", r.corrected_by as "correctedBy", r.correction_reason as "correctionReason", r.revision, maker.name as "createdBy", r.created_at as "createdAt",
  r.published_on as "publishedOn", publisher.name as "publishedBy", r.frozen_sha256 as "frozenSha256",
  r.withdrawn_on as "withdrawnOn", withdrawer.name as "withdrawnBy", r.withdrawn_reason as "withdrawnReason"`;
const joins = sql`
  from report r
  left join instrument_version v on v.hash = r.instrument_hash
  left join account maker on maker.authority_id = r.authority_id and maker.id = r.created_by
  left join account publisher on publisher.authority_id = r.authority_id and publisher.id = r.published_by
  left join account withdrawer on withdrawer.authority_id = r.authority_id and withdrawer.id = r.withdrawn_by`;

export function findReport(db: Db, authorityId: string, id: string): Promise<ReportRow | undefined> {
  return maybe<ReportRow>(db, sql`select ${columns} ${joins} where r.authority_id = ${authorityId} and r.id = ${id}`);
}

/** Holds the row until the transaction ends, so that a change and a publishing cannot cross. */
export function lockReport(tx: Db, authorityId: string, id: string): Promise<Pick<ReportRow, "id" | "kind" | "state" | "edits" | "revision"> | undefined> {
  return maybe(tx, sql`select id, kind, state, edits, revision from report where authority_id = ${authorityId} and id = ${id} for update`);
}

/** Newest period first. */
export function listReports(db: Db, authorityId: string, filter: { states: readonly ReportState[] }): Promise<ReportRow[]> {
  return many<ReportRow>(db, sql`
    select ${columns} ${joins} where r.authority_id = ${authorityId} and r.state = any(${[...filter.states]}::text[])
    order by r.from_on desc, r.created_at desc`);
}

/** How many reports of the kind stand published before this period, and the last of them. */
export async function seriesBefore(db: Db, authorityId: string, from: string): Promise<{ count: number; previous: ReportReference | null }> {
  const rows = await many<ReportReference>(db, sql`
    select id, title, to_char(from_on, 'YYYY-MM') as "from", to_char(to_on, 'YYYY-MM') as "to", published_on as "publishedOn"
    from report
    where authority_id = ${authorityId} and kind = 'dip-sample' and state = 'published' and corrected_by is null and to_on < ${`${from}-01`}::date
    order by to_on desc, published_at desc`);
  return { count: rows.length, previous: rows[0] ?? null };
}

/** The living report of a period made with a tool, where there is one. */
export function findReportOf(db: Db, authorityId: string, of: { fromOn: string; toOn: string; instrumentHash: string }): Promise<{ id: string; state: ReportState } | undefined> {
  return maybe(db, sql`
    select id, state from report
    where authority_id = ${authorityId} and kind = 'dip-sample' and from_on = ${of.fromOn} and to_on = ${of.toOn} and instrument_hash = ${of.instrumentHash} and state <> 'withdrawn'
      and corrected_by is null and (correction_of is null or state = 'published')`);
}

/** The living report of a kind about a programme, where there is one. */
export function findReportOfProgramme(db: Db, authorityId: string, kind: ReportKindId, programmeId: string): Promise<{ id: string; state: ReportState } | undefined> {
  return maybe(db, sql`
    select id, state from report where authority_id = ${authorityId} and kind = ${kind} and programme_id = ${programmeId} and state <> 'withdrawn'
      and corrected_by is null and (correction_of is null or state = 'published')`);
}

/** The living report of a kind about the whole council in exactly these months, where there is one. */
export function findReportOfMonths(db: Db, authorityId: string, kind: ReportKindId, of: { fromOn: string; toOn: string }): Promise<{ id: string; state: ReportState } | undefined> {
  return maybe(db, sql`
    select id, state from report where authority_id = ${authorityId} and kind = ${kind} and from_on = ${of.fromOn} and to_on = ${of.toOn} and instrument_hash is null and programme_id is null
      and state <> 'withdrawn' and corrected_by is null and (correction_of is null or state = 'published')`);
}

export type ReportToInsert = {
  id: string; kind: ReportKindId; title: string; fromOn: string; toOn: string; instrumentHash: string | null; programmeId: string | null; layout: ReportLayout; createdBy: string | null;
};

/** Gives whether the row was made; not where a living report of the same kind about the same stands already. */
export async function insertReport(db: Db, authorityId: string, report: ReportToInsert): Promise<boolean> {
  const made = await run(db, sql`
    insert into report (authority_id, id, kind, title, from_on, to_on, instrument_hash, programme_id, layout, state, created_by)
    values (${authorityId}, ${report.id}, ${report.kind}, ${report.title}, ${report.fromOn}, ${report.toOn}, ${report.instrumentHash}, ${report.programmeId}, ${JSON.stringify(report.layout)}::jsonb, 'draft', ${report.createdBy})
    on conflict do nothing`);
  return made === 1;
}

/** How the council lays out reports of a kind; plainly where it has not said. */
export async function findTemplate(db: Db, authorityId: string, kind: ReportKindId): Promise<ReportLayout> {
  return layoutOf((await maybe<{ layout: Partial<ReportLayout> }>(db, sql`select layout from report_template where authority_id = ${authorityId} and kind = ${kind}`))?.layout);
}

export function saveTemplate(db: Db, authorityId: string, kind: ReportKindId, layout: ReportLayout, accountId: string | null): Promise<number> {
  return run(db, sql`
    insert into report_template (authority_id, kind, layout, saved_by) values (${authorityId}, ${kind}, ${JSON.stringify(layout)}::jsonb, ${accountId})
    on conflict (authority_id, kind) do update set layout = excluded.layout, saved_by = excluded.saved_by, saved_at = now()`);
}

export function saveLayout(tx: Db, authorityId: string, id: string, layout: ReportLayout): Promise<number> {
  return run(tx, sql`update report set layout = ${JSON.stringify(layout)}::jsonb, revision = revision + 1 where authority_id = ${authorityId} and id = ${id} and state = 'draft'`);
}

/** The correction of a report that somebody has begun or published, where there is one. */
export function findCorrection(db: Db, authorityId: string, of: string): Promise<{ id: string; state: ReportState } | undefined> {
  return maybe(db, sql`select id, state from report where authority_id = ${authorityId} and correction_of = ${of} and state <> 'withdrawn'`);
}

/** A draft with the title, words and layout of the report that it corrects. */
export function insertCorrection(tx: Db, authorityId: string, correction: { id: string; of: string; reason: string; createdBy: string | null }): Promise<number> {
  return run(tx, sql`
    insert into report (authority_id, id, kind, title, from_on, to_on, instrument_hash, programme_id, layout, edits, state, correction_of, correction_reason, created_by)
    select authority_id, ${correction.id}, kind, title, from_on, to_on, instrument_hash, programme_id, layout, edits, 'draft', id, ${correction.reason}, ${correction.createdBy}
    from report where authority_id = ${authorityId} and id = ${correction.of}`);
}

/** Once a correction is published: both reports name each other, and what the earlier one asked for goes on with the newer one. */
export async function saveCorrected(tx: Db, authorityId: string, id: string, by: string): Promise<void> {
  await run(tx, sql`update report set corrected_by = ${by} where authority_id = ${authorityId} and id = ${id}`);
  await run(tx, sql`update recommendation set report_id = ${by} where authority_id = ${authorityId} and report_id = ${id}`);
}

export function saveEdits(tx: Db, authorityId: string, id: string, edits: Record<string, string>): Promise<number> {
  return run(tx, sql`update report set edits = ${JSON.stringify(edits)}::jsonb, revision = revision + 1 where authority_id = ${authorityId} and id = ${id}`);
}

export function saveTitle(tx: Db, authorityId: string, id: string, title: string): Promise<number> {
  return run(tx, sql`update report set title = ${title}, revision = revision + 1 where authority_id = ${authorityId} and id = ${id}`);
}

/** Every change of what a draft says raises its revision. */
export function raiseRevision(tx: Db, authorityId: string, id: string): Promise<number> {
  return run(tx, sql`update report set revision = revision + 1 where authority_id = ${authorityId} and id = ${id}`);
}

export function savePublished(tx: Db, authorityId: string, id: string, published: { frozen: FrozenReport; sha256: string; accountId: string | null; on: string }): Promise<number> {
  return run(tx, sql`
    update report set state = 'published', frozen = ${JSON.stringify(published.frozen)}::jsonb, frozen_sha256 = ${published.sha256},
      published_by = ${published.accountId}, published_at = now(), published_on = ${published.on}
    where authority_id = ${authorityId} and id = ${id}`);
}

export function insertFile(tx: Db, authorityId: string, id: string, file: { format: string; content: Uint8Array; sha256: string }): Promise<number> {
  return run(tx, sql`insert into report_file (authority_id, report_id, format, content, sha256) values (${authorityId}, ${id}, ${file.format}, ${Buffer.from(file.content)}, ${file.sha256})`);
}

export function findFile(db: Db, authorityId: string, id: string, format: string): Promise<{ content: Buffer; sha256: string } | undefined> {
  return maybe(db, sql`select content, sha256 from report_file where authority_id = ${authorityId} and report_id = ${id} and format = ${format}`);
}

export function fileSizes(db: Db, authorityId: string, id: string): Promise<{ format: string; size: number; sha256: string }[]> {
  return many(db, sql`select format, octet_length(content) as size, sha256 from report_file where authority_id = ${authorityId} and report_id = ${id}`);
}

export async function findFrozen(db: Db, authorityId: string, id: string): Promise<FrozenReport | undefined> {
  const row = await maybe<{ frozen: FrozenReport | null }>(db, sql`select frozen from report where authority_id = ${authorityId} and id = ${id}`);
  return row?.frozen ?? undefined;
}

export function saveWithdrawn(tx: Db, authorityId: string, id: string, withdrawn: { on: string; accountId: string; reason: string }): Promise<number> {
  return run(tx, sql`
    update report set state = 'withdrawn', withdrawn_on = ${withdrawn.on}, withdrawn_by = ${withdrawn.accountId}, withdrawn_reason = ${withdrawn.reason}
    where authority_id = ${authorityId} and id = ${id} and state = 'published'`);
}

export async function deleteReport(tx: Db, authorityId: string, id: string): Promise<void> {
  await run(tx, sql`delete from recommendation where authority_id = ${authorityId} and report_id = ${id}`);
  await run(tx, sql`delete from report where authority_id = ${authorityId} and id = ${id} and state = 'draft'`);
}
