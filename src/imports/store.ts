import { type Db, isId, many, maybe, one, run, sql } from "../platform/index.ts";
import type { ImportRecord } from "./import-record.ts";
import type { ImportState } from "./import-states.ts";
import type { ImportResult } from "./import-result.ts";
import type { Mapping } from "./mapping/propose-mapping.ts";

const COLUMNS = sql`i.authority_id as "authorityId", i.id, i.kind, i.file_name as "fileName", i.sha256, i.state, i.mapping, i.options,
  i.result, i.rows_total as "rowsTotal", i.rows_done as "rowsDone", i.account_id as "accountId", a.name as "accountName",
  to_json(i.created_at)#>>'{}' as "createdAt", to_json(i.finished_at)#>>'{}' as "finishedAt", to_json(i.undone_at)#>>'{}' as "undoneAt"`;
const FROM = sql`import i left join account a on a.authority_id = i.authority_id and a.id = i.account_id`;

export function listImports(db: Db, authorityId: string, page: { limit: number; offset: number }): Promise<ImportRecord[]> {
  return many(
    db,
    sql`select ${COLUMNS} from ${FROM} where i.authority_id = ${authorityId}
        order by i.created_at desc, i.id desc limit ${page.limit} offset ${page.offset}`,
  );
}

export async function countImports(db: Db, authorityId: string): Promise<number> {
  const row = await one<{ n: number }>(db, sql`select count(*) as n from import where authority_id = ${authorityId}`);
  return row.n;
}

export function loadImport(db: Db, authorityId: string, id: string): Promise<ImportRecord | undefined> {
  if (!isId(id.toLowerCase())) return Promise.resolve(undefined);
  return maybe(db, sql`select ${COLUMNS} from ${FROM} where i.authority_id = ${authorityId} and i.id = ${id}`);
}

export async function insertImport(
  db: Db,
  made: Pick<ImportRecord, "authorityId" | "id" | "kind" | "fileName" | "sha256" | "options" | "accountId">,
): Promise<void> {
  await run(
    db,
    sql`insert into import (authority_id, id, kind, file_name, sha256, state, options, account_id)
        values (${made.authorityId}, ${made.id}, ${made.kind}, ${made.fileName}, ${made.sha256}, 'checking',
                ${JSON.stringify(made.options)}::jsonb, ${made.accountId})`,
  );
}

export async function saveImportFile(db: Db, at: { authorityId: string; importId: string; name: string }, content: Uint8Array): Promise<void> {
  await run(
    db,
    sql`insert into import_file (authority_id, import_id, name, content)
        values (${at.authorityId}, ${at.importId}, ${at.name}, ${Buffer.from(content)})
        on conflict (authority_id, import_id, name) do update set content = excluded.content`,
  );
}

export function loadImportFiles(db: Db, authorityId: string, importId: string, like: string): Promise<{ name: string; content: Uint8Array }[]> {
  return many(
    db,
    sql`select name, content from import_file
        where authority_id = ${authorityId} and import_id = ${importId} and name like ${like} order by name`,
  );
}

/** Moves an import on, but only from one of the states named; says whether it did. Two people clicking at once: one wins. */
export async function moveImport(
  db: Db,
  at: { authorityId: string; id: string },
  from: readonly ImportState[],
  to: ImportState,
  also: { result?: ImportResult; rowsTotal?: number; rowsDone?: number } = {},
): Promise<boolean> {
  const ends = to === "done" || to === "failed" || to === "cancelled";
  const changed = await run(
    db,
    sql`update import set state = ${to},
          result = coalesce(${also.result === undefined ? null : JSON.stringify(also.result)}::jsonb, result),
          rows_total = coalesce(${also.rowsTotal ?? null}::int, rows_total),
          rows_done = coalesce(${also.rowsDone ?? null}::int, rows_done),
          finished_at = case when ${ends} then now() when ${to} = 'undone' then finished_at end,
          undone_at = case when ${to} = 'undone' then now() else undone_at end
        where authority_id = ${at.authorityId} and id = ${at.id} and state = any(${[...from]}::text[])`,
  );
  return changed === 1;
}

/** Notes how far it is; false when somebody has cancelled. */
export async function noteProgress(db: Db, at: { authorityId: string; id: string }, rowsDone: number): Promise<boolean> {
  const changed = await run(
    db,
    sql`update import set rows_done = ${rowsDone}
        where authority_id = ${at.authorityId} and id = ${at.id} and state in ('checking', 'running')`,
  );
  return changed === 1;
}

