import type { Instrument } from "../instrument.ts";
import { partNamed, type FaultPath, type InstrumentFault } from "../load/instrument-fault.ts";
import { checkConditions } from "./check-conditions.ts";
import { checkCriteria } from "./check-criteria.ts";
import { checkGrades } from "./check-grades.ts";
import { checkNames } from "./check-names.ts";
import { checkScales } from "./check-scales.ts";
import { checkScoring } from "./check-scoring.ts";

/** Tells a fault: where, what is wrong (the part is named before it), and the cure. */
export type TellFault = (path: FaultPath, what: string, cure: string) => void;

/** What is wrong with an instrument that has the right shape: names that lead nowhere, rules that cannot work. In the tool's own order. */
export function checkInstrument(instrument: Instrument, documentKinds: readonly string[]): InstrumentFault[] {
  const faults: InstrumentFault[] = [];
  const tell: TellFault = (path, what, cure) => {
    const part = partNamed(instrument, path);
    faults.push({ path, what: part === "" ? what.slice(0, 1).toUpperCase() + what.slice(1) : `${part}: ${what}`, cure });
  };
  checkNames(instrument, documentKinds, tell);
  checkScales(instrument, tell);
  checkCriteria(instrument, tell);
  checkScoring(instrument, tell);
  checkGrades(instrument, tell);
  checkConditions(instrument, tell);
  return faults;
}
