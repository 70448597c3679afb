import { compileInstrument, instrumentHash, score, type CompiledInstrument, type Instrument } from "../instruments/index.ts";
import { newId, run, sql, transaction, type Db } from "../platform/index.ts";
import type { RatingToSave } from "./rating-to-save.ts";

const CHUNK = 500;

/** A rating's answers as scoring takes them: ticks are stored joined and given as a list. */
function answersOf(instrument: CompiledInstrument, rating: RatingToSave): Record<string, string | string[]> {
  const answers: Record<string, string | string[]> = {};
  for (const answer of rating.answers) {
    answers[answer.criterionId] = instrument.scaleOf(answer.criterionId).type === "ticks" ? answer.value.split(" | ") : answer.value;
  }
  return answers;
}

/** The row of `rating` and the rows of `answer` for one rating: scored here, so that answers and roll-up cannot part. */
function rowsOf(instrument: CompiledInstrument, hash: string, rating: RatingToSave, importId: string | null) {
  const result = score(instrument, answersOf(instrument, rating), rating.facts ?? {});
  const sections = Object.fromEntries(Object.entries(result.sections).map(([id, section]) => [id, {
    score: section.score, outOf: section.outOf, percent: section.percent, answered: section.answered,
  }]));
  const points = new Map(result.explanation.contributions.map((part) => [part.criterion, part.points]));
  const id = rating.id ?? newId();
  return {
    rating: {
      id, reference: rating.reference, role: rating.role, state: rating.state ?? "submitted", instrument_hash: hash,
      document_kind: rating.documentKind ?? null, rater_id: rating.raterId, team_id: rating.teamId ?? null,
      plan_id: rating.planId ?? null, plan_version_id: rating.planVersionId ?? null, document_id: rating.documentId ?? null,
      rated_on: rating.ratedOn, facts: rating.facts ?? {}, judgements: rating.judgements ?? {}, comment: rating.comment ?? "",
      score: result.score, out_of: result.outOf, percent: result.percent, grade: result.grade?.label ?? null, sections,
      answered: result.answered, unanswered: result.unanswered, not_applicable: result.notApplicable, import_id: importId,
    },
    answers: rating.answers.map((answer) => ({
      rating_id: id, criterion_id: answer.criterionId, value: answer.value, points: points.get(answer.criterionId) ?? null,
      comment: answer.comment ?? "", evidence: answer.evidence ?? "", themes: (answer.themes ?? []).join(" "), suggested: answer.suggested ?? null,
    })),
  };
}

const recordColumns = sql`id uuid, reference text, role text, state text, instrument_hash text, document_kind text, rater_id uuid, team_id uuid,
  plan_id uuid, plan_version_id uuid, document_id uuid, rated_on date, facts jsonb, judgements jsonb, comment text, score numeric,
  out_of numeric, percent numeric, grade text, sections jsonb, answered int, unanswered int, not_applicable int, import_id uuid`;
const columns = sql`id, reference, role, state, instrument_hash, document_kind, rater_id, team_id, plan_id, plan_version_id, document_id, rated_on,
  facts, judgements, comment, score, out_of, percent, grade, sections, answered, unanswered, not_applicable, import_id`;

/**
 * Scores ratings and stores them with their answers and roll-ups, all or none. A rating with an `id` replaces the stored one
 * (and keeps the import that first brought it). Gives the ids in the order of the ratings.
 */
export function storeRatings(
  db: Db, authorityId: string, instrument: Instrument, ratings: readonly RatingToSave[],
  options: { importId?: string; onProgress?: (stored: number) => Promise<void> | void } = {},
): Promise<string[]> {
  const compiled = compileInstrument(instrument);
  const hash = instrumentHash(instrument);
  return transaction(db, async (tx) => {
    const ids: string[] = [];
    for (let from = 0; from < ratings.length; from += CHUNK) {
      const rows = ratings.slice(from, from + CHUNK).map((rating) => rowsOf(compiled, hash, rating, options.importId ?? null));
      await storeChunk(tx, authorityId, hash, rows);
      ids.push(...rows.map((row) => row.rating.id));
      await options.onProgress?.(ids.length);
    }
    return ids;
  });
}

async function storeChunk(tx: Db, authorityId: string, hash: string, rows: ReturnType<typeof rowsOf>[]): Promise<void> {
  const answers = rows.flatMap((row) => row.answers);
  const ids = rows.map((row) => row.rating.id);
  await run(tx, sql`
    insert into rating (authority_id, ${columns})
    select ${authorityId}, ${columns} from jsonb_to_recordset(${JSON.stringify(rows.map((row) => row.rating))}::jsonb) as r(${recordColumns})
    on conflict (authority_id, id) do update set
      reference = excluded.reference, role = excluded.role, state = excluded.state, document_kind = excluded.document_kind,
      rater_id = excluded.rater_id, team_id = excluded.team_id, plan_id = excluded.plan_id, plan_version_id = excluded.plan_version_id,
      document_id = excluded.document_id, rated_on = excluded.rated_on, facts = excluded.facts, judgements = excluded.judgements,
      comment = excluded.comment, score = excluded.score, out_of = excluded.out_of, percent = excluded.percent, grade = excluded.grade,
      sections = excluded.sections, answered = excluded.answered, unanswered = excluded.unanswered,
      not_applicable = excluded.not_applicable, updated_at = now()`);
  await run(tx, sql`delete from answer where authority_id = ${authorityId} and rating_id = any(${ids}::uuid[])`);
  await run(tx, sql`
    insert into answer (authority_id, rating_id, instrument_hash, criterion_id, value, points, comment, evidence, themes, suggested)
    select ${authorityId}, a.rating_id, ${hash}, a.criterion_id, a.value, a.points, a.comment, a.evidence, string_to_array(a.themes, ' '), a.suggested
    from unnest(
      ${answers.map((answer) => answer.rating_id)}::uuid[], ${answers.map((answer) => answer.criterion_id)}::text[],
      ${answers.map((answer) => answer.value)}::text[], ${answers.map((answer) => answer.points)}::numeric[],
      ${answers.map((answer) => answer.comment)}::text[], ${answers.map((answer) => answer.evidence)}::text[],
      ${answers.map((answer) => answer.themes)}::text[], ${answers.map((answer) => answer.suggested)}::text[]
    ) as a(rating_id, criterion_id, value, points, comment, evidence, themes, suggested)`);
}
