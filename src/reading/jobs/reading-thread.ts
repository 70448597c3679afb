import { parentPort } from "node:worker_threads";
import { Problem } from "../../platform/problem.ts";
import { toldProblem, type ToldProblem } from "../store/told-problem.ts";
import type { Order } from "./order.ts";
import { performOrder } from "./perform-order.ts";

export type ThreadAnswer = { outcome: unknown } | { problem: ToldProblem } | { fault: string } | { page: number; of: number };

/** Names the kind of fault and where in our files it was; its words may quote the plan and stay here. */
function faultOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  return [error.name, ...(error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line)).slice(0, 6).map((line) => line.trim())].join(" ");
}

parentPort?.on("message", async (order: Order) => {
  const answer = (said: ThreadAnswer) => parentPort?.postMessage(said, []);
  try {
    answer({ outcome: await performOrder(order, { onPage: (page, of) => answer({ page, of }) }) });
  } catch (error) {
    answer(error instanceof Problem ? { problem: toldProblem(error) } : { fault: faultOf(error) });
  }
});