export async function saveMapping(db: Db, at: { authorityId: string; id: string }, mapping: Mapping): Promise<void> {
  await run(
    db,
    sql`update import set mapping = ${JSON.stringify(mapping)}::jsonb where authority_id = ${at.authorityId} and id = ${at.id}`,
  );
}

export async function saveOptions(db: Db, at: { authorityId: string; id: string }, options: Record<string, string>): Promise<void> {
  await run(
    db,
    sql`update import set options = ${JSON.stringify(options)}::jsonb where authority_id = ${at.authorityId} and id = ${at.id}`,
  );
}

export async function saveAnswers(db: Db, at: { authorityId: string; id: string }, answers: Record<string, string>): Promise<void> {
  await run(
    db,
    sql`update import set result = jsonb_set(result, '{answers}', coalesce(result->'answers', '{}') || ${JSON.stringify(answers)}::jsonb)
        where authority_id = ${at.authorityId} and id = ${at.id}`,
  );
}

export async function rememberedMapping(db: Db, authorityId: string, kind: string, hash: string): Promise<Mapping | undefined> {
  const row = await maybe<{ mapping: Mapping }>(
    db,
    sql`select mapping from import_mapping where authority_id = ${authorityId} and kind = ${kind} and headings_hash = ${hash}`,
  );
  return row?.mapping;
}

export async function rememberMapping(db: Db, authorityId: string, kind: string, hash: string, mapping: Mapping): Promise<void> {
  await run(
    db,
    sql`insert into import_mapping (authority_id, kind, headings_hash, mapping)
        values (${authorityId}, ${kind}, ${hash}, ${JSON.stringify(mapping)}::jsonb)
        on conflict (authority_id, kind, headings_hash) do update set mapping = excluded.mapping, used_at = now()`,
  );
}

/** Answers that people gave in earlier imports of this kind that still stand, the newest last. */
export async function earlierAnswers(db: Db, authorityId: string, kind: string): Promise<Record<string, string>> {
  const rows = await many<{ answers: Record<string, string> }>(
    db,
    sql`select result->'answers' as answers from import
        where authority_id = ${authorityId} and kind = ${kind} and state = 'done' and result ? 'answers' order by finished_at`,
  );
  return Object.assign({}, ...rows.map((row) => row.answers));
}

export async function sameFileBefore(db: Db, authorityId: string, kind: string, sha256: string, not: string): Promise<string | undefined> {
  const row = await maybe<{ id: string }>(
    db,
    sql`select id from import where authority_id = ${authorityId} and kind = ${kind} and sha256 = ${sha256}
          and state = 'done' and id <> ${not} order by finished_at desc limit 1`,
  );
  return row?.id;
}

/** YYYY-MM-DD in England; a demonstration stands still on its own day. */
export async function todayOf(db: Db, authorityId: string): Promise<string> {
  const row = await one<{ today: string }>(
    db,
    sql`select coalesce(today_fixed, (now() at time zone 'Europe/London')::date) as today from authority where id = ${authorityId}`,
  );
  return row.today;
}

/** Takes an import away that was never taken in, with its files. False when it was, or is being taken in. */
export async function discardImport(db: Db, at: { authorityId: string; id: string }): Promise<boolean> {
  const gone = await run(
    db,
    sql`delete from import where authority_id = ${at.authorityId} and id = ${at.id} and state not in ('running', 'done', 'undone')
        and not exists (select 1 from import_change c where c.authority_id = ${at.authorityId} and c.import_id = ${at.id})`,
  );
  return gone === 1;
}

/** Tells the planner what the tables hold now, so that the next import is not planned for the tables of before. */
export async function learnTables(db: Db, tables: readonly { name: string }[]): Promise<void> {
  for (const { name } of tables) await run(db, sql`analyze ${sql.table(name)}`);
}

/** One run at a time for each authority: a second waits here until the first has finished. */
export async function lockAuthority(tx: Db, authorityId: string): Promise<void> {
  await many(tx, sql`select pg_advisory_xact_lock(hashtextextended('goldenthread import ' || ${authorityId}, 0))`);
}

/** Held while an import is being checked or run, so that a second process can tell that the first is alive. */
export async function tryLockImport(tx: Db, importId: string): Promise<boolean> {
  const row = await one<{ got: boolean }>(
    tx,
    sql`select pg_try_advisory_xact_lock(hashtextextended('goldenthread import run ' || ${importId}, 0)) as got`,
  );
  return row.got;
}
