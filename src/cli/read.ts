import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { Problem } from "../platform/problem.ts";
import { UsageError, type Command } from "./command.ts";
import { listPlans } from "./read/list-plans.ts";
import { readFiles } from "./read/read-files.ts";
import { summaryOfReading } from "./read/summary-of-reading.ts";

const options = { advice: { type: "string", multiple: true, default: [] as string[] }, lexicons: { type: "string" }, json: { type: "boolean", default: false } } as const;

export const command: Command = {
  name: "read",
  summary: "Reads plans: sections, golden thread, findings and suggested answers",
  help: `Usage: goldenthread read PLAN… [--advice FILE]… [--json]

Reads plans (Word, PDF with text, or plain text) on this machine and says what a careful auditor would notice, always with the
plan's own words. Nothing is stored and nothing leaves the machine. Several files, or folders of them, are read one after the
other; a file that cannot be read is told and the others go on.

Options:
      --advice FILE      a report behind the plan: what it recommends is held against the plan. With one plan only; in a folder,
                         files with "advice" in their name belong to the plan beside them
      --lexicons FOLDER  the words to read by, in place of those that ship (lexicons/)
      --json             one object for one plan; for several, a line each with its file

Examples:
  goldenthread read plan.docx
  goldenthread read plan.docx --advice advice-ep.docx --advice advice-salt.docx --json
  goldenthread read plans/ --json > readings.jsonl
`,
  async run({ args, cwd, out, err, signal }) {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    if (positionals.length === 0) throw new UsageError("Say which plan: a file, or a folder of plans.");
    const plans = listPlans(positionals.map((path) => resolve(cwd, path)));
    if (plans.length === 0) throw new Problem("no-plans", "There is no Word, PDF or text file there.", { cure: "Name a file or another folder." });
    if (values.advice.length > 0 && plans.length > 1) throw new UsageError("--advice goes with one plan. For several, put each plan and its advice in a folder of its own.");
    const lexicons = values.lexicons === undefined ? undefined : resolve(cwd, values.lexicons);
    const several = plans.length > 1;
    let failed = 0;
    for (const [index, { plan, advice }] of plans.entries()) {
      if (signal.aborted) break;
      try {
        const reading = await readFiles(plan, [...advice, ...values.advice.map((file) => resolve(cwd, file))], lexicons);
        if (values.json) out(several ? JSON.stringify({ file: plan, ...reading }) : JSON.stringify(reading, null, 2));
        else out(`${summaryOfReading(plan, reading)}\n`);
      } catch (error) {
        if (!several || !(error instanceof Problem)) throw error;
        failed += 1;
        err(`${plan}: ${error.message} ${error.cure}`);
      }
      if (several && (index + 1) % 50 === 0) err(`${index + 1} of ${plans.length} read`);
    }
    if (several) err(`${plans.length - failed} of ${plans.length} plans read${failed > 0 ? `, ${failed} could not be` : ""}.`);
    return failed === 0 ? 0 : 1;
  },
};
