import { many, sql, type Db } from "../../../platform/index.ts";
import type { Draft, DraftAnswer, DraftJudgement } from "../rules/draft.ts";

/** All that was saved of an audit so far. */
export async function loadDraft(db: Db, authorityId: string, ratingId: string | null): Promise<Draft> {
  if (ratingId === null) return { answers: {}, judgements: {} };
  const answers = await many<DraftAnswer & { criterionId: string }>(db, sql`
    select d.criterion_id as "criterionId", d.value, d.comment, d.evidence, d.themes, d.suggested, d.revision, d.saved_by as "savedBy", a.name as by, d.saved_at as at
    from draft_answer d left join account a on a.authority_id = d.authority_id and a.id = d.saved_by
    where d.authority_id = ${authorityId} and d.rating_id = ${ratingId}`);
  const judgements = await many<DraftJudgement & { name: string }>(db, sql`
    select d.name, d.value, d.revision, d.saved_by as "savedBy", a.name as by, d.saved_at as at
    from draft_judgement d left join account a on a.authority_id = d.authority_id and a.id = d.saved_by
    where d.authority_id = ${authorityId} and d.rating_id = ${ratingId}`);
  return {
    answers: Object.fromEntries(answers.map(({ criterionId, ...answer }) => [criterionId, answer])),
    judgements: Object.fromEntries(judgements.map(({ name, ...judgement }) => [name, judgement])),
  };
}
