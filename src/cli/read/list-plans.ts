import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const isDocument = (name: string) => /\.(?:docx|pdf|txt)$/i.test(name) && !name.startsWith("~$");
const isAdvice = (name: string) => /advice/i.test(name);

/** A plan's file with the advice that lies beside it. */
export type PlanFiles = { plan: string; advice: string[] };

/**
 * The plans that a person means by these paths: a file is a plan; a folder is all the documents in it. In a folder that holds one plan beside files called
 * "advice …", those are the advice behind it; folders inside are looked through too.
 */
export function listPlans(paths: readonly string[]): PlanFiles[] {
  return paths.flatMap((path) => (statSync(path).isDirectory() ? inFolder(path) : [{ plan: path, advice: [] }]));
}

function inFolder(folder: string): PlanFiles[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => a.name.localeCompare(b.name, "en", { numeric: true }));
  const files = entries.filter((entry) => entry.isFile() && isDocument(entry.name)).map((entry) => entry.name);
  const plans = files.filter((name) => !isAdvice(name));
  const advice = files.filter(isAdvice).map((name) => join(folder, name));
  const here = plans.map((name) => ({ plan: join(folder, name), advice: plans.length === 1 ? advice : [] }));
  return [...here, ...entries.filter((entry) => entry.isDirectory()).flatMap((entry) => inFolder(join(folder, entry.name)))];
}
