import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { extractDocument, loadLexicon, loadReadingSettings, readPlan, type PlanReading } from "../../src/reading/index.ts";

const folder = join(import.meta.dirname, "..", "..", "src", "reading", "answers", "invented-plans");
const letters: Readonly<Record<string, string>> = { Y: "Yes", P: "Partly", N: "No", "N/A": "N/A" };
const labels = z.strictObject({
  person: z.strictObject({ name: z.string(), dateOfBirth: z.string(), yearGroup: z.number().nullable(), nhsNumber: z.string().nullable(), primaryNeed: z.string() }),
  answers: z.record(z.string(), z.string()), findings: z.string(),
});

export type LabelledPlan = { name: string; reading: PlanReading; person: z.infer<typeof labels>["person"]; answers: Record<string, string>; findings: { code: string; quote: string | null }[] };

/** The invented plans, each read and with what an auditor says of it. `criteria`: the ids of the 62 criteria in their order. */
export async function labelledPlans(criteria: readonly string[]): Promise<LabelledPlan[]> {
  const [lexicon, settings] = [loadLexicon(), loadReadingSettings()];
  const names = readdirSync(folder).filter((file) => file.endsWith(".yaml")).map((file) => file.replace(".yaml", ""));
  return Promise.all(names.map(async (name) => {
    const { person, answers, findings } = labels.parse(parse(readFileSync(join(folder, `${name}.yaml`), "utf8")));
    const plan = await extractDocument(readFileSync(join(folder, `${name}.txt`)), { name: "plan.txt" });
    return { name, reading: readPlan({ plan, advice: [] }, lexicon, settings), person, answers: answersOf(name, answers, criteria), findings: findings.trim().split("\n").map(findingOf) };
  }));
}

function answersOf(name: string, bySection: Record<string, string>, criteria: readonly string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(bySection).flatMap(([section, line]) => {
    const asked = criteria.filter((id) => id.replace(/[.].*$/, "") === section || (!id.includes(".") && id.charAt(0) === section));
    const given = line.split(" ");
    if (asked.length !== given.length) throw new Error(`${name}: section ${section} has ${asked.length} criteria and ${given.length} answers`);
    return asked.map((id, at) => [id, letters[given[at] ?? ""] ?? ""]);
  }));
}

function findingOf(line: string): { code: string; quote: string | null } {
  const [code = "", ...quote] = line.split(" | ");
  return { code, quote: quote.join(" | ") === "null" ? null : quote.join(" | ") };
}
