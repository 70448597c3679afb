import type { Viewer } from "../../../access/index.ts";
import { one, Problem, run, sql, transaction, type Db } from "../../../platform/index.ts";
import type { RatingToSave } from "../../rating-to-save.ts";
import { storeRatings } from "../../store-ratings.ts";
import { checkAudit, closingComment, type AuditCheck } from "../rules/check-audit.ts";
import { COMMENT, FACTS } from "../rules/check-judgement.ts";
import type { Draft } from "../rules/draft.ts";
import { instrumentOf } from "./instrument-of.ts";
import type { Audit } from "./load-audit.ts";
import { isOver } from "./load-audit.ts";
import { loadDraft } from "./load-draft.ts";
import { suggestionsToShow } from "./load-suggestions.ts";
import { moveAssignment } from "./move-assignment.ts";
import { noteInTrail } from "./note-in-trail.ts";

/**
 * Hands an audit in: scores the answers and keeps them as the rating, in one transaction that waits for saves under way. A second click changes
 * nothing. Throws `not-complete` where something required is missing, `unanswered` where questions are open and `withUnanswered` is false.
 */
export function handIn(db: Db, viewer: Viewer, audit: Audit, { withUnanswered }: { withUnanswered: boolean }): Promise<void> {
  const { authorityId } = viewer;
  return transaction(db, async (tx) => {
    const row = await one<{ state: string; ratingId: string | null }>(tx, sql`
      select state, rating_id as "ratingId" from assignment where authority_id = ${authorityId} and id = ${audit.id} for update`);
    if (row.state === "handed-in") return;
    if (row.state === "withdrawn") throw isOver("withdrawn");
    if (row.ratingId === null) throw new Problem("not-begun", "This audit has not been begun.", { status: 409, cure: "Open it from your audits." });
    const { instrument, compiled } = await instrumentOf(tx, authorityId, audit.instrumentHash);
    const draft = await loadDraft(tx, authorityId, row.ratingId);
    const check = checkAudit(compiled, draft);
    refuseWhereMissing(check, withUnanswered);
    await storeRatings(tx, authorityId, instrument, [await ratingOf(tx, viewer, audit, row.ratingId, draft, check)]);
    await moveAssignment(tx, authorityId, audit.id, "handed-in");
    // With both ratings in, the two can be compared.
    await run(tx, sql`
      update moderation m set state = 'comparing', revision = m.revision + 1
      where m.authority_id = ${authorityId} and m.state = 'waiting' and ${audit.id}::uuid in (m.first_assignment_id, m.second_assignment_id)
        and not exists (select 1 from assignment s where s.authority_id = m.authority_id and s.id in (m.first_assignment_id, m.second_assignment_id) and s.state <> 'handed-in')`);
    await noteInTrail(tx, viewer, "hand-in-audit", audit);
  });
}

function refuseWhereMissing(check: AuditCheck, withUnanswered: boolean): void {
  const cure = "Go back to the questions and complete it. Everything that you answered is kept.";
  const open = [...check.missing.map(({ criterion, what }) => `${criterion}: ${what === "comment" ? "a comment is needed" : "words of the document are needed"}`), ...check.judgements.map((id) => `A judgement is needed: ${id}`)];
  if (open.length > 0) throw new Problem("not-complete", "Something that this audit tool asks for is missing.", { status: 409, details: open, cure });
  if (check.asked.length === check.unanswered.length) throw new Problem("nothing-answered", "No question is answered yet.", { status: 409, cure });
  if (check.unanswered.length > 0 && !withUnanswered) throw new Problem("unanswered", `${check.unanswered.length} questions are not answered.`, { status: 409, cure: "Answer them, or confirm that you hand the audit in without them." });
}

async function ratingOf(tx: Db, viewer: Viewer, audit: Audit, id: string, draft: Draft, check: AuditCheck): Promise<RatingToSave> {
  const { raterId } = await one<{ raterId: string }>(tx, sql`select rater_id as "raterId" from rating where authority_id = ${viewer.authorityId} and id = ${id}`);
  const judgements = Object.entries(draft.judgements).flatMap(([name, { value }]) =>
    (name === COMMENT || name === FACTS || value.toString() === "" ? [] : [[name, value as string | string[]] as const]));
  // What a panel began with was nobody's single save: what they saw beside it is looked up here.
  const suggestions = await suggestionsToShow(tx, viewer.authorityId, audit, new Set(check.asked.filter((criterion) => (draft.answers[criterion]?.value ?? "") !== "")));
  return {
    id, reference: audit.reference, role: audit.role, state: "submitted", raterId, teamId: audit.teamId, planId: audit.planId, planVersionId: audit.planVersionId,
    documentId: audit.documentId, documentKind: audit.kind, ratedOn: viewer.today, facts: check.facts, judgements: Object.fromEntries(judgements), comment: closingComment(draft, check.asked),
    answers: check.asked.flatMap((criterionId) => {
      const answer = draft.answers[criterionId];
      if (answer === undefined || answer.value === "") return [];
      return [{ criterionId, value: answer.value, comment: answer.comment, evidence: answer.evidence.map(({ quote }) => quote).join("\n"), themes: answer.themes, suggested: answer.suggested ?? suggestions[criterionId]?.value ?? null }];
    }),
  };
}
