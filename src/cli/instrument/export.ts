import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { instrumentYaml, writeInstrumentWorkbook, type Instrument } from "../../instruments/index.ts";
import { UsageError, type CommandContext } from "../command.ts";

const formats = { xlsx: writeInstrumentWorkbook, yaml: instrumentYaml, json: (instrument: Instrument) => `${JSON.stringify(instrument, null, 2)}\n` } as const;
type Format = keyof typeof formats;

/** The format that was asked for, or else that of the file's name. */
function formatOf(asked: string | undefined, output: string | undefined): Format {
  const ending = /\.([a-z]+)$/i.exec(output ?? "")?.[1]?.toLowerCase();
  const format = asked ?? (ending === "yml" ? "yaml" : ending) ?? "yaml";
  if (!Object.hasOwn(formats, format)) throw new UsageError(`There is no format “${format}”. Write one of: xlsx, yaml, json.`);
  return format as Format;
}

/** `instrument export`: a tool as a workbook, YAML or JSON, to a file or to standard output. */
export async function exportInstrument(context: CommandContext, instrument: Instrument, asked: string | undefined, output: string | undefined): Promise<number> {
  const format = formatOf(asked, output);
  if (format === "xlsx" && output === undefined) throw new UsageError(`Say where to put the workbook: -o ${instrument.id}.xlsx`);
  const content = await formats[format](instrument);
  if (output === undefined) context.out(content);
  else {
    writeFileSync(resolve(context.cwd, output), content);
    context.err(`Written: ${output}`);
  }
  return 0;
}
