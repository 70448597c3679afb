import { run, sql, type Db } from "../../platform/index.ts";
import type { ProofItem } from "../proof/draw-proof.ts";

export type ItemToInsert = ProofItem & { id: string; kind: string; planId: string; versionId: string | null; documentId: string | null };

/** Puts drawn documents into a sample, in one statement. */
export async function insertItems(tx: Db, authorityId: string, at: { sampleId: string; cycleId: string }, items: readonly ItemToInsert[]): Promise<void> {
  await run(tx, sql`
    insert into sample_item (authority_id, id, sample_id, cycle_id, position, stratum, reference, document_kind, plan_id, plan_version_id, document_id, probability, state)
    select ${authorityId}, i.id, ${at.sampleId}, ${at.cycleId}, i.position, i.stratum, i.reference, i.kind, i."planId", i."versionId", i."documentId", i.probability, 'in'
    from jsonb_to_recordset(${JSON.stringify(items)}::jsonb)
      as i(id uuid, position int, stratum text, reference text, kind text, "planId" uuid, "versionId" uuid, "documentId" uuid, probability numeric)`);
}
