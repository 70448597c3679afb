import { Worker } from "node:worker_threads";
import type { PlanFiles } from "./list-plans.ts";
import type { ThreadAnswer, ThreadSetup } from "./read-thread.ts";

export type ThreadOptions = {
  jobs: number; signal: AbortSignal;
  /** Milliseconds after which a plan is given up; a PDF of 300 pages takes some seconds. */
  limit?: number;
};

/** Plans that are read ahead of the one that is printed next: enough to keep all threads busy, and no more than memory should hold. */
const AHEAD = 4;
const MEGABYTES = 1024;
const ownFault = "The program met a fault of its own in reading it; please report it.";

/**
 * Reads plans in threads and gives what each says in the order of the plans. A plan that takes too long or too much memory ends its thread and no other; a new
 * one goes on. Memory does not grow with the number of plans.
 */
export async function* readInThreads(plans: readonly PlanFiles[], setup: ThreadSetup, { jobs, signal, limit = 120_000 }: ThreadOptions): AsyncGenerator<{ plan: PlanFiles; answer: ThreadAnswer }> {
  const idle: Worker[] = [];
  const workers = new Set<Worker>();
  const waiting: ((worker: Worker) => void)[] = [];
  const make = () => {
    const worker = new Worker(new URL("read-thread.ts", import.meta.url), { workerData: setup, resourceLimits: { maxOldGenerationSizeMb: MEGABYTES } });
    workers.add(worker);
    return worker;
  };
  const take = (): Promise<Worker> => {
    const rested = idle.pop();
    if (rested) return Promise.resolve(rested);
    return workers.size < jobs ? Promise.resolve(make()) : new Promise((resolve) => void waiting.push(resolve));
  };
  const giveBack = (worker: Worker) => {
    const next = waiting.shift();
    if (next) next(worker);
    else idle.push(worker);
  };
  const end = (worker: Worker) => {
    workers.delete(worker);
    void worker.terminate();
    if (waiting.length > 0) waiting.shift()?.(make());
  };
  const readOne = async (plan: PlanFiles): Promise<ThreadAnswer> => {
    const worker = await take();
    return new Promise((resolve) => {
      const timer = setTimeout(() => fail("It took too long to read and was given up."), limit);
      const stop = () => {
        clearTimeout(timer);
        worker.off("message", onMessage).off("error", onError).off("exit", onExit);
      };
      const fail = (problem: string) => {
        stop();
        end(worker);
        resolve({ problem });
      };
      const onMessage = (answer: ThreadAnswer) => {
        stop();
        giveBack(worker);
        resolve(answer);
      };
      const onError = (error: NodeJS.ErrnoException) => fail(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? "It takes more memory than any plan should." : ownFault);
      const onExit = () => fail(ownFault);
      worker.on("message", onMessage).on("error", onError).on("exit", onExit);
      worker.postMessage(plan, []);
    });
  };
  try {
    const ahead: Promise<ThreadAnswer>[] = [];
    let started = 0;
    for (const plan of plans) {
      while (started < plans.length && ahead.length < jobs * AHEAD && !signal.aborted) {
        const next = plans[started];
        if (next) ahead.push(readOne(next));
        started += 1;
      }
      const answer = await ahead.shift();
      if (answer === undefined || signal.aborted) return;
      yield { plan, answer };
    }
  } finally {
    await Promise.all([...workers].map((worker) => worker.terminate()));
  }
}
