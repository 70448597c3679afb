import { createHash } from "node:crypto";
import { maybe, newId, run, seal, sql, transaction, unseal, type Db } from "../../platform/index.ts";
import type { Payer } from "./payers.ts";

export type NewDocument = {
  /** Made here unless given: the demonstration is the same every time. */
  id?: string;
  planId: string; planVersionId?: string | null; kind: string; title: string; author: string; datedOn: string | null;
  mediaType: string; bytes: Uint8Array; addedBy: string | null; paidBy?: Payer | null;
};

/** Stores a document with its bytes sealed; the same bytes at the same plan are stored once. Gives its id. */
export function addDocument(db: Db, authorityId: string, key: Uint8Array, document: NewDocument): Promise<string> {
  const sha256 = createHash("sha256").update(document.bytes).digest("hex");
  return transaction(db, async (tx) => {
    // One at a time for a plan, so that a double click does not store the file twice.
    await run(tx, sql`select 1 from plan where authority_id = ${authorityId} and id = ${document.planId} for update`);
    const same = await maybe<{ id: string }>(tx, sql`
      select id from document where authority_id = ${authorityId} and plan_id = ${document.planId} and sha256 = ${sha256} limit 1`);
    if (same) return same.id;
    const id = document.id ?? newId();
    await run(tx, sql`
      insert into document (authority_id, id, plan_id, plan_version_id, kind, title, author, dated_on, media_type, size, sha256, added_by, paid_by)
      values (${authorityId}, ${id}, ${document.planId}, ${document.planVersionId ?? null}, ${document.kind}, ${document.title}, ${document.author},
        ${document.datedOn}, ${document.mediaType}, ${document.bytes.length}, ${sha256}, ${document.addedBy}, ${document.paidBy ?? null})`);
    await run(tx, sql`insert into document_content (authority_id, document_id, sealed) values (${authorityId}, ${id}, ${Buffer.from(seal(key, document.bytes))})`);
    return id;
  });
}

/** A document's bytes and type, or undefined where this plan of this authority has none by that id. */
export async function openDocument(db: Db, authorityId: string, key: Uint8Array, planId: string, id: string) {
  const row = await maybe<{ title: string; mediaType: string; sealed: Buffer }>(db, sql`
    select d.title, d.media_type as "mediaType", c.sealed
    from document d join document_content c on c.authority_id = d.authority_id and c.document_id = d.id
    where d.authority_id = ${authorityId} and d.plan_id = ${planId} and d.id = ${id}`);
  return row && { title: row.title, mediaType: row.mediaType, bytes: unseal(key, row.sealed) };
}
