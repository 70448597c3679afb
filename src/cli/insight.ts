import { parseArgs } from "node:util";
import { answerCsv, answerJson, askFacts, dimensionIds, dimensionOf, isMeasure, measures, readQuestion, readyQuestions } from "../insight/index.ts";
import { suggest } from "../platform/index.ts";
import { type Command, type CommandContext, UsageError } from "./command.ts";
import { answerAsText } from "./insight/answer-as-text.ts";
import { printWhole } from "./insight/print-whole.ts";

const help = `Usage: goldenthread insight --measure MEASURE [--by DIMENSION[,DIMENSION]] [OPTIONS]
       goldenthread insight whole [--programme CODE] [--tool ID] [--cycle NAME] [--json | --csv]
       goldenthread insight --list | --questions [--json]

Asks any measure by up to two dimensions of the ratings, the register and the readings: each figure with its 95% interval and the
number of documents behind it. The same answer as the page Insight shows, and "all" is the whole without any division.
"whole" joins the audits of a programme's random samples with the reading program's answers for every plan that could be drawn.

Options:
  --measure MEASURE      what to measure: percent, score, grades, answers, in-20-weeks, smart … (--list names them all)
  --by DIMENSION[,…]     by what to divide it: month, team, kind, need, section … (--list names them all)
  --where DIMENSION=KEY  only this part, as the JSON output names its key ("none": not recorded); may be given several times
  --from YYYY-MM         first month
  --to YYYY-MM           last month
  --sample WHICH         random (usual), risk, chosen, calibration or all
  --average HOW          documents (usual) or teams: every team counts the same
  --scale SCALE          only tools with this scale, as the JSON output names it
  --mixed                add up tools with different scales as per cent
  --least NUMBER         fewest documents for a figure (5)
  --question ID          a ready question in place of --measure: all its views, as JSON (--questions lists them)
  --programme CODE       of "whole": which programme (otherwise the one with most audited plans that were read)
  --tool ID              of "whole": which audit tool, where the programme has several
  --cycle NAME           of "whole": one cycle (otherwise all)
  --list                 the measures and dimensions that there are
  --questions            the ready questions that there are
  --json                 as JSON
  --csv                  as CSV
  --authority NAME       which authority, where there are several

Examples:
  goldenthread insight --measure percent --by team,month --where instrument=dip-sample
  goldenthread insight --json --measure in-20-weeks --by month | jq .all.value
  goldenthread insight --measure grades --by need --csv > grades.csv
  goldenthread insight --question smart-outcomes --json
  goldenthread insight whole --programme 2021 --json | jq .overall
`;

const options = {
  measure: { type: "string" }, by: { type: "string" }, where: { type: "string", multiple: true }, from: { type: "string" }, to: { type: "string" }, sample: { type: "string" }, average: { type: "string" },
  scale: { type: "string" }, mixed: { type: "boolean" }, least: { type: "string" }, question: { type: "string" }, list: { type: "boolean" }, questions: { type: "boolean" }, json: { type: "boolean" },
  csv: { type: "boolean" }, authority: { type: "string" }, programme: { type: "string" }, tool: { type: "string" }, cycle: { type: "string" },
} as const;

const readOptions = (args: string[]) => parseArgs({ args, options, allowPositionals: true });
type Values = ReturnType<typeof readOptions>["values"];

const unknown = (what: string, word: string, known: readonly string[]): UsageError => {
  const near = suggest(word, known);
  return new UsageError(`There is no ${what} "${word}".${near === undefined ? "" : ` Did you mean "${near}"?`} See: goldenthread insight --list`);
};

