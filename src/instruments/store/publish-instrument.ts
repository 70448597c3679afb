import { maybe, Problem, run, sql, transaction, type Db } from "../../platform/index.ts";
import { criteriaOf } from "../criteria-of.ts";
import { instrumentHash } from "../instrument-hash.ts";
import type { Instrument } from "../instrument.ts";

export type Published = { hash: string; isNew: boolean };

/**
 * Publishes a version: from now on it never changes. `ownerId` is null for a tool that ships with the program, or the authority that brought it.
 * Publishing the same content again changes nothing; other content under a version number that is taken is a Problem.
 */
export function publishInstrument(db: Db, instrument: Instrument, ownerId: string | null, from = ""): Promise<Published> {
  const hash = instrumentHash(instrument);
  return transaction(db, async (tx) => {
    // Two processes that start together publish one after the other.
    await run(tx, sql`select pg_advisory_xact_lock(hashtextextended(${`instrument ${instrument.id}`}, 0))`);
    const taken = await maybe<{ hash: string }>(tx, sql`
      select hash from instrument_version
      where instrument_id = ${instrument.id} and version = ${instrument.version} and owner_id is not distinct from ${ownerId}::uuid`);
    if (taken?.hash === hash) return { hash, isNew: false };
    if (taken !== undefined) throw changed(instrument, from);
    const added = await run(tx, sql`
      insert into instrument_version (hash, instrument_id, version, title, owner_id, definition)
      values (${hash}, ${instrument.id}, ${instrument.version}, ${instrument.title}, ${ownerId}, ${JSON.stringify(instrument)}::jsonb)
      on conflict (hash) do nothing`);
    if (added === 0) return { hash, isNew: false };
    const criteria = criteriaOf(instrument).map(({ criterion, section }, index) => ({ id: criterion.id, section_id: section.id, position: index + 1, text: criterion.text }));
    await run(tx, sql`
      insert into criterion (instrument_hash, id, section_id, position, text)
      select ${hash}, c.id, c.section_id, c.position, c.text
      from jsonb_to_recordset(${JSON.stringify(criteria)}::jsonb) as c(id text, section_id text, position int, text text)`);
    return { hash, isNew: true };
  });
}

function changed(instrument: Instrument, from: string): Problem {
  const named = `version ${instrument.version} of ${instrument.id}`;
  return new Problem("instrument-changed", `${from === "" ? "" : `${from}: `}${named} is published already, with other content.`, {
    status: 409,
    cure: `A published version never changes, since ratings were made with it. Give the changed tool a new version number (version: ${instrument.version + 1}).`,
  });
}
