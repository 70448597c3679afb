import { EventEmitter } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { run, type TaskList, type WorkerEvents } from "graphile-worker";
import { connect, type Connection } from "../database/connect.ts";
import type { Db } from "../database/query.ts";
import type { Log } from "../log.ts";
import { Problem } from "../problem.ts";
import { presence } from "./presence.ts";
import { quietWorkerLogger } from "./quiet-worker-logger.ts";

/**
 * A piece of long work. It may be run twice (a machine may die at its last line), so it must bear that. `signal` is
 * aborted when the program is told to stop: save and throw, and it is tried again later. A Problem is not tried again.
 */
export type JobTask = (payload: unknown, job: { db: Db; signal: AbortSignal; progress: (text: string) => void; attempt: number }) => Promise<void>;

export type RunningWorker = {
  /** Takes no new job, waits for the running ones (10 seconds at most), and closes. */
  stop: () => Promise<void>;
};

const inOrder = (tasks: Record<string, JobTask>, db: Db, signal: AbortSignal, log?: Log): TaskList =>
  Object.fromEntries(
    Object.entries(tasks).map(([name, task]) => [
      name,
      async (payload, helpers) => {
        const job = helpers.job.id;
        const progress = (text: string) => log?.info({ job, task: name }, text);
        try {
          await task(payload, { db, signal, progress, attempt: helpers.job.attempts });
        } catch (error) {
          if (error instanceof Problem) {
            // Its own room has told people; trying again would say the same.
            log?.warn({ job, task: name, code: error.code }, "job refused");
            return;
          }
          log?.error({ job, task: name, err: error }, "job failed");
          throw error;
        }
      },
    ]),
  );

/** Starts doing jobs, `concurrency` at once, on connections of its own so that pages never wait for them. */
export async function startWorker(
  connection: Pick<Connection, "url">,
  tasks: Record<string, JobTask>,
  options: { concurrency?: number; log?: Log } = {},
): Promise<RunningWorker> {
  const concurrency = options.concurrency ?? 2;
  const own = connect(connection.url, { max: concurrency * 2 + 2, applicationName: "goldenthread worker" });
  const stopping = new AbortController();
  const here = await presence(connection.url, options.log);
  const events: WorkerEvents = new EventEmitter();
  events.on("worker:create", ({ worker }) => here.add(worker.workerId));
  const runner = await run({
    pgPool: own.pool,
    taskList: inOrder(tasks, own.db, stopping.signal, options.log),
    concurrency,
    events,
    noHandleSignals: true,
    pollInterval: 2_000,
    logger: quietWorkerLogger,
  });
  // Unless told to stop, a queue that loses its database tries again by itself; its own end must not end the program.
  runner.promise.catch((error: unknown) => options.log?.error({ err: error }, "the job queue stopped"));
  await here.sweep();
  const timer = setInterval(() => void here.sweep(), 10_000);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      stopping.abort();
      await Promise.race([runner.stop().catch(() => {}), sleep(10_000, undefined, { ref: false })]);
      await here.close();
      await own.close();
    },
  };
}
