import type { Viewer } from "../../../access/index.ts";
import { many, Problem, run, sql, transaction, type Db } from "../../../platform/index.ts";
import type { AssignmentState } from "../../assignments/rules/assignment-states.ts";
import { agreedAnswers, type MemberAnswers } from "../rules/agreed-answers.ts";
import type { Audit } from "./load-audit.ts";
import { loadDraft } from "./load-draft.ts";
import { startAudit } from "./start-audit.ts";

export type PanelMember = { assignmentId: string; accountId: string; name: string; discipline: string; state: AssignmentState; ratingId: string | null };
export type Panel = { members: PanelMember[]; waitingFor: PanelMember[]; isChair: boolean };

/** Who sits on a panel, and whose own answers are not handed in yet. */
export async function loadPanel(db: Db, viewer: Viewer, panelAssignmentId: string, chairId: string | null): Promise<Panel> {
  const members = await many<PanelMember>(db, sql`
    select s.id as "assignmentId", a.id as "accountId", a.name, a.discipline, s.state, s.rating_id as "ratingId"
    from assignment s join account a on a.authority_id = s.authority_id and a.id = s.account_id
    where s.authority_id = ${viewer.authorityId} and s.panel_id = ${panelAssignmentId} and s.state <> 'withdrawn'
    order by a.name, s.id`);
  return { members, waitingFor: members.filter(({ state }) => state !== "handed-in"), isChair: chairId === viewer.accountId };
}

/** What each member answered for themselves; only those who handed in. */
export async function loadMemberAnswers(db: Db, authorityId: string, members: readonly PanelMember[]): Promise<MemberAnswers[]> {
  const done = members.filter(({ state }) => state === "handed-in");
  return Promise.all(done.map(async ({ name, ratingId }) => ({ name, answers: (await loadDraft(db, authorityId, ratingId)).answers })));
}

/**
 * Begins what the panel agrees: once all members have handed in, or when the chair says that the panel goes ahead. Answers that all gave alike
 * are there already; the rest is for the panel. Throws `panel-waits`.
 */
export function beginPanel(db: Db, viewer: Viewer, audit: Audit, goAhead: boolean): Promise<void> {
  const { authorityId } = viewer;
  return transaction(db, async (tx) => {
    await run(tx, sql`select 1 from assignment where authority_id = ${authorityId} and id = ${audit.id} for update`);
    const panel = await loadPanel(tx, viewer, audit.id, audit.accountId);
    const isReady = panel.members.length > 0 && panel.waitingFor.length === 0;
    if (!isReady && !(goAhead && panel.isChair)) {
      throw new Problem("panel-waits", "The panel waits for its members' own answers.", { status: 409, cure: "The panel can begin when all have handed in, or when its chair says so." });
    }
    const ratingId = await startAudit(tx, viewer, audit);
    for (const [criterionId, { value, evidence }] of Object.entries(agreedAnswers(await loadMemberAnswers(tx, authorityId, panel.members)))) {
      await run(tx, sql`
        insert into draft_answer (authority_id, rating_id, criterion_id, value, evidence, saved_by)
        values (${authorityId}, ${ratingId}, ${criterionId}, ${value}, ${JSON.stringify(evidence)}::jsonb, null) on conflict do nothing`);
    }
  });
}
