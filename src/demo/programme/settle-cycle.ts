import { storeRatings, type RatingToSave } from "../../auditing/index.ts";
import type { Instrument } from "../../instruments/index.ts";
import { run, sql, type Db } from "../../platform/index.ts";
import { addDays, onWorkingDay } from "../calendar.ts";
import type { Assigned, ProgrammeStore } from "./store-programme.ts";

/** Both raters of a closed cycle have talked: where they differed, sometimes the first was right and sometimes the second. */
export async function settleCycle(db: Db, given: ProgrammeStore, instrument: Instrument, done: readonly { assignment: Assigned | null; rating: RatingToSave }[]): Promise<void> {
  const { authorityId, accounts, settled: raterId } = given.council;
  const pairs = done.filter(({ rating }) => rating.role === "moderation").flatMap((second) => {
    const first = done.find(({ assignment, rating }) => rating.role === "audit" && assignment?.itemId === second.assignment?.itemId);
    return first ? [{ first, second }] : [];
  });
  const rows = pairs.map(({ first, second }) => {
    const theirs = new Map(second.rating.answers.map((answer) => [answer.criterionId, answer.value]));
    const answers = first.rating.answers.map(({ criterionId, value }) => {
      const other = theirs.get(criterionId) ?? value;
      const whose = other === value ? "both" : given.random.chance(0.45) ? "first" : "second";
      return { criterionId, value: whose === "second" ? other : value, whose };
    });
    const rating: RatingToSave = { ...second.rating, id: given.newId(), role: "settled", raterId, ratedOn: onWorkingDay(addDays(second.rating.ratedOn, 3)), answers: answers.map(({ criterionId, value }) => ({ criterionId, value })) };
    return { rating, answers, firstId: first.assignment?.id ?? "" };
  });
  await storeRatings(db, authorityId, instrument, rows.map(({ rating }) => rating));
  await run(db, sql`
    update moderation m set state = 'settled', settled_rating_id = r.rating, settled_by = ${accounts.get("mod") ?? ""}, settled_at = r.at
    from jsonb_to_recordset(${JSON.stringify(rows.map(({ rating, firstId }) => ({ first: firstId, rating: rating.id, at: `${rating.ratedOn}T10:00:00Z` })))}::jsonb) as r(first uuid, rating uuid, at timestamptz)
    where m.authority_id = ${authorityId} and m.first_assignment_id = r.first`);
  await run(db, sql`
    insert into settled_answer (authority_id, moderation_id, criterion_id, value, whose, how)
    select ${authorityId}, m.id, r.criterion, r.value, r.whose, 'agreement'
    from jsonb_to_recordset(${JSON.stringify(rows.flatMap(({ answers, firstId }) => answers.filter((answer) => answer.whose !== "both").map(({ criterionId, value, whose }) => ({ first: firstId, criterion: criterionId, value, whose }))))}::jsonb) as r(first uuid, criterion text, value text, whose text)
    join moderation m on m.authority_id = ${authorityId} and m.first_assignment_id = r.first`);
}
