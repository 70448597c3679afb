import { instrumentSchema, type Instrument } from "../instrument.ts";

const MOST = 200;
const read = new Map<string, Instrument>();

/**
 * A stored definition as the language is today: what was added to it since with a default is filled in. A version never changes,
 * so one reading of each serves everybody.
 */
export function storedDefinition(hash: string, definition: unknown): Instrument {
  const known = read.get(hash);
  if (known !== undefined) return known;
  const instrument = instrumentSchema.parse(definition);
  if (read.size >= MOST) read.clear();
  read.set(hash, instrument);
  return instrument;
}
