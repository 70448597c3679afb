import { many, maybe, sql, type Db } from "../platform/index.ts";
import type { RatingRow } from "./list-ratings.ts";
import type { RatingState } from "./rating-states.ts";

export type StoredAnswer = { criterionId: string; value: string; points: number | null; comment: string; evidence: string };

export type StoredRating = Omit<RatingRow, "sectionPercent" | "answer"> & {
  state: RatingState;
  raterKind: string;
  raterOrganisation: string;
  facts: Record<string, unknown>;
  judgements: Record<string, string | string[]>;
  comment: string;
  importId: string | null;
  importFile: string | null;
  answers: StoredAnswer[];
};

/** One rating with its answers, or undefined where this authority has none by that id. */
export async function loadRating(db: Db, authorityId: string, id: string): Promise<StoredRating | undefined> {
  const rating = await maybe<Omit<StoredRating, "answers">>(db, sql`
    select r.id, r.reference, r.role, r.state, r.rated_on as "ratedOn", t.name as "teamName",
      k.name as "raterName", k.discipline as "raterDiscipline", k.kind as "raterKind", k.organisation as "raterOrganisation",
      v.instrument_id as "instrumentId", v.title as "instrumentTitle", v.version as "instrumentVersion", v.hash as "instrumentHash",
      r.document_kind as "documentKind", r.plan_id as "planId", p.reference as "planReference",
      r.score, r.out_of as "outOf", r.percent, r.grade, r.facts, r.judgements, r.comment,
      r.import_id as "importId", i.file_name as "importFile"
    from rating r
    join instrument_version v on v.hash = r.instrument_hash
    join rater k on k.authority_id = r.authority_id and k.id = r.rater_id
    left join team t on t.authority_id = r.authority_id and t.id = r.team_id
    left join plan p on p.authority_id = r.authority_id and p.id = r.plan_id
    left join import i on i.authority_id = r.authority_id and i.id = r.import_id
    where r.authority_id = ${authorityId} and r.id = ${id}`);
  if (rating === undefined) return undefined;
  const answers = await many<StoredAnswer>(db, sql`
    select a.criterion_id as "criterionId", a.value, a.points, a.comment, a.evidence
    from answer a
    join criterion c on c.instrument_hash = a.instrument_hash and c.id = a.criterion_id
    where a.authority_id = ${authorityId} and a.rating_id = ${id}
    order by c.position`);
  return { ...rating, answers };
}
