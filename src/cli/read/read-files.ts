import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { Problem } from "../../platform/index.ts";
import type { Instrument } from "../../instruments/index.ts";
import { criteriaOfInstrument, extractDocument, loadLexicon, loadReadingSettings, readPlan, type PlanReading } from "../../reading/index.ts";

/** `lexicons`: a folder in place of the words that ship; `instrument`: whose criteria are answered, in place of the full audit. */
export type HowToRead = { lexicons?: string | undefined; instrument?: Instrument | undefined };

/** Reads one plan from its file, with the files of the advice behind it. Throws a Problem where a file cannot be read. */
export async function readFiles(plan: string, advice: readonly string[], { lexicons, instrument }: HowToRead = {}): Promise<PlanReading> {
  const extract = async (file: string) => extractDocument(await readFile(file), { name: basename(file) });
  const reports = await Promise.all(advice.map(async (file) => ({ file: basename(file), extracted: await extract(file) })));
  const asked = instrument === undefined ? {} : { asked: criteriaOfInstrument(instrument) };
  const reading = readPlan({ plan: await extract(plan), advice: reports, ...asked }, loadLexicon(lexicons), loadReadingSettings(lexicons));
  if (reading.sections.length === 0)
    throw new Problem("plan-not-a-plan", "No section of an EHC plan was found in this document.", { cure: "If it is a plan, check that the headings of its sections are in it as text; advice is given with --advice." });
  return reading;
}
