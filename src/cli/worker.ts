import { parseArgs } from "node:util";
import { makeLog, migrate, openDatabase, startWorker } from "../platform/index.ts";
import type { Command } from "./command.ts";
import { checkDataKey } from "./frame/check-data-key.ts";
import { loadMain } from "./frame/start-up.ts";

export const command: Command = {
  name: "worker",
  summary: "Does long jobs (large imports, reports) without a web site",
  help: `Usage: goldenthread worker

Does the long jobs that the web site asks for, until Ctrl-C. The web site does them itself (WORKERS=2); separate workers
are for large authorities: start as many as are needed, on as many machines, with the same DATABASE_URL, DATA_KEY and
COOKIE_SECRET. A worker that is killed loses no job: another takes it up within seconds.

Settings: WORKERS=2 (jobs at once), and those of "goldenthread serve --help".

Examples:
  goldenthread worker
  WORKERS=8 DATABASE_URL=postgres://gt@db.example/goldenthread DATA_KEY=… COOKIE_SECRET=… goldenthread worker
`,
  endsBySignal: true,
  async run({ args, settings, err, signal }) {
    parseArgs({ args, options: {} });
    const database = await openDatabase(settings, { onProgress: err });
    try {
      await migrate(database, { onProgress: err });
      await checkDataKey(database.db, settings);
      const tasks = (await loadMain()).jobTasks?.(database, settings) ?? {};
      const worker = await startWorker(database, tasks, { concurrency: Math.max(1, settings.workers), log: makeLog(settings.logLevel) });
      err(`Waiting for jobs: ${Object.keys(tasks).sort().join(", ") || "none are known"}`);
      if (!signal.aborted) await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
      err("Stopping");
      await worker.stop();
      return 0;
    } finally {
      await database.stop();
    }
  },
};
