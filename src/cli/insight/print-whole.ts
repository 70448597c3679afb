import { answerWhole, wholeCsv, wholeJson, wholeRows } from "../../insight/index.ts";
import { Problem } from "../../platform/problem.ts";
import { suggest } from "../../platform/suggest.ts";
import type { CommandContext } from "../command.ts";
import { rowsAsText } from "./rows-as-text.ts";

type Options = { programme?: string | undefined; tool?: string | undefined; cycle?: string | undefined; authority?: string | undefined; json?: boolean | undefined; csv?: boolean | undefined };

const missing = (what: string, word: string, known: readonly string[]): Problem => {
  const near = suggest(word, known);
  return new Problem("no-such-figures", `No audits of a random sample are held for the ${what} "${word}".`, { cure: near === undefined ? `Held: ${known.join(", ") || "none yet"}.` : `Did you mean "${near}"?` });
};

/** Whole-programme figures for a terminal or another program. Problem `no-such-figures` where what was named has none. */
export async function printWhole(context: CommandContext, { programme, tool, cycle, ...options }: Options): Promise<number> {
  const { db } = await context.openDatabase();
  const authority = await context.authority(db, options.authority);
  const { choices, answer } = await answerWhole(db, authority.id, { programme, tool, cycle });
  if (answer === undefined) {
    if (programme !== undefined) throw missing("programme", programme, [...new Set(choices.map(({ code }) => code))]);
    throw new Problem("no-such-figures", "No programme has audits of a random sample yet.", { cure: "Draw a random sample and hand in its audits first." });
  }
  const { choice } = answer;
  if (tool !== undefined && choice.toolId !== tool) throw missing("tool", tool, choices.filter(({ programmeId }) => programmeId === choice.programmeId).map(({ toolId }) => toolId));
  if (cycle !== undefined && answer.cycle === null) throw missing("cycle", cycle, choice.cycles.map(({ name }) => name));
  if (options.json === true) context.out(JSON.stringify(wholeJson(answer), null, 2));
  else context.out(options.csv === true ? wholeCsv(answer) : rowsAsText(wholeRows(answer), 1));
  return 0;
}
