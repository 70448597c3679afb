import { storeRatings, type AnswerToSave, type RatingToSave } from "../../src/auditing/index.ts";
import { criteriaOf, loadInstrument } from "../../src/instruments/index.ts";
import { many, newId, run, sql, type Db } from "../../src/platform/index.ts";
import { addDocument } from "../../src/register/index.ts";
import { addClockPlan } from "./add-clock-plan.ts";
import type { TestAuthority } from "./authority.ts";
import { storeDipSampleAudits } from "./dip-sample-audits.ts";

/** How many answers of an audit the moderator turned from Yes to No: 25 of the 250 that both gave, so that 225 (90%) are alike and the mean differs by 10 points. */
export const turnedByModerator = [3, 4, 5, 6, 7];

async function moderate(db: Db, authority: TestAuthority): Promise<void> {
  const found = await loadInstrument(db, authority.id, "dip-sample");
  if (found === undefined) throw new Error("the dip-sample tool is not there");
  const moderator = newId();
  await run(db, sql`insert into rater (authority_id, id, name, kind, discipline) values (${authority.id}, ${moderator}, 'Moderator', 'person', 'SEND team')`);
  const ratings: RatingToSave[] = [];
  for (const [index, turned] of turnedByModerator.entries()) {
    const reference = `DS-2020-07-${index + 1}A`;
    const answers = await many<{ criterionId: string; value: string }>(db, sql`
      select a.criterion_id as "criterionId", a.value from rating r join answer a on a.authority_id = r.authority_id and a.rating_id = r.id join criterion q on q.instrument_hash = a.instrument_hash and q.id = a.criterion_id
      where r.authority_id = ${authority.id} and r.reference = ${reference} and r.role = 'audit' order by q.position`);
    let left = turned;
    const second = answers.map((answer): AnswerToSave => {
      if (answer.value !== "Yes" || left === 0) return answer;
      left -= 1;
      return { ...answer, value: "No" };
    });
    ratings.push({ reference, role: "moderation", raterId: moderator, ratedOn: "2020-09-20", facts: { yearGroup: 10, amended: true, healthInvolved: true, socialCareInvolved: true }, answers: second });
  }
  await storeRatings(db, authority.id, found.instrument, ratings);
}

/** Six plans graded by another tool in August: four Good (75%) and two that require improvement (50%). */
async function grade(db: Db, authority: TestAuthority): Promise<void> {
  const found = await loadInstrument(db, authority.id, "four-grade");
  if (found === undefined) throw new Error("the tool with four grades is not there");
  const rater = newId();
  await run(db, sql`insert into rater (authority_id, id, name, kind, discipline) values (${authority.id}, ${rater}, 'Auditor four', 'person', 'Education')`);
  await storeRatings(db, authority.id, found.instrument, Array.from({ length: 6 }, (_, index): RatingToSave => ({
    reference: `FG-${index + 1}`, role: "audit", raterId: rater, ratedOn: "2020-08-20", documentKind: "new-plan", facts: { yearGroup: 10, amended: false, healthInvolved: true, socialCareInvolved: true },
    answers: criteriaOf(found.instrument).filter(({ scale }) => scale.type === "choice").map(({ criterion }) => ({ criterionId: criterion.id, value: index < 4 ? "Good" : "Requires improvement" })),
  })));
}

/** Six plans read: of 24 outcomes 18 are SMART, of 30 recommendations of advice 24 stand in the plan; four plans are vague, three without an NHS number. */
async function read(db: Db, authority: TestAuthority): Promise<void> {
  const plans = await many<{ id: string }>(db, sql`select id from plan where authority_id = ${authority.id} and reference = any(${["EHC-1", "EHC-2", "EHC-3", "EHC-4", "EHC-5", "EHC-6"]}::text[]) order by reference`);
  for (const [index, { id: planId }] of plans.entries()) {
    const document = (kind: string, title: string) => addDocument(db, authority.id, Buffer.alloc(32, 7), { planId, kind, title, author: "", datedOn: "2020-08-03", mediaType: "text/plain", bytes: Buffer.from(`${title} ${index}`), addedBy: null });
    const documentId = await document("new-plan", "plan.txt");
    if (index < 2) await document("educational-psychology-advice", "advice.txt");
    const readingId = newId();
    const counts = { outcomes: 4, smart: 3, recommended: 5, carriedOver: 4, findings: index < 3 ? 2 : index < 4 ? 1 : 0, adulthood: 1 };
    await run(db, sql`
      insert into reading (authority_id, id, document_id, plan_id, state, counts, read_on, is_latest, sealed)
      values (${authority.id}, ${readingId}, ${documentId}, ${planId}, 'read', ${JSON.stringify(counts)}::jsonb, '2020-08-10', true, ${Buffer.from([0])})`);
    const codes = [...(index < 4 ? ["vague-provision"] : []), ...(index < 3 ? ["nhs-number-missing"] : [])];
    for (const [position, code] of codes.entries()) await run(db, sql`insert into reading_finding (authority_id, reading_id, plan_id, position, code, section) values (${authority.id}, ${readingId}, ${planId}, ${position}, ${code}, 'F')`);
    await run(db, sql`insert into reading_provision (authority_id, reading_id, plan_id, section, kind, specific, partly, vague) values (${authority.id}, ${readingId}, ${planId}, 'F', 'education', 1, 0, 1)`);
  }
}

/**
 * A quarter (July to September 2020) with figures that can be reckoned by hand: the published dip sample of 30 plans, five of them rated twice, six graded plans, six
 * plans read, and four new plans of which three came in 20 weeks. The authority needs five teams (`fiveTeams`).
 */
export async function storeQualityOfAQuarter(db: Db, authority: TestAuthority): Promise<void> {
  await storeDipSampleAudits(db, authority);
  await moderate(db, authority);
  await grade(db, authority);
  await read(db, authority);
  // 140 days are 20 weeks: 1 March to 19 July are 140.
  for (const [index, started] of ["2020-07-19", "2020-07-19", "2020-07-19", "2020-09-01"].entries()) {
    await addClockPlan({ db }, authority.id, { reference: `NEW-${index}`, status: "active", requested_on: "2020-03-01", started_on: started, ...(index === 3 && { delay_reason: "Advice came late" }) });
  }
}
