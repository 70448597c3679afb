import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { z } from "zod";
import { Problem } from "../../platform/index.ts";
import { compileReadingSettings, readingSettingsSchema, type ReadingSettings } from "../thread/reading-settings.ts";
import { compileLexicon, conceptsSchema, findingsSchema, jargonSchema, keyStagesSchema, needsSchema, outcomesSchema, phrasesSchema, rolesSchema, vagueSchema, type Lexicon } from "./lexicon.ts";
import { healthSchema, signsSchema } from "./signs.ts";

const shipped = join(import.meta.dirname, "..", "..", "..", "lexicons");

function load<T>(folder: string, file: string, schema: z.ZodType<T>): T {
  let raw: unknown;
  try {
    raw = parse(readFileSync(join(folder, file), "utf8"));
  } catch (cause) {
    throw new Problem("lexicon-unreadable", `${file} cannot be read as YAML.`, { status: 500, details: [cause instanceof Error ? cause.message.split("\n")[0] ?? "" : ""], cure: "Mend the line that is named, or put the shipped file back.", cause });
  }
  const result = schema.safeParse(raw);
  if (result.success) return result.data;
  throw new Problem("lexicon-faulty", `${file} has entries that cannot be used.`, {
    status: 500, cure: "Mend these entries, or put the shipped file back.",
    details: result.error.issues.slice(0, 20).map((issue) => `entry ${Number(issue.path[0] ?? 0) + 1}${issue.path.length > 1 ? `, ${issue.path.slice(1).join(".")}` : ""}: ${issue.message}`),
  });
}

let cached: Lexicon | undefined;
let cachedSettings: ReadingSettings | undefined;

/** What counts as specific: the shipped setting, or that of another folder. */
export function loadReadingSettings(folder?: string): ReadingSettings {
  if (folder === undefined && cachedSettings) return cachedSettings;
  const settings = compileReadingSettings(load(folder ?? shipped, "reading.yaml", readingSettingsSchema));
  if (folder === undefined) cachedSettings = settings;
  return settings;
}

/** The shipped lexicons, or those of another folder (a council's own). Throws a Problem that names file, entry and fault. */
export function loadLexicon(folder?: string): Lexicon {
  if (folder === undefined && cached) return cached;
  const from = folder ?? shipped;
  const lexicon = compileLexicon({
    vague: load(from, "vague.yaml", vagueSchema), roles: load(from, "roles.yaml", rolesSchema), concepts: load(from, "concepts.yaml", conceptsSchema),
    jargon: load(from, "jargon.yaml", jargonSchema), keyStages: load(from, "key-stages.yaml", keyStagesSchema), needs: load(from, "needs.yaml", needsSchema),
    outcomes: load(from, "outcomes.yaml", outcomesSchema), adulthood: load(from, "adulthood.yaml", phrasesSchema), findings: load(from, "findings.yaml", findingsSchema),
    signs: load(from, "signs.yaml", signsSchema), health: load(from, "health.yaml", healthSchema),
  });
  if (folder === undefined) cached = lexicon;
  return lexicon;
}
