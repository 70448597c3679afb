import { compileInstrument, criteriaOf, loadInstrument, type CompiledInstrument, type Instrument, type PlacedCriterion } from "../../../instruments/index.ts";
import { Problem, type Db } from "../../../platform/index.ts";

/** An audit tool made ready for the form. */
export type FormInstrument = { instrument: Instrument; compiled: CompiledInstrument; criteria: ReadonlyMap<string, PlacedCriterion> };

const MOST = 50;
const ready = new Map<string, FormInstrument>();

/** The tool of an audit. A version never changes, so what was read once serves every save that follows. */
export async function instrumentOf(db: Db, authorityId: string, hash: string): Promise<FormInstrument> {
  const key = `${authorityId} ${hash}`;
  const known = ready.get(key);
  if (known !== undefined) return known;
  const found = await loadInstrument(db, authorityId, hash);
  if (found === undefined) throw new Problem("tool-not-usable", "The audit tool of this audit cannot be used any more.", { status: 409, cure: "Ask the QA officer: the audit may have to be given out again with another tool." });
  const made = { instrument: found.instrument, compiled: compileInstrument(found.instrument), criteria: new Map(criteriaOf(found.instrument).map((placed) => [placed.criterion.id, placed])) };
  if (ready.size >= MOST) ready.clear();
  ready.set(key, made);
  return made;
}
