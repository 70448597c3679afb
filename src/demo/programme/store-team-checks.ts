import { addProgramme, makeAssignments, moveCycle, moveProgramme, shareOutCycle, storeRatings, type RatingToSave } from "../../auditing/index.ts";
import type { Instrument } from "../../instruments/index.ts";
import { many, one, run, sql, type Db } from "../../platform/index.ts";
import { storeSample } from "../../sampling/index.ts";
import { answerCriteria, type DemoAnswer } from "../answer-criteria.ts";
import { addDays, onWorkingDay } from "../calendar.ts";
import { council } from "../council.ts";
import type { Random } from "../random.ts";
import type { StoredCouncil } from "../store-council.ts";
import { yearGroup } from "../year-group.ts";

const kinds = ["new-plan", "amended-plan-to-year-8", "amended-plan-from-year-9"];
const drawnOn = "2021-06-21";
/** Out of the plans whose files are held. */
const drawn = 24;
const auditors = ["coord1", "coord2", "aud1", "lead"];

type Drawn = { assignmentId: string; accountId: string; reference: string; kind: string; planId: string; versionId: string; teamId: string | null; birth: string; ratingId: string | null; percent: number | null };

/** The share of criteria on which an auditor comes to what the program came to, and the criteria on which the program is stricter than people are. */
const sameShare = 0.85;
const programStricter = new Set(["F1", "F2", "F3", "F4", "F6", "B5", "E3", "E4", "F8", "A9"]);

/** An auditor's answers to a plan that the program has read: mostly what it found too, on some criteria kinder, and of their own where it says nothing. */
function answersBeside(random: Random, instrument: Instrument, plan: Drawn, program: ReadonlyMap<string, string>): DemoAnswer[] {
  const facts = { yearGroup: yearGroup(plan.birth, "2021-06-21"), amended: plan.kind !== "new-plan", healthInvolved: random.chance(0.5), socialCareInvolved: random.chance(0.2) };
  const level = 0.9 + ((plan.percent ?? 71) - 71) / 10 + random.normal() * 0.5;
  return answerCriteria(random, instrument, () => level, facts).map((answer) => {
    const given = program.get(answer.criterionId);
    const isSame = random.chance(programStricter.has(answer.criterionId) ? sameShare - 0.3 : sameShare);
    return given === undefined || !isSame ? answer : { ...answer, value: given, comment: given === "No" ? answer.comment : "" };
  });
}

/**
 * The SEND team's own checks of June: a random sample of the plans whose files are held, audited with the full audit that the reading program answers for
 * every one of them. So there is something to join for the whole programme. Wants the documents to be read already.
 */
export async function storeTeamChecks(db: Db, given: { random: Random; council: StoredCouncil; instrument: Instrument; newId: () => string }): Promise<void> {
  const { random, council: stored, instrument, newId } = given;
  const { authorityId, accounts } = stored;
  const qa = accounts.get("qa") ?? "";
  const programmeId = await addProgramme(db, { authorityId, accountId: qa }, { name: "SEND team’s own checks, summer 2021", code: "TEAM21", suggestions: "after", startsOn: "2021-06-01", endsOn: "2021-06-30" }, "team", "monthly", newId);
  await moveProgramme(db, authorityId, programmeId, "running");
  await run(db, sql`
    insert into audit_group_member (authority_id, group_id, account_id)
    select ${authorityId}, g.id, a.id from audit_group g, unnest(${auditors.map((key) => accounts.get(key) ?? "")}::uuid[]) as a(id) where g.authority_id = ${authorityId} and g.name = 'Senior SEND officers'`);
  const cycle = await one<{ id: string }>(db, sql`select id from cycle where authority_id = ${authorityId} and programme_id = ${programmeId} order by position limit 1`);
  const sampleId = newId();
  await storeSample(db, { authorityId, accountId: qa, today: drawnOn }, {
    cycleId: cycle.id, sampleId, seed: "hartmere-team-checks", drawnAt: new Date(`${drawnOn}T09:30:00Z`), newId,
    design: { name: "Plans on file", purpose: "random", frame: { kinds, stage: "final", withFile: true, teams: [], needs: [], settings: [] }, divide: [], allocation: { by: "proportional", total: drawn, atLeastOne: false }, advice: [] },
  });
  await makeAssignments(db, authorityId, sampleId, newId);
  await shareOutCycle(db, authorityId, cycle.id);
  const plans = await many<Drawn>(db, sql`
    select a.id as "assignmentId", a.account_id as "accountId", i.reference, i.document_kind as kind, i.plan_id as "planId", i.plan_version_id as "versionId", p.team_id as "teamId", c.birth_date as birth, r.id as "ratingId", r.percent
    from sample_item i
    join assignment a on a.authority_id = i.authority_id and a.item_id = i.id and a.role = 'audit'
    join plan p on p.authority_id = i.authority_id and p.id = i.plan_id
    join person c on c.authority_id = p.authority_id and c.id = p.person_id
    left join rating r on r.authority_id = i.authority_id and r.plan_version_id = i.plan_version_id and r.role = 'program'
    where i.authority_id = ${authorityId} and i.sample_id = ${sampleId} order by i.position`);
  const answers = await many<{ ratingId: string; criterionId: string; value: string }>(db, sql`
    select rating_id as "ratingId", criterion_id as "criterionId", value from answer where authority_id = ${authorityId} and rating_id = any(${plans.flatMap(({ ratingId }) => ratingId ?? [])}::uuid[])`);
  const ofRating = Map.groupBy(answers, ({ ratingId }) => ratingId);
  const keyOf = new Map([...accounts].map(([key, id]) => [id, key]));
  const ratings = plans.map((plan): RatingToSave => ({
    id: newId(), reference: plan.reference, role: "audit", raterId: stored.raters.get(keyOf.get(plan.accountId) ?? "") ?? "", teamId: plan.teamId, planId: plan.planId, planVersionId: plan.versionId, documentKind: plan.kind,
    ratedOn: onWorkingDay(addDays("2021-06-22", random.whole(0, 7))), facts: {},
    answers: answersBeside(random, instrument, plan, new Map(ofRating.get(plan.ratingId ?? "")?.map(({ criterionId, value }) => [criterionId, value]))).map(({ criterionId, value, comment }) => ({ criterionId, value, comment })),
  }));
  await storeRatings(db, authorityId, instrument, ratings);
  const rows = plans.map(({ assignmentId }, at) => ({ id: assignmentId, rating: ratings[at]?.id, at: `${ratings[at]?.ratedOn ?? council.today}T15:00:00Z` }));
  await run(db, sql`
    update assignment s set state = 'handed-in', rating_id = r.rating, handed_in_at = r.at
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, rating uuid, at timestamptz) where s.authority_id = ${authorityId} and s.id = r.id`);
  await moveCycle(db, authorityId, cycle.id, "closed");
}
