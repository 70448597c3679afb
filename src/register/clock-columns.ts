import { sql } from "../platform/index.ts";

/**
 * The columns of `plan p` that make up `ClockDates`. Drafts and amended plans are versions: the newest draft that came before the plan began, and the first
 * final amended plan from the newest review's meeting on.
 */
export const clockColumns = sql`p.status, p.requested_on as "requestedOn", p.decided_on as "decidedOn", p.assessment_decided_on as "assessmentDecidedOn", p.started_on as "startedOn",
  p.ceased_on as "ceasedOn", p.last_review_on as "lastReviewOn", p.review_meeting_on as "reviewMeetingOn", p.review_decision_on as "reviewDecisionOn",
  p.review_outcome as "reviewOutcome", p.amendment_notice_on as "amendmentNoticeOn", p.phase_transfer_due_on as "phaseTransferDueOn",
  p.phase_transfer_final_on as "phaseTransferFinalOn", p.lawful_exception as "lawfulException", p.exception_ground as "exceptionGround", p.exception_on as "exceptionOn",
  p.transferred_from as "transferredFrom",
  (select max(v.dated_on) from plan_version v where v.authority_id = p.authority_id and v.plan_id = p.id and v.stage = 'draft' and (p.started_on is null or v.dated_on <= p.started_on)) as "draftOn",
  (select min(v.dated_on) from plan_version v where v.authority_id = p.authority_id and v.plan_id = p.id and v.stage = 'final' and v.kind <> 'new-plan'
    and v.dated_on >= p.review_meeting_on) as "amendedFinalOn"`;
