import { many, run, sql, type Db } from "../../platform/index.ts";
import { instrumentHash } from "../instrument-hash.ts";
import { shippedDocumentKinds } from "../load/document-kinds.ts";
import { shippedInstruments } from "../load/shipped-instruments.ts";
import { publishInstrument } from "./publish-instrument.ts";

/** Brings the tools and document kinds that ship with the program into the database; quick where nothing is new. Gives how many versions were published. */
export async function syncShippedInstruments(db: Db): Promise<number> {
  const shipped = shippedInstruments();
  const known = await many<{ hash: string }>(db, sql`select hash from instrument_version where owner_id is null`);
  const hashes = new Set(known.map((row) => row.hash));
  await syncDocumentKinds(db);
  const fresh = shipped.filter(({ instrument }) => !hashes.has(instrumentHash(instrument)));
  for (const { file, instrument } of fresh) await publishInstrument(db, instrument, null, `instruments/${file}`);
  return fresh.length;
}

async function syncDocumentKinds(db: Db): Promise<void> {
  const kinds = shippedDocumentKinds().map((kind, index) => ({ ...kind, position: index + 1 }));
  await run(db, sql`
    insert into document_kind (id, name, family, position)
    select k.id, k.name, k.family, k.position from jsonb_to_recordset(${JSON.stringify(kinds)}::jsonb) as k(id text, name text, family text, position int)
    on conflict (id) do update set name = excluded.name, family = excluded.family, position = excluded.position
    where (document_kind.name, document_kind.family, document_kind.position) is distinct from (excluded.name, excluded.family, excluded.position)`);
}
