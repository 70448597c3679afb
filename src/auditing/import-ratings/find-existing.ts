import { many, sql, type Db } from "../../platform/index.ts";
import type { RatingToSave } from "../rating-to-save.ts";
import { ratingKey } from "./collect-ratings.ts";
import type { ReadRating } from "./read-rating.ts";

/** A stored rating in the shape of one to save, so that the two can be compared. */
export type ExistingRating = RatingToSave & { id: string; raterName: string };

/** The stored ratings that the file's ratings would be, by `ratingKey`. */
export async function findExisting(db: Db, authorityId: string, instrumentHash: string, ratings: readonly ReadRating[]): Promise<Map<string, ExistingRating>> {
  const found = new Map<string, ExistingRating>();
  for (let from = 0; from < ratings.length; from += 2000) {
    const references = [...new Set(ratings.slice(from, from + 2000).map((rating) => rating.reference.toLowerCase()))];
    const rows = await many<ExistingRating>(db, sql`
      select r.id, r.reference, r.role, r.rater_id as "raterId", k.name as "raterName", r.team_id as "teamId", r.plan_id as "planId",
        r.plan_version_id as "planVersionId", r.document_kind as "documentKind", r.rated_on as "ratedOn", r.facts, r.judgements, r.comment,
        (select coalesce(jsonb_agg(jsonb_build_object('criterionId', a.criterion_id, 'value', a.value, 'comment', a.comment, 'evidence', a.evidence)), '[]')
          from answer a where a.authority_id = r.authority_id and a.rating_id = r.id) as answers
      from rating r join rater k on k.authority_id = r.authority_id and k.id = r.rater_id
      where r.authority_id = ${authorityId} and r.instrument_hash = ${instrumentHash} and r.state <> 'withdrawn'
        and lower(r.reference) = any(${references})`);
    for (const row of rows) found.set(ratingKey(row), row);
  }
  return found;
}

const sorted = (record: object | undefined) => JSON.stringify(Object.entries(record ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Whether a stored rating already says what the file says. */
export function saysTheSame(stored: RatingToSave, read: RatingToSave): boolean {
  const plain = (rating: RatingToSave) => [
    rating.reference, rating.role, rating.teamId ?? null, rating.planId ?? null, rating.planVersionId ?? null, rating.documentKind ?? null,
    rating.ratedOn, sorted(rating.facts), sorted(rating.judgements), rating.comment ?? "",
    sorted(Object.fromEntries(rating.answers.map((answer) => [answer.criterionId, [answer.value, answer.comment ?? "", answer.evidence ?? ""]]))),
  ];
  return JSON.stringify(plain(stored)) === JSON.stringify(plain(read));
}
