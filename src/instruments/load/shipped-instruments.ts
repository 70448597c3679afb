import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Problem } from "../../platform/index.ts";
import type { Instrument } from "../instrument.ts";
import { readInstrument } from "./read-instrument.ts";

/** The folder of the tools that ship with the program, one YAML file each. */
export const shippedFolder = join(import.meta.dirname, "../../../instruments");

export const shippedFiles = (): string[] => readdirSync(shippedFolder).filter((file) => file.endsWith(".yaml") && file !== "document-kinds.yaml").sort();

/** The tools that ship with the program, or those of these files, checked. Problem where one has faults; a file that is not there is left out. */
export function shippedInstruments(files?: readonly string[]): { file: string; instrument: Instrument }[] {
  return shippedFiles().filter((file) => files === undefined || files.includes(file)).map((file) => {
    const read = readInstrument(readFileSync(join(shippedFolder, file)));
    if (read.instrument === undefined) {
      throw new Problem("instrument-faults", `The audit tool ${file} has faults.`, {
        status: 500, cure: `See them all with: goldenthread instrument check instruments/${file}`, details: read.faults.map((fault) => `${file}:${fault.line}:${fault.column} ${fault.what} ${fault.cure}`).slice(0, 20),
      });
    }
    return { file, instrument: read.instrument };
  });
}
