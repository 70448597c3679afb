import pg from "pg";
import { closeEmbeddedServer, openEmbeddedServer } from "../embedded/embedded-server.ts";
import { Problem } from "../problem.ts";
import type { Settings } from "../settings.ts";
import { connect, type Connection } from "./connect.ts";

/** A connection, and `stop`: close it and, where this program is the last that uses it, stop the built-in server. */
export type OpenDatabase = Connection & { stop: () => Promise<void> };

async function makeDatabase(adminUrl: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [name]);
    if (rowCount === 0) await client.query(`create database ${pg.escapeIdentifier(name)}`);
  } catch (error) {
    // 42P04, 23505: another program that started at the same moment has just made it.
    if (!["42P04", "23505"].includes(String((error as { code?: string }).code))) throw error;
  } finally {
    await client.end();
  }
}

async function checkAnswer(connection: Connection): Promise<void> {
  try {
    const { rows } = await connection.pool.query<{ version: string }>("select current_setting('server_version_num') as version");
    const version = Number(rows[0]?.version);
    if (version < 150_000) {
      throw new Problem("database-too-old", `The PostgreSQL server is version ${Math.floor(version / 10_000)}.`, {
        status: 500,
        cure: "Goldenthread needs PostgreSQL 15 or later.",
      });
    }
  } catch (cause) {
    if (cause instanceof Problem) throw cause;
    const { code, message } = cause as { code?: string; message?: string };
    throw new Problem("database-unreachable", "The database of DATABASE_URL does not answer.", {
      status: 500,
      details: [code ?? message ?? "unknown error"],
      cure: "Check the server, the port, the name of the database, the user and the password.",
      cause,
    });
  }
}

/** The database of DATABASE_URL, or the built-in one, started where it does not run yet. Not yet migrated. */
export async function openDatabase(
  settings: Pick<Settings, "databaseUrl" | "dataDir">,
  options: { onProgress?: (text: string) => void; max?: number } = {},
): Promise<OpenDatabase> {
  if (settings.databaseUrl !== null) {
    const connection = connect(settings.databaseUrl, { max: options.max });
    try {
      await checkAnswer(connection);
    } catch (error) {
      await connection.close();
      throw error;
    }
    return { ...connection, stop: () => connection.close() };
  }
  const server = await openEmbeddedServer(settings.dataDir, options);
  try {
    await makeDatabase(server.url("postgres"), "goldenthread");
  } catch (error) {
    await closeEmbeddedServer(settings.dataDir);
    throw error;
  }
  const connection = connect(server.url("goldenthread"), { max: options.max });
  return {
    ...connection,
    stop: async () => {
      await connection.close();
      await closeEmbeddedServer(settings.dataDir);
    },
  };
}
