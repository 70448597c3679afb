import { maybe, run, sql, type Db } from "../platform/index.ts";
import type { RawBuilder } from "kysely";
import type { ImportTable } from "./import-kind.ts";
import { inWholeSets } from "./in-whole-sets.ts";

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
    // What was there before has to be put back; of what came after, a change made since has only to be noticed.
    const rows = rowsNow(spec, authorityId, chosen, as === "before" ? "whole" : "digest");
    await inWholeSets(db, () => run(
      db,
      sql`insert into import_change (authority_id, import_id, position, table_name, row_id, ${sql.ref(as)})
          select ${authorityId}, ${importId}, ${from}::int + (row_number() over ())::int, ${spec.name}, r.row_id, r.content
          from (${rows}) r`,
    ));
  };

  return {
    added: (table, ids) => note(table, ids, "after"),
    changing: async (table, ids) => {
      await note(table, ids, "before");
      changed.add(table);
    },
    finish: async () => {
      for (const name of changed) {
        const ids = sql`select row_id from import_change
          where authority_id = ${authorityId} and import_id = ${importId} and table_name = ${name} and before is not null`;
        const rows = rowsNow(specOf(name), authorityId, ids, "digest");
        await inWholeSets(db, () => run(
          db,
          sql`update import_change c set after = r.content from (${rows}) r
              where c.authority_id = ${authorityId} and c.import_id = ${importId}
                and c.table_name = ${name} and c.row_id = r.row_id and c.before is not null`,
        ));
      }
    },
  };
}

/**
 * A digest in place of a row: the notes for undoing hold no second copy of children's data, and a tenth of the bytes. The end is cut
 * so that an empty column, which a later version of the program adds, is not a change of the row.
 */
const digest = sql`md5(rtrim(t::text, ',)'))`;

type Spec = { name: string; key: string; group: boolean };

/**
 * Rows of a table as (row_id, content): whole, one object a row or an array of them for a grouped table; or the digest of it. `ids`: a
 * query of one column.
 */
export function rowsNow(spec: Spec, authorityId: string, ids: RawBuilder<unknown>, as: "whole" | "digest") {
  const one = as === "whole" ? sql`to_jsonb(t)` : sql`to_jsonb(${digest})`;
  const several = as === "whole" ? sql`jsonb_agg(to_jsonb(t) order by to_jsonb(t)::text)` : sql`to_jsonb(md5(string_agg(${digest}, ' ' order by ${digest})))`;
  return sql`select c.id as row_id, ${spec.group ? several : one} as content
    from (select distinct id from (${ids}) as chosen(id)) c
    join ${sql.table(spec.name)} t on t.authority_id = ${authorityId} and ${sql.ref(`t.${spec.key}`)} = c.id
    ${spec.group ? sql`group by c.id` : sql``}`;
}
