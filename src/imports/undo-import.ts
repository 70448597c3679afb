import { recordInTrail } from "../access/index.ts";
import { many, maybe, one, Problem, run, sql, transaction, type Db } from "../platform/index.ts";
import type { ImportTable } from "./import-kind.ts";
import { kindOf, type ImportSetup } from "./import-setup.ts";
import { inWholeSets } from "./in-whole-sets.ts";
import { rowsNow } from "./record-changes.ts";
import { loadImport, lockAuthority, moveImport } from "./store.ts";

type At = { authorityId: string; id: string };

/**
 * Puts every row back as it was before the import, newest change first, in one transaction. Problem `import-depended-on` with the
 * reason where a row was changed since, or something later hangs on a row that the import made: then nothing is undone. `accountId`: who undoes it;
 * null at the command line.
 */
export async function undoImport(db: Db, setup: ImportSetup, at: At, accountId: string | null = null): Promise<void> {
  const record = await loadImport(db, at.authorityId, at.id);
  if (!record) throw new Problem("import-unknown", "There is no such import.", { status: 404 });
  const kind = kindOf(setup, record.kind);
  try {
    await transaction(db, async (tx) => {
      await lockAuthority(tx, at.authorityId);
      if (!(await moveImport(tx, at, ["done"], "undone")))
        throw new Problem("import-not-done", "Only an import that was taken in can be undone.", { status: 409 });
      await recordInTrail(tx, { authorityId: at.authorityId, accountId }, [{ act: "undo-import", subject: { kind: "import", id: at.id }, details: { kind: record.kind } }]);
      await inWholeSets(tx, async () => {
        await refuseIfLaterImport(tx, at);
        for (const table of kind.tables.toReversed()) await undoTable(tx, at, { name: table.name, key: table.key ?? "id", group: table.group ?? false });
      });
    });
  } catch (error) {
    if (isForeignKey(error))
      throw new Problem("import-depended-on", `This import cannot be undone: ${wordsFor(error.table)} now belong to what it brought in.`, {
        status: 409,
        cure: "Take those away first, or keep the import.",
        cause: error,
      });
    throw error;
  }
}

async function refuseIfLaterImport(tx: Db, at: At): Promise<void> {
  const later = await maybe<{ fileName: string; day: string }>(
    tx,
    sql`select i.file_name as "fileName", to_char(i.finished_at, 'FMDD FMMonth YYYY at HH24:MI') as day
        from import_change mine
        join import_change theirs on theirs.authority_id = mine.authority_id and theirs.table_name = mine.table_name
          and theirs.row_id = mine.row_id and theirs.import_id <> mine.import_id
        join import i on i.authority_id = theirs.authority_id and i.id = theirs.import_id and i.state = 'done'
        join import me on me.authority_id = mine.authority_id and me.id = mine.import_id
        where mine.authority_id = ${at.authorityId} and mine.import_id = ${at.id} and i.created_at > me.created_at
        order by i.finished_at desc limit 1`,
  );
  if (later)
    throw new Problem("import-depended-on", `This import cannot be undone: a later import (${later.fileName}, ${later.day}) changed the same rows.`, {
      status: 409,
      cure: "Undo the later import first.",
    });
}

async function undoTable(tx: Db, at: At, spec: Required<ImportTable>): Promise<void> {
  const table = sql.table(spec.name);
  const mine = sql`c.authority_id = ${at.authorityId} and c.import_id = ${at.id} and c.table_name = ${spec.name}`;
  const key = sql.ref(`t.${spec.key}`);
  const now = rowsNow(spec, at.authorityId, sql`select c.row_id from import_change c where ${mine}`, "digest");
  // The first "before" and the last "after" of a row are what it was and what the import left.
  const { moved } = await one<{ moved: number }>(
    tx,
    sql`with now as materialized (${now})
        select count(*) as moved from (
          select distinct on (c.row_id) c.row_id, c.after from import_change c where ${mine} order by c.row_id, c.position desc) c
        left join now using (row_id)
        where now.content is distinct from c.after`,
  );
  if (moved > 0)
    throw new Problem("import-depended-on", `This import cannot be undone: ${moved} of its ${wordsFor(spec.name)} ${moved === 1 ? "was" : "were"} changed since.`, {
      status: 409,
      cure: "Keep the import, and put right what is wrong by hand or with another import.",
    });
  const first = sql`select distinct on (c.row_id) c.row_id, c.before from import_change c where ${mine} order by c.row_id, c.position`;
  await run(
    tx,
    sql`delete from ${table} t using (${first}) c
        where t.authority_id = ${at.authorityId} and ${key} = c.row_id and (c.before is null or ${spec.group})`,
  );
  if (spec.group) {
    await run(
      tx,
      sql`insert into ${table} select r.* from (${first}) c, lateral jsonb_populate_recordset(null::${table}, c.before) r where c.before is not null`,
    );
    return;
  }
  const columns = await many<{ name: string }>(
    tx,
    sql`select attname as name from pg_attribute where attrelid = ${spec.name}::regclass and attnum > 0 and not attisdropped
          and attgenerated = '' and attname not in ('authority_id', ${spec.key}) order by attnum`,
  );
  const set = sql.join(columns.map((column) => sql`${sql.ref(column.name)} = ${sql.ref(`r.${column.name}`)}`));
  await run(
    tx,
    sql`update ${table} t set ${set} from (${first}) c, lateral jsonb_populate_record(null::${table}, c.before) r
        where t.authority_id = ${at.authorityId} and ${key} = c.row_id and c.before is not null`,
  );
}

function isForeignKey(error: unknown): error is { code: string; table: string } {
  return typeof error === "object" && error !== null && "code" in error && error.code === "23503" && "table" in error;
}

const WORDS: Record<string, string> = {
  person: "children",
  plan: "plans",
  plan_version: "plan versions",
  published_figure: "figures",
  published_statistic: "statistics of the DfE",
  rater: "raters",
  rating: "ratings",
  answer: "answers",
  team: "teams",
  document: "documents",
  account: "people's accounts",
};

const wordsFor = (table: string) => WORDS[table] ?? table.replaceAll("_", " ");
