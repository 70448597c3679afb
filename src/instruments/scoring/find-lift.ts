import type { CompiledInstrument } from "./compile-instrument.ts";
import type { WorkedOut } from "./score.ts";

export type Lift = { grade: string; changes: { criterion: string; from: string; to: string }[] };

export function findLift(_compiled: CompiledInstrument, _worked: WorkedOut, _facts: Readonly<Record<string, unknown>>): Lift | null {
  return null;
}
