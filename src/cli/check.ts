import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { buffer } from "node:stream/consumers";
import { parseArgs } from "node:util";
import { decodeText } from "../imports/index.ts";
import { checkedInWords, checkSentences, checkTables } from "../reports/index.ts";
import { readFigures } from "./check/read-figures.ts";
import { UsageError, type Command } from "./command.ts";

const options = { sheet: { type: "string" }, text: { type: "string" }, json: { type: "boolean", default: false } } as const;

export const command: Command = {
  name: "check",
  summary: "Recomputes the printed figures of a report and lists what does not add up",
  help: `Usage: goldenthread check [FIGURES] [--sheet NAME] [--text FILE] [--json]

FIGURES is an Excel workbook or a CSV file (- reads CSV from standard input) with one or more tables as a report prints them: headings
on top, labels on the left. Tables are parted by empty rows; a line of one cell above a table is its caption.

It recomputes totals ("Total", "Year Total", "Sub-total"), averages ("Average", "Mean", "Internal Average (C123)"), differences and
changes, percentages beside counts, percentages that should come to 100, and what a caption says the table comes to. Rounding is
taken into account: a printed 17.3 may have been 17.25 to 17.35. n/a is left out. A figure either

  holds                       the printed figures give it
  holds only within rounding  they do not quite, but the numbers that were rounded to them can
  cannot be told              something that is not printed decides it: weights of a mean, a hidden count
  does not add up             with the place, by how much, the rule that was assumed, and what else it might be

Nothing is stored, and no database is needed.

Options:
  --sheet NAME   only this sheet of a workbook (its name or number)
  --text FILE    running text: "16.5 and 18.9, a difference of 3.4", "increases from 2.3 to 8.7", "12 of 40 (30%)"
  --json         every figure that was recomputed, by table, and every statement of the text

Ends with 0 where everything holds or cannot be told, 1 where something does not add up, 2 where the command was not understood.

Examples:
  goldenthread check figures.xlsx
  goldenthread check scores.csv --text report.txt
  goldenthread check figures.xlsx --sheet "Cycle 3" --json
`,
  async run({ args, cwd, stdin, out, err }) {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [file, ...more] = positionals;
    if (more.length > 0) throw new UsageError("Give one file of figures.");
    if (file === undefined && values.text === undefined) throw new UsageError("Say which file holds the figures.");
    if (file === undefined && values.sheet !== undefined) throw new UsageError("--sheet needs a workbook.");
    const sheets = file === undefined ? [] : file === "-" ? await readFigures("standard input", values.sheet, await buffer(stdin)) : await readFigures(resolve(cwd, file), values.sheet);
    const tables = checkTables(sheets);
    const sentences = values.text === undefined ? [] : checkSentences(decodeText(readFileSync(resolve(cwd, values.text))));
    if (values.json) out(JSON.stringify({ tables, sentences }, null, 2));
    else if (tables.length + sentences.length > 0) out(checkedInWords(tables, sentences));
    if (file !== undefined && tables.length === 0) err("There is no table with figures in it.");
    if (values.text !== undefined && sentences.length === 0) err("The text states no difference, direction or share that can be checked.");
    const wrong = [...tables.flatMap(({ findings }) => findings), ...sentences].filter(({ verdict }) => verdict === "wrong").length;
    if (tables.length + sentences.length > 0) err(wrong === 0 ? "Nothing was found that does not add up." : `${wrong} ${wrong === 1 ? "figure does" : "figures do"} not add up.`);
    return wrong === 0 ? 0 : 1;
  },
};
