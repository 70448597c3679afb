import { readFileSync } from "node:fs";
import { readInstrument, readInstrumentWorkbook, type Instrument } from "../../instruments/index.ts";
import { Problem } from "../../platform/index.ts";

/** A fault with its place as people look for it: "tool.yaml:12:5" or "tool.xlsx, sheet Scales, row 3, column Points:". */
export type FileFault = { place: string; line?: number; column?: number | string; sheet?: string; row?: number; what: string; cure: string };

export type ReadInstrumentFile = { instrument: Instrument; faults: FileFault[] } | { instrument?: undefined; faults: FileFault[] };

const isZip = (content: Uint8Array) => content[0] === 0x50 && content[1] === 0x4b;

/** A tool in a file, YAML or a workbook, or everything that is wrong with it. `named` is the file as the person wrote it. */
export async function readInstrumentFile(path: string, named: string): Promise<ReadInstrumentFile> {
  const content = readFileSync(path);
  if (!isZip(content)) {
    const read = readInstrument(content);
    if (read.instrument !== undefined) return read;
    return { faults: read.faults.map((fault) => ({ place: `${named}:${fault.line}:${fault.column}`, ...fault })) };
  }
  try {
    const read = await readInstrumentWorkbook({ name: named, content });
    if (read.instrument !== undefined) return read;
    return { faults: read.faults.map((fault) => ({ place: `${named}, sheet ${fault.sheet}, row ${fault.row}${fault.column === "" ? "" : `, column ${fault.column}`}:`, ...fault })) };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { faults: [{ place: `${named}:`, what: error.message, cure: error.cure }] };
  }
}
