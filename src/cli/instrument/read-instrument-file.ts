import { readFileSync } from "node:fs";
import { readInstrument, type Instrument } from "../../instruments/index.ts";

/** A fault with its place as people look for it: "tool.yaml:12:5" or "tool.xlsx, sheet Scales, row 3, column Points". */
export type FileFault = { place: string; line?: number; column?: number | string; sheet?: string; row?: number; what: string; cure: string };

export type ReadInstrumentFile = { instrument: Instrument; faults: FileFault[] } | { instrument?: undefined; faults: FileFault[] };

/** A tool in a file, YAML or a spreadsheet, or everything that is wrong with it. `named` is the file as the person wrote it. */
export async function readInstrumentFile(path: string, named: string): Promise<ReadInstrumentFile> {
  const content = readFileSync(path);
  const read = readInstrument(content);
  if (read.instrument !== undefined) return read;
  return { faults: read.faults.map((fault) => ({ place: `${named}:${fault.line}:${fault.column}`, ...fault })) };
}
