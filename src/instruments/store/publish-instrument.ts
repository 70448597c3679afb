import { maybe, Problem, run, sql, transaction, type Db } from "../../platform/index.ts";
import { criteriaOf } from "../criteria-of.ts";
import { instrumentHash } from "../instrument-hash.ts";
import type { Instrument } from "../instrument.ts";

export type Published = { hash: string; isNew: boolean };

/**
 * Publishes a version: from now on it never changes. `authorityId` is null for a tool that ships with the program, or the authority that
 * brings it. Publishing the same content again changes nothing; other content under a version number that is taken is a Problem.
 */
export function publishInstrument(db: Db, instrument: Instrument, authorityId: string | null, from = ""): Promise<Published> {
  const hash = instrumentHash(instrument);
  return transaction(db, async (tx) => {
    // Two that publish at once do it one after the other.
    await run(tx, sql`select pg_advisory_xact_lock(hashtextextended(${`instrument ${instrument.id}`}, 0))`);
    const taken = await hashOfVersion(tx, instrument, authorityId);
    if (taken === hash) return { hash, isNew: false };
    if (taken !== undefined) throw changed(instrument, from);
    const isAdded = await run(tx, sql`
      insert into instrument_version (hash, instrument_id, version, title, owner_id, definition)
      values (${hash}, ${instrument.id}, ${instrument.version}, ${instrument.title}, ${authorityId}, ${JSON.stringify(instrument)}::jsonb)
      on conflict (hash) do nothing`);
    if (isAdded > 0) await addCriteria(tx, hash, instrument);
    else if (authorityId === null) await run(tx, sql`update instrument_version set owner_id = null where hash = ${hash}`);
    if (authorityId !== null) await run(tx, sql`insert into instrument_use (authority_id, hash) values (${authorityId}, ${hash}) on conflict do nothing`);
    return { hash, isNew: true };
  });
}

/** The hash under which this version number is known among the tools that ship, or among the authority's own. */
async function hashOfVersion(tx: Db, { id, version }: Instrument, authorityId: string | null): Promise<string | undefined> {
  const row = await maybe<{ hash: string }>(tx, authorityId === null
    ? sql`select hash from instrument_version where instrument_id = ${id} and version = ${version} and owner_id is null`
    : sql`select hash from usable_instrument where authority_id = ${authorityId} and instrument_id = ${id} and version = ${version} and is_own`);
  return row?.hash;
}

async function addCriteria(tx: Db, hash: string, instrument: Instrument): Promise<void> {
  const criteria = criteriaOf(instrument).map(({ criterion, section }, index) => ({ id: criterion.id, section_id: section.id, position: index + 1, text: criterion.text }));
  await run(tx, sql`
    insert into criterion (instrument_hash, id, section_id, position, text)
    select ${hash}, c.id, c.section_id, c.position, c.text
    from jsonb_to_recordset(${JSON.stringify(criteria)}::jsonb) as c(id text, section_id text, position int, text text)`);
}

function changed(instrument: Instrument, from: string): Problem {
  const named = `version ${instrument.version} of ${instrument.id}`;
  return new Problem("instrument-changed", `${from === "" ? "" : `${from}: `}${named} is published already, with other content.`, {
    status: 409,
    cure: `A published version never changes, since ratings were made with it. Give the changed tool a new version number (version: ${instrument.version + 1}).`,
  });
}
