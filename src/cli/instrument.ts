import { parseArgs } from "node:util";
import { instrumentJsonSchema, toolInWords } from "../instruments/index.ts";
import { UsageError, type Command, type CommandContext } from "./command.ts";
import { checkCommand } from "./instrument/check.ts";
import { findInstrument } from "./instrument/find-instrument.ts";
import { listCommand } from "./instrument/list.ts";

const options = {
  json: { type: "boolean", default: false }, authority: { type: "string" }, output: { type: "string", short: "o" },
} as const;

export const command: Command = {
  name: "instrument",
  summary: "Lists, shows, checks, exports and imports audit tools",
  help: `Usage: goldenthread instrument list [--authority NAME] [--json]
       goldenthread instrument show ID|FILE [--json]
       goldenthread instrument check FILE…|all [--json]
       goldenthread instrument schema

An audit tool (an instrument) is a YAML file: scales, sections with their criteria, how answers become a score, grades.

  list     The tools that ship with the program; with --authority those that the council may use, its own among them.
  show     A tool as its readers see it: every criterion with guidance, then how it is scored. --json gives the data.
  check    Lists everything that is wrong with a file, by line and column, with the cure. "all": the tools that ship.
           Ends with 1 where anything is wrong.
  schema   The language as a JSON Schema, for editors that complete and check YAML.

Examples:
  goldenthread instrument show north-somerset-ehcp
  goldenthread instrument check my-tool.yaml
`,
  async run(context) {
    const { values, positionals } = parseArgs({ args: context.args, options, allowPositionals: true });
    const [verb, ...words] = positionals;
    switch (verb) {
      case "list": return listCommand(context, values.authority, values.json);
      case "show": return showCommand(context, words, values.authority, values.json);
      case "check": return checkCommand(context, words, values.json);
      case "schema":
        context.out(JSON.stringify(instrumentJsonSchema(), null, 2));
        return 0;
      default: throw new UsageError(verb === undefined ? "Say what to do: list, show, check or schema." : `There is no “instrument ${verb}”.`);
    }
  },
};

async function showCommand(context: CommandContext, words: readonly string[], authority: string | undefined, json: boolean): Promise<number> {
  const [idOrFile, ...more] = words;
  if (idOrFile === undefined || more.length > 0) throw new UsageError("Say which tool to show: its id, or a file.");
  const { instrument, hash } = await findInstrument(context, idOrFile, authority);
  context.out(json ? JSON.stringify({ ...instrument, hash }, null, 2) : toolInWords(instrument, hash));
  return 0;
}
