import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { instrumentJsonSchema, toolInWords } from "../instruments/index.ts";
import { UsageError, type Command } from "./command.ts";
import { checkCommand } from "./instrument/check.ts";
import { exportInstrument } from "./instrument/export.ts";
import { findInstrument } from "./instrument/find-instrument.ts";
import { importInstrument } from "./instrument/import.ts";
import { listCommand } from "./instrument/list.ts";

const options = {
  json: { type: "boolean", default: false }, authority: { type: "string" }, output: { type: "string", short: "o" },
  format: { type: "string" }, "dry-run": { type: "boolean", default: false },
} as const;

export const command: Command = {
  name: "instrument",
  summary: "Lists, shows, checks, exports and imports audit tools",
  help: `Usage: goldenthread instrument list [--authority NAME] [--json]
       goldenthread instrument show ID|FILE [--json]
       goldenthread instrument check FILE…|all [--json]
       goldenthread instrument export ID|FILE [-o FILE.xlsx|FILE.yaml] [--format xlsx|yaml|json] [--authority NAME]
       goldenthread instrument import FILE.xlsx|FILE.yaml [--authority NAME] [--dry-run] [--json]
       goldenthread instrument import FILE.xlsx -o FILE.yaml
       goldenthread instrument schema [-o FILE]

An audit tool (an instrument) is a YAML file: scales, sections with their criteria, how answers become a score, grades.

  list     The tools that ship with the program; with --authority those that the council may use, its own among them.
  show     A tool as its readers see it: every criterion with guidance, then how it is scored. --json gives the data.
  check    Lists everything that is wrong with a file, by line and column, with the cure. "all": the tools that ship.
           Ends with 1 where anything is wrong.
  export   A tool as a workbook that a QA officer can read and change (nothing is lost), as YAML or as JSON.
  import   Publishes a tool as the council's own, all or nothing. A version never changes once it is published: a changed
           tool needs the next version number. --dry-run only checks. With -o the database is left alone, and the tool is
           written in the other form.
  schema   The language as a JSON Schema, for editors that complete and check YAML.

Examples:
  goldenthread instrument show north-somerset-ehcp
  goldenthread instrument check my-tool.yaml
  goldenthread instrument export four-grade -o four-grade.xlsx
  goldenthread instrument import four-grade.xlsx --dry-run
`,
  async run(context) {
    const { values, positionals } = parseArgs({ args: context.args, options, allowPositionals: true });
    const [verb, ...words] = positionals;
    switch (verb) {
      case "list": return listCommand(context, values.authority, values.json);
      case "show": {
        const { instrument, hash } = await findInstrument(context, only(words, "show"), values.authority);
        context.out(values.json ? JSON.stringify({ ...instrument, hash }, null, 2) : toolInWords(instrument, hash));
        return 0;
      }
      case "export": {
        const { instrument } = await findInstrument(context, only(words, "export"), values.authority);
        return exportInstrument(context, instrument, values.format ?? (values.json ? "json" : undefined), values.output);
      }
      case "import": return importInstrument(context, only(words, "import"), { authority: values.authority, output: values.output, dryRun: values["dry-run"], json: values.json });
      case "check": return checkCommand(context, words, values.json);
      case "schema": {
        const schema = `${JSON.stringify(instrumentJsonSchema(), null, 2)}\n`;
        if (values.output === undefined) context.out(schema);
        else writeFileSync(resolve(context.cwd, values.output), schema);
        return 0;
      }
      default: throw new UsageError(verb === undefined ? "Say what to do: list, show, check, export, import or schema." : `There is no “instrument ${verb}”.`);
    }
  },
};

function only(words: readonly string[], verb: string): string {
  const [word, ...more] = words;
  if (word === undefined || more.length > 0) throw new UsageError(`Say which tool to ${verb}: ${verb === "import" ? "one file" : "its id, or a file"}.`);
  return word;
}
