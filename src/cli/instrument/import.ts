import { resolve } from "node:path";
import { criteriaOf, instrumentHash, publishInstrument } from "../../instruments/index.ts";
import type { CommandContext } from "../command.ts";
import { exportInstrument } from "./export.ts";
import { readInstrumentFile } from "./read-instrument-file.ts";

type Options = { authority: string | undefined; output: string | undefined; dryRun: boolean; json: boolean };

/** `instrument import`: publishes a tool from a workbook or YAML as the council's own; with an output file it only turns the one into the other. */
export async function importInstrument(context: CommandContext, file: string, { authority, output, dryRun, json }: Options): Promise<number> {
  const { instrument, faults } = await readInstrumentFile(resolve(context.cwd, file), file);
  if (instrument === undefined) {
    if (json) context.out(JSON.stringify({ published: false, faults }, null, 2));
    else for (const fault of faults) context.err(`${fault.place} ${fault.what} ${fault.cure}`);
    context.err(`${faults.length} ${faults.length === 1 ? "fault" : "faults"}; nothing was published.`);
    return 1;
  }
  if (output !== undefined) return exportInstrument(context, instrument, undefined, output);
  const named = `${instrument.title} (${instrument.id}, version ${instrument.version}, ${criteriaOf(instrument).length} criteria)`;
  const told = { id: instrument.id, version: instrument.version, hash: instrumentHash(instrument) };
  if (dryRun) {
    if (json) context.out(JSON.stringify({ published: false, ...told, faults: [] }, null, 2));
    context.err(`In order: ${named}. Nothing was published.`);
    return 0;
  }
  const { db } = await context.openDatabase();
  const owner = await context.authority(db, authority);
  const { isNew } = await publishInstrument(db, instrument, owner.id, file);
  if (json) context.out(JSON.stringify({ published: isNew, ...told, authority: owner.name, faults: [] }, null, 2));
  context.err(isNew ? `Published for ${owner.name}: ${named}.` : `${owner.name} has exactly this already: ${named}.`);
  return 0;
}
