import { many, run, sql, type Db } from "../platform/index.ts";
import { makeClockDays, type PlanSoFar } from "./make-clock-days.ts";
import type { Random } from "./random.ts";

/** The days of reviews, lawful exceptions and moves of phase, over what the register holds already. */
export async function storeClockDays(db: Db, authorityId: string, today: string, random: Random): Promise<void> {
  const plans = await many<PlanSoFar>(db, sql`
    select p.id, p.status, c.birth_date as "birthDate", p.requested_on as "requestedOn", p.decided_on as "decidedOn", p.started_on as "startedOn", p.last_review_on as "lastReviewOn",
      p.review_outcome as "reviewOutcome", p.lawful_exception as "lawfulException",
      (select min(v.dated_on) from plan_version v where v.authority_id = p.authority_id and v.plan_id = p.id and v.stage = 'final' and v.kind <> 'new-plan' and v.dated_on >= p.last_review_on) as "amendedOn"
    from plan p join person c on c.authority_id = p.authority_id and c.id = p.person_id
    where p.authority_id = ${authorityId} order by p.reference`);
  const days = plans.map((plan) => makeClockDays(random, plan, today));
  await run(db, sql`
    update plan p set assessment_decided_on = coalesce(p.assessment_decided_on, d."assessmentDecidedOn"), exception_ground = d."exceptionGround", exception_on = d."exceptionOn",
      exception_reason = d."exceptionReason", review_meeting_on = d."reviewMeetingOn", review_decision_on = d."reviewDecisionOn", review_outcome = d."reviewOutcome",
      amendment_notice_on = d."amendmentNoticeOn", phase_transfer_due_on = d."phaseTransferDueOn", phase_transfer_final_on = d."phaseTransferFinalOn"
    from jsonb_to_recordset(${JSON.stringify(days)}::jsonb) as d(id uuid, "assessmentDecidedOn" date, "exceptionGround" text, "exceptionOn" date, "exceptionReason" text,
      "reviewMeetingOn" date, "reviewDecisionOn" date, "reviewOutcome" text, "amendmentNoticeOn" date, "phaseTransferDueOn" date, "phaseTransferFinalOn" date)
    where p.authority_id = ${authorityId} and p.id = d.id`);
}
