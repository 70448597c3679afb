import type { Viewer } from "../../../access/index.ts";
import { maybe, newId, one, Problem, run, sql, transaction, type Db } from "../../../platform/index.ts";
import { askForSuggestions } from "../../../reading/index.ts";
import { prefillFacts, type KnownOfDocument } from "../rules/prefill-facts.ts";
import { instrumentOf } from "./instrument-of.ts";
import type { Audit } from "./load-audit.ts";
import { documentOf } from "./load-text.ts";
import { moveAssignment } from "./move-assignment.ts";
import { noteInTrail } from "./note-in-trail.ts";
import { raterOf } from "./rater-of.ts";

/** Begins an audit: its draft rating with the facts that the register knows. Opened a second time, or twice at once, it is the same one. Gives the rating's id. */
export function startAudit(db: Db, viewer: Viewer, audit: Audit): Promise<string> {
  const { authorityId } = viewer;
  return transaction(db, async (tx) => {
    const now = await one<{ state: string; ratingId: string | null }>(tx, sql`
      select state, rating_id as "ratingId" from assignment where authority_id = ${authorityId} and id = ${audit.id} for update`);
    if (now.state !== "assigned") {
      if (now.ratingId === null) throw new Problem("cannot-begin", "This audit cannot be begun.", { status: 409, cure: "Go to your audits to see how it stands." });
      return now.ratingId;
    }
    const { instrument } = await instrumentOf(tx, authorityId, audit.instrumentHash);
    const facts = prefillFacts(instrument.facts, await knownOf(tx, authorityId, audit), viewer.today);
    const ratingId = await insertDraft(tx, viewer, audit, facts);
    await moveAssignment(tx, authorityId, audit.id, "started", { ratingId });
    const documentId = audit.suggestions === "off" ? null : await documentOf(tx, authorityId, audit);
    if (documentId !== null) await askForSuggestions(tx, { authorityId, documentId, instrumentHash: audit.instrumentHash });
    await noteInTrail(tx, viewer, "begin-audit", audit);
    return ratingId;
  });
}

const knownOf = (tx: Db, authorityId: string, audit: Audit): Promise<KnownOfDocument> => one<KnownOfDocument>(tx, sql`
  select c.birth_date as "birthDate", c.looked_after as "lookedAfter", p.phase_transfer_due_on as "phaseTransferDueOn", ${audit.kind}::text as "documentKind",
    v.number as "versionNumber", coalesce(d.dated_on, v.dated_on) as "datedOn"
  from plan p
  join person c on c.authority_id = p.authority_id and c.id = p.person_id
  left join plan_version v on v.authority_id = p.authority_id and v.id = ${audit.planVersionId}
  left join document d on d.authority_id = p.authority_id and d.id = ${audit.documentId}
  where p.authority_id = ${authorityId} and p.id = ${audit.planId}`);

async function insertDraft(tx: Db, viewer: Viewer, audit: Audit, facts: Record<string, unknown>): Promise<string> {
  const { authorityId } = viewer;
  const raterId = await raterOf(tx, authorityId, audit);
  const same = await maybe<{ id: string }>(tx, sql`
    select id from rating where authority_id = ${authorityId} and lower(reference) = lower(${audit.reference}) and role = ${audit.role} and instrument_hash = ${audit.instrumentHash}
      and rater_id = ${raterId} and state <> 'withdrawn'`);
  if (same !== undefined) throw new Problem("rated-already", "There is a rating of this document by the same rater already.", { status: 409, cure: "Ask the QA officer: it was imported, or belongs to an audit that was withdrawn." });
  const id = newId();
  await run(tx, sql`
    insert into rating (authority_id, id, reference, role, instrument_hash, document_kind, rater_id, team_id, plan_id, plan_version_id, document_id, rated_on, state, facts)
    values (${authorityId}, ${id}, ${audit.reference}, ${audit.role}, ${audit.instrumentHash}, ${audit.kind}, ${raterId}, ${audit.teamId}, ${audit.planId}, ${audit.planVersionId},
      ${audit.documentId}, ${viewer.today}, 'draft', ${JSON.stringify(facts)}::jsonb)`);
  await run(tx, sql`
    insert into draft_judgement (authority_id, rating_id, name, value, saved_by) values (${authorityId}, ${id}, 'facts', ${JSON.stringify(facts)}::jsonb, null)`);
  return id;
}
