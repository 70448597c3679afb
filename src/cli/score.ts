import { resolve } from "node:path";
import { buffer } from "node:stream/consumers";
import { parseArgs } from "node:util";
import { compileInstrument, rescore, score, type Rescored, type Score } from "../instruments/index.ts";
import { UsageError, type Command } from "./command.ts";
import { findInstrument } from "./instrument/find-instrument.ts";
import { readAnswerRows } from "./score/read-answer-rows.ts";

const options = { instrument: { type: "string", short: "i" }, from: { type: "string" }, authority: { type: "string" }, json: { type: "boolean", default: false } } as const;

export const command: Command = {
  name: "score",
  summary: "Scores answers in a CSV file or spreadsheet with an audit tool",
  help: `Usage: goldenthread score --instrument ID|FILE ANSWERS [--json]

ANSWERS is a CSV file or an Excel workbook (- reads CSV from standard input) with one row an audit:

  audit     the audit's number or name
  A1, A2 …  a column for each criterion, named by its id; an empty cell is not answered
  facts     optional, named as the tool names them (yearGroup or facts.yearGroup): some criteria are asked
            only of some documents

Answers may be written in any way that the tool knows (Yes, y, met; N/A, not applicable). Other columns are not read.
Faults are listed by row and column, and nothing is scored while there are any. Nothing is stored: to keep ratings, see
"goldenthread import ratings". The database is needed only for a council's own tool (--authority NAME).

Options:
  -i, --instrument ID|FILE   the tool: the id of one that ships (goldenthread instrument list), or a YAML file or workbook
      --json                 an array with an entry an audit: score, outOf, percent, grade, sections, the counts of answered,
                             unanswered and notApplicable, and the explanation
      --from ID|FILE         the answers were given with this other tool or older version: they are carried over to --instrument
                             where its criteria are mapped, and what cannot be carried over is told
      --authority NAME       look for the tool among this council's own

Examples:
  goldenthread score --instrument north-somerset-ehcp audits.csv
  goldenthread score --instrument my-tool.yaml audits.xlsx --json
`,
  async run(context) {
    const { values, positionals } = parseArgs({ args: context.args, options, allowPositionals: true });
    const [file, ...more] = positionals;
    if (values.instrument === undefined) throw new UsageError("Say which tool: --instrument ID, or --instrument FILE.");
    if (file === undefined) throw new UsageError("Say which file holds the answers.");
    if (more.length > 0) throw new UsageError("Give one file of answers.");
    const { instrument } = await findInstrument(context, values.instrument, values.authority);
    const asked = values.from === undefined ? instrument : (await findInstrument(context, values.from, values.authority)).instrument;
    const named = file === "-" ? "standard input" : file;
    const read = file === "-" ? await readAnswerRows(asked, named, await buffer(context.stdin)) : await readAnswerRows(asked, resolve(context.cwd, file));
    if (read.faults.length > 0) {
      for (const fault of read.faults.slice(0, 500)) context.err(`${named}: row ${fault.row}, column ${fault.column}: ${fault.what}. ${fault.cure}`);
      context.err(`${read.faults.length} ${read.faults.length === 1 ? "fault" : "faults"}; nothing was scored.`);
      return 1;
    }
    if (read.ignored.length > 0) context.err(`Not read: ${read.ignored.map((heading) => `“${heading}”`).join(", ")}.`);
    const compiled = compileInstrument(instrument);
    const before = asked === instrument ? undefined : compileInstrument(asked);
    const results = read.rows.map(({ audit, answers, facts }): Result => {
      const again = before && rescore(before, compiled, answers, facts);
      return { audit, result: again?.score ?? score(compiled, answers, facts), again };
    });
    if (values.json) context.out(JSON.stringify(results.map(inJson), null, 2));
    else context.out(results.map(inWords).join("\n"));
    return 0;
  },
};

type Result = { audit: string; result: Score; again: Rescored | undefined };

const inJson = ({ audit, result, again }: Result) => ({
  audit, ...result, grade: result.grade?.label ?? null, ...(again && { carried: again.carried, notCarried: again.notCarried, notAsked: again.notAsked }),
});

function inWords({ audit, result, again }: Result): string {
  const lost = again?.notCarried.map(({ criterion, why }) => `\n  not carried over: ${criterion} (${why})`).join("") ?? "";
  return `${audit}: ${result.explanation.summary}${lost}`;
}
