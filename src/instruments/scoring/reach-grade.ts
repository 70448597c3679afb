import type { CompiledInstrument } from "./compile-instrument.ts";

export type ReachedGrade = {
  /** The place in the instrument's list of grades, best first; undefined where none is reached. */
  index: number | undefined;
  /** The limits that lowered it, by their place. */
  limits: number[];
};

/** The first grade whose threshold and condition are met, lowered by the limits that hold. `context` is made only where a condition asks for it. */
export function reachGrade(compiled: CompiledInstrument, percent: number | null, context: () => Record<string, unknown>): ReachedGrade {
  let made: Record<string, unknown> | undefined;
  const asked = () => (made ??= context());
  const index = compiled.grades.findIndex(({ from, when }) =>
    (from === undefined || (percent !== null && percent >= from)) && (when === undefined || when(asked()) === true));
  if (index === -1) return { index: undefined, limits: [] };
  const limits = compiled.limits.flatMap(({ holds, atMost }, place) => (atMost > index && holds(asked()) === true ? [place] : []));
  return { index: limits.reduce((lowest, place) => Math.max(lowest, compiled.limits[place]?.atMost ?? 0), index), limits };
}
