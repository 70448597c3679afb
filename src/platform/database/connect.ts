import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import type { Db } from "./query.ts";

/** A pool of connections and the queries over it; `close` ends both. */
export type Connection = { db: Db; pool: pg.Pool; url: string; close: () => Promise<void> };

const OID = { int8: 20, numeric: 1700, date: 1082 } as const;

/** Counts and scores go out as numbers; dates stay `YYYY-MM-DD`, so that no time zone can move a birthday. */
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: "text" | "binary") => {
    if (oid === OID.int8 || oid === OID.numeric) return Number;
    if (oid === OID.date) return (text: string) => text;
    return pg.types.getTypeParser(oid, format as "text");
  }) as pg.CustomTypesConfig["getTypeParser"],
};

/** Opens a pool on `url` (`postgres://…`). Nothing is connected until the first query. */
export function connect(url: string, options: { max?: number; applicationName?: string } = {}): Connection {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.max ?? 10,
    application_name: options.applicationName ?? "goldenthread",
    types,
  });
  // An idle connection that the server drops must not end the program: the next query opens another.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  const close = async () => {
    await db.destroy();
    // Kysely leaves a pool alone that it has not used yet.
    if (!pool.ending) await pool.end();
  };
  return { db, pool, url, close };
}
