import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { Problem } from "../platform/problem.ts";
import { UsageError, type Command } from "./command.ts";
import { findInstrument } from "./instrument/find-instrument.ts";
import { listPlans } from "./read/list-plans.ts";
import { readFiles } from "./read/read-files.ts";
import { readingAsText } from "./read/reading-as-text.ts";
import { readInThreads } from "./read/read-in-threads.ts";

const options = {
  advice: { type: "string", multiple: true, default: [] as string[] }, instrument: { type: "string", short: "i" }, authority: { type: "string" },
  jobs: { type: "string", short: "j" }, lexicons: { type: "string" }, json: { type: "boolean", default: false },
} as const;

/** A thread takes half a second to begin, as long as some dozens of plans take. */
const PLANS_A_THREAD = 25;
const MOST_JOBS = 64;

export const command: Command = {
  name: "read",
  summary: "Reads plans: sections, golden thread, findings and suggested answers",
  help: `Usage: goldenthread read PLAN… [--advice FILE]… [--instrument ID] [--json]

Reads plans (Word, PDF with text, or plain text) on this machine and says what a careful auditor would notice, always with the
plan's own words. Nothing is stored and nothing leaves the machine. Several files, or folders of them, are read together, in
their order; a file that cannot be read is told, and the others go on.

Options:
      --advice FILE      a report behind the plan: what it recommends is held against the plan. With one plan only; in a folder,
                         files with "advice" in their name belong to the plan beside them
  -i, --instrument ID    the audit tool whose criteria are answered, by the id of one that ships or as a file (north-somerset-ehcp
                         unless told; of others those criteria that name checks); for a council's own tool add --authority NAME
  -j, --jobs N           how many plans are read at once: as many as the machine has processors, unless there are few plans
      --lexicons FOLDER  the words to read by, in place of those that ship (lexicons/)
      --json             one object for one plan; for several, a line each with its file

Examples:
  goldenthread read plan.docx
  goldenthread read plan.docx --advice advice-ep.docx --advice advice-salt.docx --json
  goldenthread read plan.pdf --instrument dip-sample
  goldenthread read plans/ --jobs 4 --json > readings.jsonl
`,
  async run(context) {
    const { values, positionals } = parseArgs({ args: context.args, options, allowPositionals: true });
    const { cwd, out, err, signal } = context;
    if (positionals.length === 0) throw new UsageError("Say which plan: a file, or a folder of plans.");
    const jobsAsked = values.jobs === undefined ? undefined : Number(values.jobs);
    if (jobsAsked !== undefined && !(Number.isInteger(jobsAsked) && jobsAsked >= 1 && jobsAsked <= MOST_JOBS)) throw new UsageError(`--jobs takes a number from 1 to ${MOST_JOBS}.`);
    const plans = listPlans(positionals.map((path) => resolve(cwd, path)), cwd);
    if (plans.length === 0) throw new Problem("no-plans", "There is no Word, PDF or text file there.", { cure: "Name a file or another folder." });
    if (values.advice.length > 0 && plans.length > 1) throw new UsageError("--advice goes with one plan. For several, put each plan and its advice in a folder of its own.");
    const lexicons = values.lexicons === undefined ? undefined : resolve(cwd, values.lexicons);
    const instrument = values.instrument === undefined ? undefined : (await findInstrument(context, values.instrument, values.authority)).instrument;
    const how = { lexicons, instrument };

    const [only] = plans;
    if (plans.length === 1 && only) {
      const reading = await readFiles(only.plan, [...only.advice, ...values.advice.map((file) => resolve(cwd, file))], how);
      out(readingAsText(only.plan, reading, { json: values.json, several: false }));
      return 0;
    }
    let [done, failed] = [0, 0];
    const jobs = jobsAsked ?? Math.max(1, Math.min(availableParallelism(), Math.ceil(plans.length / PLANS_A_THREAD)));
    for await (const { plan, answer } of readInThreads(plans, { ...how, json: values.json }, { jobs, signal })) {
      done += 1;
      if ("text" in answer) out(answer.text);
      else {
        failed += 1;
        err(`${plan.plan}: ${answer.problem}`);
      }
      if (done % 50 === 0 && done < plans.length) err(`${done} of ${plans.length} read`);
    }
    err(`${done - failed} of ${plans.length} plans read${failed > 0 ? `, ${failed} could not be` : ""}${done < plans.length ? "; stopped" : ""}.`);
    return failed === 0 && done === plans.length ? 0 : 1;
  },
  endsBySignal: true,
};
