import type { CompiledInstrument } from "../../../instruments/index.ts";

/** The criteria that are asked of a document of these facts, in the tool's order: all but those whose condition is known not to hold. */
export function askedCriteria(compiled: CompiledInstrument, facts: Readonly<Record<string, unknown>>): string[] {
  return compiled.criteria.filter(({ when }) => when.every((condition) => condition.holds({ facts }) !== false)).map(({ id }) => id);
}