/** The question of the options, by way of what an address would say; every word that is not known is told. */
function questionOf(values: Values) {
  if (values.measure === undefined) throw new UsageError("Say what to measure: --measure percent. All measures: goldenthread insight --list");
  if (!isMeasure(values.measure)) throw unknown("measure", values.measure, Object.keys(measures));
  const [by, by2, ...more] = values.by?.split(",").map((word) => word.trim()) ?? [];
  if (more.length > 0) throw new UsageError("Divide by two dimensions at the most.");
  const pairs = (values.where ?? []).map((text) => {
    const at = text.indexOf("=");
    if (at < 1) throw new UsageError(`--where takes DIMENSION=KEY, such as team=none; "${text}" is not that.`);
    return [text.slice(0, at), text.slice(at + 1)] as const;
  });
  for (const id of [by, by2, ...pairs.map(([name]) => name)]) if (id !== undefined && !(dimensionIds as readonly string[]).includes(id)) throw unknown("dimension", id, dimensionIds);
  const { from, to, sample, average, least, scale } = values;
  const { question, ignored } = readQuestion({ measure: values.measure, by, by2, from, to, sample, average, least, scale, mixed: values.mixed === true ? "yes" : undefined, ...Object.fromEntries(pairs) });
  if (ignored.length > 0) throw new UsageError(`This could not be understood: ${ignored.map((name) => `--${dimensionIds.some((id) => id === name) ? `where ${name}` : name}`).join(", ")}. See: goldenthread insight --help`);
  return question;
}

function printCatalogue(context: CommandContext, json: boolean): number {
  const list = { measures: Object.entries(measures).map(([id, { words, means, kind, unit }]) => ({ id, words, means, kind, unit })), dimensions: dimensionIds.map((id) => ({ id, words: dimensionOf(id).words, group: dimensionOf(id).group })) };
  if (json) context.out(JSON.stringify(list, null, 2));
  else context.out(["Measures:", ...list.measures.map(({ id, words }) => `  ${id.padEnd(16)}  ${words}`), "", "Dimensions:", ...list.dimensions.map(({ id, words }) => `  ${id.padEnd(16)}  ${words}`)].join("\n"));
  return 0;
}

function printQuestions(context: CommandContext, json: boolean): number {
  const list = readyQuestions.flatMap(({ questions }) => questions);
  if (json) context.out(JSON.stringify(list, null, 2));
  else context.out(list.map(({ id, ask, views }) => `${id.padEnd(20)}  ${ask} (${views.length} views)`).join("\n"));
  return 0;
}

export const command: Command = {
  name: "insight",
  summary: "Asks any measure by any two dimensions, with intervals",
  help,
  async run(context) {
    const { values, positionals: [what, ...more] } = readOptions(context.args);
    if (more.length > 0 || (what !== undefined && what !== "whole")) throw new UsageError(`"${[what, ...more].join(" ")}" cannot be understood. See: goldenthread insight --help`);
    if (what === "whole") {
      if (values.measure !== undefined || values.by !== undefined || values.question !== undefined || values.where !== undefined) throw new UsageError("insight whole takes --programme, --tool and --cycle alone.");
      return printWhole(context, values);
    }
    if (values.programme !== undefined || values.tool !== undefined || values.cycle !== undefined) throw new UsageError("--programme, --tool and --cycle belong to: goldenthread insight whole");
    if (values.list === true) return printCatalogue(context, values.json === true);
    if (values.questions === true) return printQuestions(context, values.json === true);
    const ready = values.question === undefined ? undefined : readyQuestions.flatMap(({ questions }) => questions).find(({ id }) => id === values.question);
    if (values.question !== undefined && ready === undefined) throw unknown("ready question", values.question, readyQuestions.flatMap(({ questions }) => questions.map(({ id }) => id)));
    const question = ready === undefined ? questionOf(values) : undefined;
    const { db } = await context.openDatabase();
    const authority = await context.authority(db, values.authority);
    if (ready !== undefined) {
      const views = [];
      for (const view of ready.views) views.push({ words: view.words, ...answerJson(await askFacts(db, authority.id, view.question)) });
      context.out(JSON.stringify({ id: ready.id, ask: ready.ask, why: ready.why, source: ready.source, views }, null, 2));
      return 0;
    }
    if (question === undefined) return 1;
    const answer = await askFacts(db, authority.id, question);
    if (values.json === true) context.out(JSON.stringify(answerJson(answer), null, 2));
    else context.out(values.csv === true ? answerCsv(answer) : answerAsText(answer));
    return 0;
  },
};
