import { createHash, randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { connect, type Connection } from "../../src/platform/database/connect.ts";
import { migrate, readMigrations } from "../../src/platform/database/migrate.ts";
import { closeEmbeddedServer, openEmbeddedServer } from "../../src/platform/embedded/embedded-server.ts";

/** One server for all tests of this clone, in the machine's temporary folder; it does not wait for the disk. */
export const testDataDir = join(
  tmpdir(),
  `goldenthread-test-${userInfo().username}-${createHash("sha256").update(import.meta.dirname).digest("hex").slice(0, 8)}`,
);

async function asAdmin<T>(adminUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The template carries the hash of what made it, so that a new migration makes a new one. */
function templateName(): string {
  const worker = readFileSync(join(import.meta.dirname, "..", "..", "node_modules", "graphile-worker", "package.json"));
  const hash = createHash("sha256").update(worker);
  // The name counts too: a migration that is numbered anew is another list of what has run.
  for (const migration of readMigrations()) hash.update(`${migration.file} ${migration.sha256}`);
  return `template_${hash.digest("hex").slice(0, 16)}`;
}

/** The server notices a closed connection a moment later than we do. */
async function renameWhenFree(client: pg.Client, from: string, to: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await client.query(`alter database ${from} rename to ${to}`);
      return;
    } catch (error) {
      if (attempt > 50) throw error;
      await sleep(100);
    }
  }
}

async function makeTemplate(adminUrl: string, url: (name: string) => string): Promise<string> {
  const name = templateName();
  await asAdmin(adminUrl, async (client) => {
    const exists = async () => (await client.query("select 1 from pg_database where datname = $1", [name])).rowCount === 1;
    if (await exists()) return;
    // Test files run in parallel: the first makes the template, the others wait for it.
    await client.query("select pg_advisory_lock(42)");
    if (await exists()) return;
    const half = `${name}_half`;
    await client.query(`drop database if exists ${half} with (force)`);
    await client.query(`create database ${half}`);
    const connection = connect(url(half), { max: 3 });
    await migrate(connection);
    await connection.close();
    await client.query(`alter database ${half} with allow_connections false`);
    await renameWhenFree(client, half, name);
  });
  return name;
}

type TestServer = { url: (name: string) => string; template: string };
let server: Promise<TestServer> | undefined;

async function openTestServer(): Promise<TestServer> {
  const { url } = await openEmbeddedServer(testDataDir, { durable: false });
  // Leaving at exit keeps the server for the next test file; `npm test` stops it at the end.
  return { url, template: await makeTemplate(url("postgres"), url) };
}

/** Starts the tests' server and makes the template; `stop` stops it, where no other run uses it. */
export async function prepareTestServer(): Promise<{ stop: () => Promise<void> }> {
  server ??= openTestServer();
  const { url, template } = await server;
  await asAdmin(url("postgres"), sweep(template));
  return { stop: () => closeEmbeddedServer(testDataDir) };
}

/** Databases of killed test runs and templates of older migrations. */
function sweep(template: string) {
  return async (client: pg.Client): Promise<void> => {
    const { rows } = await client.query<{ name: string }>(
      "select datname as name from pg_database where (datname like 'test\\_%' or datname like 'template\\_%') and datname <> $1",
      [template],
    );
    for (const { name } of rows) {
      const pid = /^test_(\d+)_/.exec(name)?.[1];
      if (pid !== undefined && processLives(Number(pid))) continue;
      await client.query(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`);
    }
  };
}

function processLives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** A migrated, empty database of its own for one test (or one file of tests); `drop` closes and removes it. */
export async function freshDatabase(): Promise<Connection & { drop: () => Promise<void> }> {
  server ??= openTestServer();
  const { url, template } = await server;
  const name = `test_${process.pid}_${randomBytes(5).toString("hex")}`;
  await asAdmin(url("postgres"), (client) => client.query(`create database ${name} template ${template} strategy file_copy`));
  const connection = connect(url(name), { max: 5 });
  return {
    ...connection,
    drop: async () => {
      await connection.close();
      await asAdmin(url("postgres"), (client) => client.query(`drop database if exists ${name} with (force)`));
    },
  };
}
