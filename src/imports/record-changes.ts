import { many, maybe, run, sql, type Db } from "../platform/database/query.ts";
import type { RawBuilder } from "kysely";
import type { ImportTable } from "./import-kind.ts";

/**
 * Keeps what a run changes, so that it can be undone. Ids are an array, or a query of one column (`sql\`select id from …\``).
 * Call `added` after rows were inserted, `changing` before rows are updated; what they became is noted at the end.
 */
export type ChangeRecorder = {
  added(table: string, ids: readonly string[] | RawBuilder<unknown>): Promise<void>;
  changing(table: string, ids: readonly string[] | RawBuilder<unknown>): Promise<void>;
};

/** A recorder over an open transaction, and `finish`, which notes what the changed rows became. */
export function recordChanges(
  db: Db,
  owner: { authorityId: string; importId: string; tables: readonly ImportTable[] },
): ChangeRecorder & { finish(): Promise<void> } {
  const { authorityId, importId } = owner;
  const changed = new Set<string>();

  const specOf = (name: string) => {
    const spec = owner.tables.find((table) => table.name === name);
    if (!spec) throw new Error(`the kind does not declare the table ${name}`);
    return { name, key: spec.key ?? "id", group: spec.group ?? false };
  };

  const note = async (name: string, ids: readonly string[] | RawBuilder<unknown>, as: "before" | "after") => {
    const spec = specOf(name);
    const chosen = Array.isArray(ids) ? sql`select unnest(${ids}::uuid[])` : sql`${ids}`;
    const last = await maybe<{ position: number }>(
      db,
      sql`select coalesce(max(position), 0) as position from import_change
          where authority_id = ${authorityId} and import_id = ${importId}`,
    );
    const from = last?.position ?? 0;
    const rows = rowsOf(spec, authorityId, sql`in (${chosen})`);
    await run(
      db,
      sql`insert into import_change (authority_id, import_id, position, table_name, row_id, ${sql.ref(as)})
          select ${authorityId}, ${importId}, ${from}::int + (row_number() over ())::int, ${spec.name}, r.row_id, r.content
          from (${rows}) r`,
    );
  };

  return {
    added: (table, ids) => note(table, ids, "after"),
    changing: async (table, ids) => {
      await note(table, ids, "before");
      changed.add(table);
    },
    finish: async () => {
      for (const name of changed) {
        const rows = rowsOf(
          specOf(name),
          authorityId,
          sql`in (select row_id from import_change
                  where authority_id = ${authorityId} and import_id = ${importId}
                    and table_name = ${name} and before is not null)`,
        );
        await many(
          db,
          sql`update import_change c set after = r.content from (${rows}) r
              where c.authority_id = ${authorityId} and c.import_id = ${importId}
                and c.table_name = ${name} and c.row_id = r.row_id and c.before is not null`,
        );
      }
    },
  };
}

/** Rows of a table as (row_id, content): one object a row, or an array of them for a grouped table. */
function rowsOf(spec: { name: string; key: string; group: boolean }, authorityId: string, chosen: RawBuilder<unknown>) {
  const table = sql.table(spec.name);
  const key = sql.ref(`t.${spec.key}`);
  return spec.group
    ? sql`select ${key} as row_id, jsonb_agg(to_jsonb(t) order by to_jsonb(t)::text) as content
          from ${table} t where t.authority_id = ${authorityId} and ${key} ${chosen} group by ${key}`
    : sql`select ${key} as row_id, to_jsonb(t) as content
          from ${table} t where t.authority_id = ${authorityId} and ${key} ${chosen}`;
}
