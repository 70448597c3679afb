import { Problem } from "../platform/index.ts";
import type { Instrument } from "./instrument.ts";
import { readInstrument } from "./load/read-instrument.ts";
import { readInstrumentWorkbook } from "./spreadsheet/read-instrument-workbook.ts";
import type { FileFault } from "./views/import-view.ts";

export type ReadToolFile = { instrument: Instrument } | { instrument?: undefined; faults: FileFault[] };

/** A tool from a file of either form, or its faults with their places in words. Never throws for what is in the file. */
export async function readToolFile(filename: string, content: Uint8Array): Promise<ReadToolFile> {
  if (content[0] !== 0x50 || content[1] !== 0x4b) {
    const read = readInstrument(content);
    if (read.instrument !== undefined) return { instrument: read.instrument };
    return { faults: read.faults.map(({ line, column, what, cure }) => ({ place: `Line ${line}, column ${column}`, what, cure })) };
  }
  try {
    const read = await readInstrumentWorkbook({ name: filename, content });
    if (read.instrument !== undefined) return { instrument: read.instrument };
    return { faults: read.faults.map(({ sheet, row, column, what, cure }) => ({ place: `Sheet ${sheet}, row ${row}${column === "" ? "" : `, column ${column}`}`, what, cure })) };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { faults: [{ place: "The file", what: error.message, cure: error.cure }] };
  }
}
