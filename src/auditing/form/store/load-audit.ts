import type { Viewer } from "../../../access/index.ts";
import { isId, maybe, Problem, sql, type Db } from "../../../platform/index.ts";
import type { AssignmentState } from "../../assignments/rules/assignment-states.ts";
import type { RatingState } from "../../rating-states.ts";
import type { AssignmentRole } from "../rules/role-words.ts";
import { mayOf, type AuditFacts, type AuditMay } from "../rules/may-of.ts";
import { isWrittenBy } from "./is-written-by.ts";

export type Suggestions = "after" | "shown" | "off";

/** One assignment with all that its form says around the questions. No child's name. */
export type Audit = AuditFacts & {
  id: string; role: AssignmentRole; state: AssignmentState; reason: string; dueOn: string; handedInAt: Date | null;
  accountId: string | null; person: string | null; ratingId: string | null; ratingState: RatingState | null; panelId: string | null; instrumentHash: string;
  itemId: string; reference: string; kind: string; kindName: string; family: "plan" | "review" | "views" | "advice";
  planId: string; planVersionId: string | null; documentId: string | null; teamId: string | null; teamName: string | null; groupName: string | null;
  cycleName: string; programmeName: string; suggestions: Suggestions;
  may: AuditMay;
};

/** An assignment as this person may see it, or undefined where there is none. */
export async function findAudit(db: Db, viewer: Viewer, id: string): Promise<Audit | undefined> {
  if (!isId(id)) return undefined;
  const { authorityId, accountId } = viewer;
  const row = await maybe<Omit<Audit, "may">>(db, sql`
    select s.id, s.role, s.state, s.reason, s.due_on as "dueOn", s.handed_in_at as "handedInAt", s.account_id as "accountId", a.name as person,
      s.rating_id as "ratingId", r.state as "ratingState", s.panel_id as "panelId", s.instrument_hash as "instrumentHash",
      t.id as "itemId", t.reference, t.document_kind as kind, k.name as "kindName", k.family,
      t.plan_id as "planId", t.plan_version_id as "planVersionId", t.document_id as "documentId", p.team_id as "teamId", m.name as "teamName", g.name as "groupName",
      c.name as "cycleName", o.name as "programmeName", o.suggestions,
      exists (select 1 from assignment n where n.authority_id = s.authority_id and n.panel_id = s.id and n.account_id = ${accountId} and n.state <> 'withdrawn') as "isMember",
      exists (select 1 from assignment n where n.authority_id = s.authority_id and n.item_id = s.item_id and n.account_id = ${accountId} and n.id <> s.id
        and n.state in ('assigned','started','sent-back') and n.panel_id is distinct from s.id and n.id is distinct from s.panel_id) as "isBlind",
      exists (select 1 from account w where w.authority_id = s.authority_id and w.id = ${accountId} and ${isWrittenBy})
        and exists (select 1 from audit_message m where m.authority_id = s.authority_id and m.assignment_id = s.id and m.kind = 'to-writer') as "isWriter"
    from assignment s
    join sample_item t on t.authority_id = s.authority_id and t.id = s.item_id
    join document_kind k on k.id = t.document_kind
    join plan p on p.authority_id = t.authority_id and p.id = t.plan_id
    join cycle c on c.authority_id = s.authority_id and c.id = s.cycle_id
    join programme o on o.authority_id = c.authority_id and o.id = c.programme_id
    left join team m on m.authority_id = p.authority_id and m.id = p.team_id
    left join account a on a.authority_id = s.authority_id and a.id = s.account_id
    left join audit_group g on g.authority_id = s.authority_id and g.id = s.group_id
    left join rating r on r.authority_id = s.authority_id and r.id = s.rating_id
    where s.authority_id = ${authorityId} and s.id = ${id}`);
  return row && { ...row, may: mayOf(viewer, row) };
}

/**
 * An audit for somebody who is to do `what` with it. Throws `no-such-audit` (404) also where there is one that they may know nothing of, so that
 * addresses tell nothing; and `not-yours` (403) where they may see it but not do that.
 */
export async function loadAudit(db: Db, viewer: Viewer, id: string, what: "read" | "answer" | "sendBack" | "withdraw" | "talk"): Promise<Audit> {
  const audit = await findAudit(db, viewer, id);
  if (audit !== undefined && audit.may[what]) return audit;
  if (audit === undefined || (!audit.may.read && audit.may.talk === null)) {
    throw new Problem("no-such-audit", "There is no such audit among yours.", { status: 404, cure: "Go to your audits and choose again. It may have been given to somebody else." });
  }
  if (what === "answer" && (audit.state === "handed-in" || audit.state === "withdrawn")) throw isOver(audit.state);
  throw new Problem("not-yours", "You may not do this with this audit.", { status: 403, cure: "Ask the QA officer who runs the programme." });
}

/** Why nothing more can be answered. */
export const isOver = (state: "handed-in" | "withdrawn"): Problem => (state === "handed-in"
  ? new Problem("handed-in", "This audit is handed in, so its answers stay as they are.", { status: 409, cure: "Ask the moderator or the QA officer to send it back to you if something has to change." })
  : new Problem("withdrawn", "This audit was withdrawn.", { status: 409, cure: "Nothing more is needed from you. Ask the QA officer if you think that this is wrong." }));
