import { parentPort, workerData } from "node:worker_threads";
import { Problem } from "../../platform/problem.ts";
import type { PlanFiles } from "./list-plans.ts";
import { readFiles, type HowToRead } from "./read-files.ts";
import { readingAsText } from "./reading-as-text.ts";

/** What a thread is given once, and what it says of each plan: the text to print, or why the plan could not be read. */
export type ThreadSetup = HowToRead & { json: boolean };
export type ThreadAnswer = { text: string } | { problem: string };

const { json, ...how } = workerData as ThreadSetup;

parentPort?.on("message", async ({ plan, advice }: PlanFiles) => {
  let answer: ThreadAnswer;
  try {
    answer = { text: readingAsText(plan, await readFiles(plan, advice, how), { json, several: true }) };
  } catch (error) {
    answer = { problem: error instanceof Problem ? `${error.message} ${error.cure}` : "The program met a fault of its own in reading it; please report it." };
  }
  parentPort?.postMessage(answer, []);
});
