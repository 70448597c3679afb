import type { PlanReading } from "../../reading/index.ts";
import { summaryOfReading } from "./summary-of-reading.ts";

/** A reading as it is printed: one JSON object for one plan, a JSON line with its file for each of several, or a summary for people. */
export function readingAsText(plan: string, reading: PlanReading, { json, several }: { json: boolean; several: boolean }): string {
  if (!json) return `${summaryOfReading(plan, reading)}\n`;
  return several ? JSON.stringify({ file: plan, ...reading }) : JSON.stringify(reading, null, 2);
}
