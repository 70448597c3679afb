import { createWriteStream, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { to as copyTo } from "pg-copy-streams";
import type { Connection } from "../../src/platform/index.ts";
import { timed } from "./timed.ts";

const tables = {
  rating: ["select authority_id, id, team_id, rated_on, role, state, percent from rating", "authority_id uuid, id uuid, team_id uuid, rated_on date, role varchar, state varchar, percent decimal(13, 10)"],
  answer: ["select authority_id, rating_id, criterion_id, points::int as points from answer", "authority_id uuid, rating_id uuid, criterion_id varchar, points tinyint"],
  criterion: ["select distinct id, section_id from criterion where instrument_hash = $HASH", "id varchar, section_id varchar"],
} as const;

export type Duck = { connection: DuckDBConnection; seconds: number; bytes: number; close: () => void };

/** The same ratings and answers, row for row, in a DuckDB file of their own: copied out of PostgreSQL, so that they are the same. */
export async function loadDuckdb({ pool }: Connection, folder: string, hash: string): Promise<Duck> {
  const file = join(folder, "facts.duckdb");
  const instance = await DuckDBInstance.create(file);
  const connection = await instance.connect();
  const client = await pool.connect();
  const [seconds] = await timed(async () => {
    for (const [table, [query, columns]] of Object.entries(tables)) {
      const csv = join(folder, `${table}.csv`);
      await pipeline(client.query(copyTo(`copy (${query.replace("$HASH", `'${hash}'`)}) to stdout (format csv)`)), createWriteStream(csv));
      await connection.run(`create table ${table} (${columns})`);
      await connection.run(`copy ${table} from '${csv}' (format csv, header false)`);
      rmSync(csv);
    }
    await connection.run("checkpoint");
  });
  client.release();
  return {
    connection, seconds, bytes: statSync(file).size,
    close: () => {
      connection.closeSync();
      instance.closeSync();
      rmSync(file, { force: true });
    },
  };
}
