import type { Viewer } from "../../../access/index.ts";
import { isId, maybe, sql, type Db } from "../../../platform/index.ts";
import { mayOf } from "../rules/may-of.ts";
import { loadAudit, type Audit } from "./load-audit.ts";

/** As much of an audit as saving one answer asks for. */
export type AuditToSave = Pick<Audit, "id" | "instrumentHash" | "planId" | "planVersionId" | "documentId" | "family" | "suggestions">;

/**
 * An audit for somebody who saves an answer: the same right as `loadAudit(…, "answer")`, asked in a way that takes a tenth of the time, because
 * hundreds save at once. Where it is not theirs to answer, loadAudit says why.
 */
export async function loadAuditToSave(db: Db, viewer: Viewer, id: string): Promise<AuditToSave> {
  const { authorityId, accountId } = viewer;
  const row = isId(id) ? await maybe<AuditToSave & Pick<Audit, "accountId" | "state" | "isMember">>(db, sql`
    select s.id, s.account_id as "accountId", s.state, s.instrument_hash as "instrumentHash", t.plan_id as "planId", t.plan_version_id as "planVersionId", t.document_id as "documentId",
      (select k.family from document_kind k where k.id = t.document_kind) as family,
      (select o.suggestions from cycle c join programme o on o.authority_id = c.authority_id and o.id = c.programme_id where c.authority_id = s.authority_id and c.id = s.cycle_id) as suggestions,
      s.account_id is distinct from ${accountId} and exists (
        select 1 from assignment n where n.authority_id = s.authority_id and n.item_id = s.item_id and n.panel_id = s.id and n.account_id = ${accountId} and n.state <> 'withdrawn') as "isMember"
    from assignment s join sample_item t on t.authority_id = s.authority_id and t.id = s.item_id
    where s.authority_id = ${authorityId} and s.id = ${id}`) : undefined;
  // What else bears on other rights has no part in this one.
  if (row !== undefined && mayOf(viewer, { ...row, isBlind: false, isWriter: false }).answer) return row;
  return loadAudit(db, viewer, id, "answer");
}
