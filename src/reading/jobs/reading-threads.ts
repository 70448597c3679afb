import { Worker } from "node:worker_threads";
import { Problem } from "../../platform/problem.ts";
import type { Order, OrderOptions, Outcomes, Reader } from "./order.ts";
import type { ThreadAnswer } from "./reading-thread.ts";

export type ThreadOptions = {
  /** A plan takes some hundredths of a second, a PDF of 300 pages half a minute. Longer than this without an answer, or without the next page of a scan, and it is given up. */
  limit?: number;
  /** A thread that nobody needs gives its memory back after so long. */
  idle?: number;
  /** The most memory that one document may take. */
  megabytes?: number;
};

const tooSlow = () => new Problem("plan-too-slow", "The document took too long to read and was given up.", { cure: "Save it again as a Word document or PDF without pictures, and add that." });
const tooLarge = () => new Problem("plan-too-large", "The document takes more memory than any plan should.", { cure: "Save it again as a Word document or PDF without pictures, and add that." });

/**
 * Carries out orders in threads beside the site, one order a thread at a time and as many threads as there are orders at once. A thread that takes too long,
 * or too much memory, or whose order is cancelled, is ended; nothing of the others is lost.
 */
export function readingThreads({ limit = 90_000, idle = 60_000, megabytes = 1024 }: ThreadOptions = {}): Reader {
  const resting: { worker: Worker; end: NodeJS.Timeout }[] = [];

  const take = (): Worker => {
    const rested = resting.pop();
    if (rested !== undefined) {
      clearTimeout(rested.end);
      rested.worker.ref();
      return rested.worker;
    }
    return new Worker(new URL("reading-thread.ts", import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: megabytes } });
  };

  const giveBack = (worker: Worker): void => {
    worker.removeAllListeners();
    // Nothing of ours keeps the program alive while nothing is being read.
    worker.unref();
    const rested = { worker, end: setTimeout(() => {
      resting.splice(resting.indexOf(rested), 1);
      void worker.terminate();
    }, idle).unref() };
    worker.on("error", () => resting.splice(resting.indexOf(rested), 1));
    resting.push(rested);
  };

  return <O extends Order>(order: O, { signal, onPage }: OrderOptions = {}): Promise<Outcomes[O["do"]]> =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const worker = take();
      let timer: NodeJS.Timeout | undefined;
      const stop = () => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", abort);
      };
      const end = (error: unknown) => {
        stop();
        worker.removeAllListeners();
        void worker.terminate();
        reject(error);
      };
      const abort = () => end(signal?.reason);
      const watch = () => {
        clearTimeout(timer);
        timer = setTimeout(() => end(tooSlow()), limit);
      };
      signal?.addEventListener("abort", abort, { once: true });
      watch();
      worker.on("message", (answer: ThreadAnswer) => {
        if ("page" in answer) {
          watch();
          onPage?.(answer.page, answer.of);
          return;
        }
        if ("fault" in answer) return end(new Error(`reading failed: ${answer.fault}`));
        stop();
        giveBack(worker);
        if ("problem" in answer) reject(new Problem(answer.problem.code, answer.problem.words, { cure: answer.problem.cure }));
        else resolve(answer.outcome as Outcomes[O["do"]]);
      });
      worker.on("error", (error) => end((error as NodeJS.ErrnoException).code === "ERR_WORKER_OUT_OF_MEMORY" ? tooLarge() : error));
      worker.on("exit", (code) => end(new Error(`the reading thread ended with ${code}`)));
      worker.postMessage(order, []);
    });
}
