import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Pages } from "./build/block.ts";
import { labelsOf } from "./build/labels-of.ts";
import type { Judgements } from "./build/judgements.ts";
import { wordBytes } from "./build/word-bytes.ts";

/**
 * Writes plan.docx, advice-….docx and labels.json of the example plans that are named (all without a name):
 * `node test/plans/make-plans.ts q01 q02`. Each plan's folder holds what it is made from.
 */
const all = ["q01", "q02", "q03", "q04", "q05", "q06", "q07", "q08", "q09", "q10", "q11", "q12", "q13", "q14", "q15", "q16", "q17", "q18", "q19", "q20"];
const asked = process.argv.slice(2);

for (const id of asked.length > 0 ? asked : all) {
  const folder = join(import.meta.dirname, id);
  const { plan } = await import(join(folder, "plan.ts")) as { plan: Pages };
  const { advice } = await import(join(folder, "advice.ts")) as { advice: Record<string, Pages> };
  const { judgements } = await import(join(folder, "judgements.ts")) as { judgements: Judgements };
  const { bytes, quotes } = await wordBytes(plan);
  const recommended: Record<string, Map<string, string>> = {};
  writeFileSync(join(folder, "plan.docx"), bytes);
  for (const [file, pages] of Object.entries(advice)) {
    const made = await wordBytes(pages);
    recommended[file] = made.quotes;
    writeFileSync(join(folder, file), made.bytes);
  }
  writeFileSync(join(folder, "labels.json"), `${JSON.stringify(labelsOf(id, judgements, quotes, recommended), null, 1)}\n`);
}
