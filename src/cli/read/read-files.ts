import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { extractDocument, loadLexicon, loadReadingSettings, readPlan, type PlanReading } from "../../reading/index.ts";

/** Reads one plan from its file, with the files of the advice behind it. Throws a Problem where a file cannot be read. */
export async function readFiles(plan: string, advice: readonly string[], lexicons?: string): Promise<PlanReading> {
  const extract = async (file: string) => extractDocument(await readFile(file), { name: basename(file) });
  const reports = await Promise.all(advice.map(async (file) => ({ file: basename(file), extracted: await extract(file) })));
  return readPlan({ plan: await extract(plan), advice: reports }, loadLexicon(lexicons), loadReadingSettings(lexicons));
}
