import { storeProgramRating } from "../../auditing/index.ts";
import { many, sql, type Db } from "../../platform/index.ts";
import { performOrder, readDocument, setWaiting, type ReadingSetup } from "../../reading/index.ts";

/** Reads the plans' documents here and now, so that findings and readings are there from the first minute. */
export async function readDocuments(db: Db, dataKey: Uint8Array, authorityId: string, newId: () => string): Promise<number> {
  const setup: ReadingSetup = { dataKey, reader: performOrder, storeRating: storeProgramRating };
  const plans = await many<{ documentId: string; planId: string }>(db, sql`
    select d.id as "documentId", d.plan_id as "planId" from document d join document_kind k on k.id = d.kind and k.family = 'plan'
    join plan p on p.authority_id = d.authority_id and p.id = d.plan_id
    where d.authority_id = ${authorityId} order by p.reference, d.sha256`);
  for (const plan of plans) {
    await setWaiting(db, { authorityId, ...plan });
    await readDocument(db, setup, { authorityId, documentId: plan.documentId }, { ratingId: newId() });
  }
  return plans.length;
}
