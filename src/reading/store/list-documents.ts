import { many, sql, type Db } from "../../platform/index.ts";

/** A document of a plan, as far as reading needs to know before it is opened. `family`: plan, advice, views or review. */
export type PlanFile = {
  id: string; planId: string; kind: string; family: string; title: string; author: string; datedOn: string | null; mediaType: string; sha256: string;
  versionId: string | null; versionNumber: number | null; addedAt: Date;
};

/** All documents of a plan, the newest first: by the date that they bear, else by the day on which they came. */
export function listDocuments(db: Db, authorityId: string, planId: string): Promise<PlanFile[]> {
  return many<PlanFile>(db, sql`
    select d.id, d.plan_id as "planId", d.kind, k.family, d.title, d.author, d.dated_on as "datedOn", d.media_type as "mediaType", d.sha256,
      d.plan_version_id as "versionId", v.number as "versionNumber", d.added_at as "addedAt"
    from document d
    join document_kind k on k.id = d.kind
    left join plan_version v on v.authority_id = d.authority_id and v.id = d.plan_version_id
    where d.authority_id = ${authorityId} and d.plan_id = ${planId}
    order by coalesce(d.dated_on, d.added_at::date) desc, d.added_at desc, d.id desc`);
}
