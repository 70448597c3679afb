import { sql, type Kysely, type RawBuilder, type Transaction } from "kysely";

/** A connection pool or an open transaction: every store function takes one as its first argument. */
export type Db = Kysely<unknown>;

export { sql };

/**
 * The rows of a query. These four doors are the only way to the database: an awaited kysely query
 * without `.execute()` does nothing and says nothing, and here it cannot be forgotten.
 */
export async function many<Row>(db: Db, query: RawBuilder<unknown>): Promise<Row[]> {
  const result = await query.execute(db);
  return result.rows as Row[];
}

/** The only row of a query, or undefined where there is none; more than one is a fault of the query. */
export async function maybe<Row>(db: Db, query: RawBuilder<unknown>): Promise<Row | undefined> {
  const rows = await many<Row>(db, query);
  if (rows.length > 1) throw new Error(`expected at most one row, got ${rows.length}`);
  return rows[0];
}

/** The only row of a query; none or several is a fault of the query. */
export async function one<Row>(db: Db, query: RawBuilder<unknown>): Promise<Row> {
  const row = await maybe<Row>(db, query);
  if (row === undefined) throw new Error("expected one row, got none");
  return row;
}

/** Runs a statement for its effect; gives the number of rows that it changed. */
export async function run(db: Db, query: RawBuilder<unknown>): Promise<number> {
  const result = await query.execute(db);
  return Number(result.numAffectedRows ?? 0n);
}

/** All of `work` or none of it. Inside a transaction it joins that transaction. */
export async function transaction<T>(db: Db, work: (tx: Db) => Promise<T>): Promise<T> {
  if (db.isTransaction) return work(db);
  return db.transaction().execute((tx: Transaction<unknown>) => work(tx));
}
