import { parseArgs } from "node:util";
import { isLoopback, makeLog, migrate, openDatabase, Problem, startWorker, type Connection, type RunningWorker, type Settings } from "../platform/index.ts";
import type { Command } from "./command.ts";
import { checkDataKey } from "./frame/check-data-key.ts";
import { checkPort } from "./frame/check-port.ts";
import { loadDemonstrationOnce } from "./frame/load-demonstration-once.ts";
import { loadInstruments, loadMain, type Site } from "./frame/start-up.ts";

const help = `Usage: goldenthread serve

Starts the service: the database (unless DATABASE_URL names one), its tables, the shipped audit tools, on a first start
the demonstration council, then the web site. Ctrl-C stops it. Started again, it goes on where it was.

Settings (in the environment):
  PORT=3000            the port; 0 chooses a free one
  HOST=127.0.0.1       127.0.0.1: this machine alone; 0.0.0.0: whoever can reach this machine
  DATA_DIR=.data       the built-in database, and the secrets below where they are not given
  DATABASE_URL=        postgres://user:password@server:5432/goldenthread (PostgreSQL 15 or later) in place of the built-in one
  DEMO=1|0             the demonstration council, whose people sign in without a password. 1 only on this machine with the
                       built-in database, unless told otherwise; never possible where others can reach it
  BASE_URL=            the address that people type, for links in exports, e.g. https://quality.example.gov.uk
  TRUST_PROXY=0        1, or the addresses of the reverse proxies whose X-Forwarded-* headers are believed
  COOKIE_SECRET=       at least 32 characters; signs cookies
  DATA_KEY=            32 bytes in base64; seals documents. Keep a copy apart from the backups: without it they stay shut.
                       Make either with: openssl rand -base64 32
  WORKERS=2            long jobs done at once beside the web site; 0 leaves them to "goldenthread worker"
  NOTIFY_API_KEY=      a key of GOV.UK Notify, which then sends messages to people; without it they are written to DATA_DIR/mail
  NOTIFY_TEMPLATE=     with the key: the id of an email template that shows ((subject)) and ((body))
  NOTIFY_TEMPLATES=    templates of your own for kinds of messages: audit-given=ID,audit-due=ID
  NOTIFY_URL=          where GOV.UK Notify is, if not at its own address (a test server)
  LOG_LEVEL=info       trace, debug, info, warn, error, fatal or silent
COOKIE_SECRET and DATA_KEY are made once and kept in DATA_DIR where they are not given. Several processes on one database
need the same two: give them to each.

Examples:
  goldenthread serve
  PORT=8080 DEMO=0 goldenthread serve
  DATABASE_URL=postgres://gt@db.example/goldenthread DATA_KEY=… COOKIE_SECRET=… HOST=0.0.0.0 goldenthread serve
`;

async function prepare(database: Connection, settings: Settings, onProgress: (text: string) => void): Promise<void> {
  await migrate(database, { onProgress });
  await checkDataKey(database.db, settings);
  onProgress("Checking the audit tools");
  await (await loadInstruments()).syncShippedInstruments(database.db);
  if (settings.demo) await loadDemonstrationOnce(database.db, settings, onProgress);
}

function howToSignIn(settings: Settings): string {
  return settings.demo
    ? "To sign in, open the address and choose a person of the demonstration council. No password is needed."
    : "To sign in, open the address. Accounts are made with: goldenthread user --help";
}

async function startAll(database: Connection, settings: Settings): Promise<{ site: Site; worker: RunningWorker | undefined }> {
  const main = await loadMain();
  const site = await main.startSite(database, settings).catch((cause: unknown) => {
    if ((cause as NodeJS.ErrnoException).code !== "EADDRINUSE") throw cause;
    throw new Problem("port-taken", `Port ${settings.port} was taken while the service started.`, { status: 500, cure: `Choose another port, for example: PORT=${settings.port + 1} npm start`, cause });
  });
  const tasks = main.jobTasks?.(database, settings) ?? {};
  if (settings.workers === 0) return { site, worker: undefined };
  return { site, worker: await startWorker(database, tasks, { concurrency: settings.workers, log: makeLog(settings.logLevel) }) };
}

export const command: Command = {
  name: "serve",
  summary: "Starts the web site, with everything that it needs",
  help,
  endsBySignal: true,
  async run({ args, settings, err, out, signal }) {
    parseArgs({ args, options: {} });
    const began = performance.now();
    await checkPort(settings.host, settings.port);
    if (settings.databaseUrl !== null && !settings.dataKeyGiven) {
      err(`DATA_KEY is not set: the key in ${settings.dataDir}/data-key is used. Other processes on this database need the same one.`);
    }
    const database = await openDatabase(settings, { onProgress: err, max: 20 });
    try {
      try {
        await prepare(database, settings, (text) => {
          // A first start takes a while; Ctrl-C meanwhile gives up the step that it is at, whole.
          signal.throwIfAborted();
          err(text);
        });
        signal.throwIfAborted();
      } catch (error) {
        if (!signal.aborted) throw error;
        err("Stopping");
        return 0;
      }
      const { site, worker } = await startAll(database, settings);
      out(`Goldenthread is ready: ${settings.baseUrl ?? site.address}   (started in ${((performance.now() - began) / 1000).toFixed(1)} s)`);
      out(howToSignIn(settings));
      if (!isLoopback(settings.host)) out("Whoever can reach this machine can open it: put a reverse proxy with HTTPS in front.");
      if (!signal.aborted) await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
      err("Stopping");
      // A page that is being sent is finished; a browser that merely holds a connection open is not waited for.
      await Promise.race([site.close(), new Promise((resolve) => setTimeout(resolve, 5_000).unref())]);
      await worker?.stop();
      return 0;
    } finally {
      await database.stop();
    }
  },
};
