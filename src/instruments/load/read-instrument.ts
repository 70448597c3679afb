import { parse } from "yaml";
import { instrumentSchema, type Instrument } from "../instrument.ts";

export type InstrumentFault = { line: number; column: number; what: string; cure: string };

export function readInstrument(text: string): { instrument: Instrument; faults: InstrumentFault[] } | { instrument?: undefined; faults: InstrumentFault[] } {
  const result = instrumentSchema.safeParse(parse(text));
  if (result.success) return { instrument: result.data, faults: [] };
  return { faults: result.error.issues.map((issue) => ({ line: 1, column: 1, what: `${issue.path.join(".")}: ${issue.message}`, cure: "" })) };
}
