import type { AssignmentState } from "../../assignments/rules/assignment-states.ts";

export type Asker = { accountId: string; roles: readonly string[] };
/** What bears on who may do what with an audit. */
export type AuditFacts = {
  accountId: string | null;
  state: AssignmentState;
  /** The asker has an assignment of their own in this panel. */
  isMember: boolean;
  /** The asker still has to rate the same document, and must not see what others said of it. */
  isBlind: boolean;
  /** The asker writes this plan, or writes plans in its team, and was written to: before that a writer does not learn that the plan is audited. */
  isWriter: boolean;
};
export type AuditMay = {
  /** To see the form with its answers. */
  read: boolean;
  /** To give and change answers, and hand in. */
  answer: boolean;
  sendBack: boolean;
  withdraw: boolean;
  /** As whom the asker takes part in the conversation; null: not at all. */
  talk: "auditor" | "officer" | "writer" | null;
};

const rates = new Set(["auditor", "moderator", "panel-member", "outside-auditor", "qa-officer"]);
const underWay: ReadonlySet<AssignmentState> = new Set(["assigned", "started", "sent-back"]);
const begun: ReadonlySet<AssignmentState> = new Set(["started", "handed-in", "sent-back"]);

/** What somebody may do with one audit, by their roles and by what the audit is to them. */
export function mayOf(asker: Asker, audit: AuditFacts): AuditMay {
  const has = (role: string) => asker.roles.includes(role);
  const isOwn = asker.roles.some((role) => rates.has(role)) && (audit.accountId === asker.accountId || audit.isMember);
  const overlooks = (has("qa-officer") || has("moderator")) && !audit.isBlind && begun.has(audit.state);
  // A moderator checks what was handed in; a QA officer follows audits while they are made.
  const reads = overlooks && (has("qa-officer") || audit.state === "handed-in" || audit.state === "sent-back");
  const isOfficer = has("qa-officer") && !audit.isBlind;
  return {
    read: isOwn || reads,
    answer: isOwn && underWay.has(audit.state),
    // Nobody sends their own audit back.
    sendBack: reads && !isOwn && audit.state === "handed-in",
    withdraw: isOfficer && audit.state !== "withdrawn" && audit.state !== "open",
    talk: isOwn ? "auditor" : reads || (isOfficer && begun.has(audit.state)) ? "officer" : has("writer") && audit.isWriter ? "writer" : null,
  };
}
