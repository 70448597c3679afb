import { readdirSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { Problem } from "../../platform/problem.ts";

const isDocument = (name: string) => /\.(?:docx|pdf|txt)$/i.test(name) && !name.startsWith("~$");
const isAdvice = (name: string) => /advice/i.test(name);

/** A plan's file with the advice that lies beside it. */
export type PlanFiles = { plan: string; advice: string[] };

/**
 * The plans that a person means by these paths: a file is a plan; a folder is all the documents in it. In a folder that holds one plan beside files called
 * "advice …", those are the advice behind it; folders inside are looked through too. Of a plan that is there as Word and as PDF, Word is read.
 */
export function listPlans(paths: readonly string[], cwd: string): PlanFiles[] {
  return paths.flatMap((path) => {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found === undefined) throw new Problem("no-such-file", `There is no file or folder ${relative(cwd, path) || path}.`, { status: 404, cure: "Check the name, or give the whole path." });
    return found.isDirectory() ? inFolder(path) : [{ plan: path, advice: [] }];
  });
}

const bare = (name: string) => name.replace(/\.[^.]+$/, "").toLowerCase();

function inFolder(folder: string): PlanFiles[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => a.name.localeCompare(b.name, "en", { numeric: true }));
  const files = entries.filter((entry) => entry.isFile() && isDocument(entry.name)).map((entry) => entry.name);
  const asWord = new Set(files.filter((name) => /\.docx$/i.test(name)).map(bare));
  const plans = files.filter((name) => !isAdvice(name) && !(/\.pdf$/i.test(name) && asWord.has(bare(name))));
  const advice = files.filter(isAdvice).map((name) => join(folder, name));
  const here = plans.map((name) => ({ plan: join(folder, name), advice: plans.length === 1 ? advice : [] }));
  return [...here, ...entries.filter((entry) => entry.isDirectory()).flatMap((entry) => inFolder(join(folder, entry.name)))];
}
