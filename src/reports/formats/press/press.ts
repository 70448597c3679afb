import { Worker } from "node:worker_threads";
import { Problem } from "../../../platform/index.ts";
import type { PressAnswer, PressOrder, PressRequest } from "./press-worker.ts";

/** A report takes a tenth of a second. Longer than this and something is wrong with it. */
const limit = 30_000;
/** A thread that nobody needs gives its memory back. */
const idle = 60_000;

type Waiting = { readonly resolve: (bytes: Uint8Array) => void; readonly reject: (error: Error) => void; readonly timer: NodeJS.Timeout };
type Thread = { readonly worker: Worker; readonly waiting: Map<number, Waiting> };

let thread: Thread | undefined;
let rest: NodeJS.Timeout | undefined;
let last = 0;

const notMade = (cause?: string): Problem => new Problem("report-not-printed", "The file could not be made.", {
  status: 500, cause, cure: "Fetch the report as a web page in one file, which holds the same.",
});

/** Gives up a thread: whoever waits on it is told, and the next report starts another. */
const giveUp = (given: Thread): void => {
  if (thread === given) thread = undefined;
  for (const waiting of given.waiting.values()) {
    clearTimeout(waiting.timer);
    waiting.reject(notMade());
  }
  given.waiting.clear();
  void given.worker.terminate();
};

const start = (): Thread => {
  const started: Thread = { worker: new Worker(new URL("press-worker.ts", import.meta.url)), waiting: new Map() };
  started.worker.on("message", (answer: PressAnswer) => {
    const waiting = started.waiting.get(answer.number);
    if (!waiting) return;
    started.waiting.delete(answer.number);
    clearTimeout(waiting.timer);
    if ("bytes" in answer) waiting.resolve(answer.bytes);
    else waiting.reject(notMade(answer.fault));
    if (started.waiting.size > 0) return;
    // Nothing of ours keeps the process alive while no report is being made.
    started.worker.unref();
    rest = setTimeout(() => giveUp(started), idle).unref();
  });
  started.worker.on("error", () => giveUp(started));
  started.worker.on("exit", () => giveUp(started));
  return started;
};

/**
 * The press: makes PDFs of reports and pictures of charts, in a thread of its own so that the site keeps answering. The thread
 * starts with the first order, ends when nothing was asked of it for a minute, and an order that takes too long ends it.
 */
export function press(order: PressOrder): Promise<Uint8Array> {
  clearTimeout(rest);
  const current = (thread ??= start());
  current.worker.ref();
  last += 1;
  const number = last;
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => giveUp(current), limit);
    current.waiting.set(number, { resolve, reject, timer });
    current.worker.postMessage({ number, order } satisfies PressRequest, []);
  });
}
