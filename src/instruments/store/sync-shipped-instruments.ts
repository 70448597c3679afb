import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { many, run, sql, type Db } from "../../platform/index.ts";
import { shippedDocumentKinds } from "../load/document-kinds.ts";
import { shippedFiles, shippedFolder, shippedInstruments } from "../load/shipped-instruments.ts";
import { publishInstrument } from "./publish-instrument.ts";

/** Brings the tools and document kinds that ship with the program into the database; quick where nothing is new. Gives how many versions were published. */
export async function syncShippedInstruments(db: Db): Promise<number> {
  const files = shippedFiles().map((file) => ({ file, sha256: createHash("sha256").update(readFileSync(join(shippedFolder, file))).digest("hex") }));
  const known = await many<{ sha256: string }>(db, sql`select sha256 from shipped_file`);
  const read = new Set(known.map((row) => row.sha256));
  const fresh = files.filter(({ sha256 }) => !read.has(sha256));
  await syncDocumentKinds(db);
  let published = 0;
  for (const { file, instrument } of fresh.length === 0 ? [] : shippedInstruments(fresh.map((each) => each.file))) {
    const { hash, isNew } = await publishInstrument(db, instrument, null, `instruments/${file}`);
    const sha256 = fresh.find((each) => each.file === file)?.sha256;
    await run(db, sql`insert into shipped_file (sha256, instrument_hash) values (${sha256}, ${hash}) on conflict do nothing`);
    published += isNew ? 1 : 0;
  }
  return published;
}

async function syncDocumentKinds(db: Db): Promise<void> {
  const kinds = shippedDocumentKinds().map((kind, index) => ({ ...kind, position: index + 1 }));
  await run(db, sql`
    insert into document_kind (id, name, family, position)
    select k.id, k.name, k.family, k.position from jsonb_to_recordset(${JSON.stringify(kinds)}::jsonb) as k(id text, name text, family text, position int)
    on conflict (id) do update set name = excluded.name, family = excluded.family, position = excluded.position
    where (document_kind.name, document_kind.family, document_kind.position) is distinct from (excluded.name, excluded.family, excluded.position)`);
}
