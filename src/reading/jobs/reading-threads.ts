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

/** A thread, and what it is told while it works; nothing while it rests. */
type Thread = { worker: Worker; hear: ((said: ThreadAnswer) => void) | undefined; fail: ((error: unknown) => void) | undefined };

/**
 * Carries out orders in threads beside the site, one order a thread at a time and as many threads as there are orders at once. A thread that takes too long,
 * or too much memory, or whose order is cancelled, is ended; nothing of the others is lost.
 */
export function readingThreads({ limit = 90_000, idle = 60_000, megabytes = 1024 }: ThreadOptions = {}): Reader {
  const resting = new Map<Thread, NodeJS.Timeout>();

  const begin = (): Thread => {
    const thread: Thread = { worker: new Worker(new URL("reading-thread.ts", import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: megabytes } }), hear: undefined, fail: undefined };
    thread.worker.on("message", (said: ThreadAnswer) => thread.hear?.(said));
    const lost = (error: unknown) => {
      clearTimeout(resting.get(thread));
      resting.delete(thread);
      thread.fail?.(error);
    };
    thread.worker.on("error", lost);
    thread.worker.on("exit", (code) => lost(new Error(`the reading thread ended with ${code}`)));
    return thread;
  };

  const take = (): Thread => {
    const [rested] = resting.keys();
    if (rested === undefined) return begin();
    clearTimeout(resting.get(rested));
    resting.delete(rested);
    rested.worker.ref();
    return rested;
  };

  const giveBack = (thread: Thread): void => {
    // Nothing of ours keeps the program alive while nothing is being read.
    thread.worker.unref();
    resting.set(thread, setTimeout(() => {
      resting.delete(thread);
      void thread.worker.terminate();
    }, idle).unref());
  };

  return <O extends Order>(order: O, { signal, onPage }: OrderOptions = {}): Promise<Outcomes[O["do"]]> =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const thread = take();
      let timer: NodeJS.Timeout | undefined;
      const stop = () => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", abort);
        thread.hear = undefined;
        thread.fail = undefined;
      };
      const giveUp = (error: unknown) => {
        stop();
        void thread.worker.terminate();
        reject(error);
      };
      const abort = () => giveUp(signal?.reason);
      const watch = () => {
        clearTimeout(timer);
        timer = setTimeout(() => giveUp(tooSlow()), limit);
      };
      signal?.addEventListener("abort", abort, { once: true });
      thread.fail = (error) => giveUp((error as NodeJS.ErrnoException).code === "ERR_WORKER_OUT_OF_MEMORY" ? tooLarge() : error);
      thread.hear = (said) => {
        if ("page" in said) {
          watch();
          onPage?.(said.page, said.of);
        } else if ("fault" in said) {
          giveUp(new Error(`reading failed: ${said.fault}`));
        } else {
          stop();
          giveBack(thread);
          if ("problem" in said) reject(new Problem(said.problem.code, said.problem.words, { cure: said.problem.cure }));
          else resolve(said.outcome as Outcomes[O["do"]]);
        }
      };
      watch();
      thread.worker.postMessage(order, []);
    });
}
