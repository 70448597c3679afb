import { existsSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { instrumentHash, loadInstrument, shippedInstruments, type Instrument } from "../../instruments/index.ts";
import { Problem } from "../../platform/index.ts";
import type { CommandContext } from "../command.ts";
import { readInstrumentFile } from "./read-instrument-file.ts";

export type FoundInstrument = { instrument: Instrument; hash: string };

const isFile = (path: string) => existsSync(path) && statSync(path).isFile();

/** A tool by its id or as a file. Only an authority's own tools need the database, and then `authority` says whose. */
export async function findInstrument(context: CommandContext, idOrFile: string, authority?: string): Promise<FoundInstrument> {
  const path = resolve(context.cwd, idOrFile);
  if (/[/\\]|\.(ya?ml|xlsx)$/i.test(idOrFile) || isFile(path)) {
    const { instrument, faults } = await readInstrumentFile(path, idOrFile);
    if (instrument === undefined) {
      throw new Problem("instrument-faults", `${idOrFile} is not an audit tool that can be used.`, { details: faults.map((fault) => `${fault.place} ${fault.what} ${fault.cure}`), cure: "Mend these, then try again." });
    }
    return { instrument, hash: instrumentHash(instrument) };
  }
  if (authority !== undefined) {
    const { db } = await context.openDatabase();
    const found = await loadInstrument(db, (await context.authority(db, authority)).id, idOrFile);
    if (found !== undefined) return found;
  } else {
    const shipped = shippedInstruments([`${idOrFile}.yaml`])[0];
    if (shipped !== undefined) return { instrument: shipped.instrument, hash: instrumentHash(shipped.instrument) };
  }
  const cure = authority === undefined ? "`goldenthread instrument list` shows those that there are; for a council's own tool add --authority NAME." : "`goldenthread instrument list --authority NAME` shows those that there are.";
  throw new Problem("instrument-unknown", `There is no audit tool “${idOrFile}”.`, { status: 404, cure });
}
