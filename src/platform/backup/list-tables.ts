import type pg from "pg";

export type StoredTable = { name: string; columns: string[] };

/** The program's own tables with the columns that hold something given (a generated column is worked out again). */
export async function listTables(client: pg.ClientBase): Promise<StoredTable[]> {
  const { rows } = await client.query<StoredTable>(`
    select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
      and c.relname <> 'schema_migration'
    group by c.relname order by c.relname`);
  return rows;
}

export type ForeignKey = { table: string; name: string; definition: string };

export async function listForeignKeys(client: pg.ClientBase): Promise<ForeignKey[]> {
  const { rows } = await client.query<ForeignKey>(`
    select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as definition
    from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace and conparentid = 0
    order by 1, 2`);
  return rows;
}

export type AppliedMigration = { number: number; file: string; sha256: string };

/** The migrations that a database has run; undefined where it was never used. */
export async function appliedMigrations(client: pg.ClientBase): Promise<AppliedMigration[] | undefined> {
  const { rows } = await client.query<{ there: boolean }>("select to_regclass('public.schema_migration') is not null as there");
  if (rows[0]?.there !== true) return undefined;
  return (await client.query<AppliedMigration>("select number, file, sha256 from schema_migration order by number")).rows;
}
