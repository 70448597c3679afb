import { many, sql, type Db } from "../../platform/index.ts";
import type { ItemState } from "./sample-states.ts";

/** A drawn document as whoever draws may see it: no child, no plan's reference. */
export type SampleItem = {
  id: string; position: number; reference: string; stratum: string; kind: string; kindName: string; team: string | null; state: ItemState; reason: string;
  /** The reference of what took its place. */
  replacedBy: string | null; probability: number | null; planId: string; versionId: string | null; documentId: string | null;
  /** An audit of it was handed in: it stays. */
  isAudited: boolean;
};

/** The documents of a sample, in the order of the draw. */
export function listItems(db: Db, authorityId: string, sampleId: string): Promise<SampleItem[]> {
  return many<SampleItem>(db, sql`
    select t.id, t.position, t.reference, t.stratum, t.document_kind as kind, k.name as "kindName", m.name as team, t.state, t.reason, n.reference as "replacedBy",
      t.probability::float8 as probability, t.plan_id as "planId", t.plan_version_id as "versionId", t.document_id as "documentId",
      exists (select 1 from assignment a where a.authority_id = t.authority_id and a.item_id = t.id and a.state = 'handed-in') as "isAudited"
    from sample_item t
    join document_kind k on k.id = t.document_kind
    join plan p on p.authority_id = t.authority_id and p.id = t.plan_id
    left join team m on m.authority_id = p.authority_id and m.id = p.team_id
    left join sample_item n on n.authority_id = t.authority_id and n.id = t.replaced_by
    where t.authority_id = ${authorityId} and t.sample_id = ${sampleId}
    order by t.position`);
}
