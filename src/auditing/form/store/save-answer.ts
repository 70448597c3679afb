import type { Viewer } from "../../../access/index.ts";
import { many, maybe, Problem, sql, transaction, type Db } from "../../../platform/index.ts";
import { checkEvidence } from "../rules/check-evidence.ts";
import { checkValue } from "../rules/check-value.ts";
import type { DraftAnswer, Evidence } from "../rules/draft.ts";
import { instrumentOf } from "./instrument-of.ts";
import type { AuditToSave } from "./load-audit-to-save.ts";
import { loadText } from "./load-text.ts";
import { begunRating } from "./lock-begun.ts";
import { noteInTrail } from "./note-in-trail.ts";
import { suggestionFor, type Suggestion } from "./load-suggestions.ts";

export type AnswerSave = {
  criterionId: string; value: string; comment: string; evidence: readonly Evidence[]; themes: readonly string[];
  /** The revision that the person had before them; 0 where there was no answer. */
  basedOn: number;
  /** The browser's own number of this save: the same one sent twice is one save. */
  saveId: string;
};

/** `conflict`: somebody (or another window) saved something else meanwhile; nothing was changed, and `theirs` is what stands. */
export type SaveOutcome =
  | { status: "saved"; answer: DraftAnswer; suggestion: Suggestion | null }
  | { status: "conflict"; theirs: DraftAnswer };

type Row = DraftAnswer & { saveId: string | null };

/** Keeps one answer. Throws Problems: `no-such-criterion`, `bad-answer`, `bad-evidence`, `bad-comment`, `bad-theme`, `handed-in`, `withdrawn`, `not-begun`. */
export async function saveAnswer(db: Db, viewer: Viewer, key: Uint8Array, audit: AuditToSave, save: AnswerSave): Promise<SaveOutcome> {
  const { authorityId } = viewer;
  const placed = (await instrumentOf(db, authorityId, audit.instrumentHash)).criteria.get(save.criterionId);
  if (placed === undefined) throw new Problem("no-such-criterion", "This audit tool has no such question.", { status: 422, cure: "Load the page again." });
  const checked = checkValue(placed.scale, save.value);
  if ("fault" in checked) throw new Problem("bad-answer", checked.fault, { status: 422, cure: "Choose or write another answer." });
  const comment = save.comment.replaceAll("\r\n", "\n").trim();
  if (comment.length > 10_000) throw new Problem("bad-comment", "The comment can have at most 10,000 characters.", { status: 422, cure: "Make it shorter." });
  return transaction(db, async (tx) => {
    const { ratingId, before } = await lockWithAnswer(tx, authorityId, audit.id, save.criterionId);
    if (before !== undefined && before.saveId === save.saveId) return saved(tx, viewer, audit, save.criterionId, before);
    const evidence = await evidenceOf(tx, authorityId, key, audit, save.evidence, before?.evidence ?? []);
    const next = { value: checked.value, comment, evidence, themes: await themesOf(tx, authorityId, save.themes) };
    if (before !== undefined && isSame(before, next)) return saved(tx, viewer, audit, save.criterionId, before);
    if ((before?.revision ?? 0) !== save.basedOn) return before === undefined ? gone(save) : { status: "conflict", theirs: answerOf(before) };
    // From this save on the auditor sees the suggestion: what it was is kept beside their answer.
    const suggestion = next.value === "" && audit.suggestions === "after" ? null : await suggestionFor(tx, authorityId, audit, save.criterionId);
    const after = await maybe<Row>(tx, sql`
      insert into draft_answer as d (authority_id, rating_id, criterion_id, value, comment, evidence, themes, suggested, saved_by, save_id, saved_at)
      values (${authorityId}, ${ratingId}, ${save.criterionId}, ${next.value}, ${next.comment}, ${JSON.stringify(next.evidence)}::jsonb, ${next.themes}::text[], ${suggestion?.value ?? null}, ${viewer.accountId},
        ${save.saveId}, clock_timestamp())
      on conflict (authority_id, rating_id, criterion_id) do update set value = excluded.value, comment = excluded.comment, evidence = excluded.evidence, themes = excluded.themes,
        suggested = coalesce(excluded.suggested, d.suggested), revision = d.revision + 1, saved_by = excluded.saved_by, saved_at = excluded.saved_at, save_id = excluded.save_id
      where d.revision = ${save.basedOn}
      returning ${columns}, ${viewer.name}::text as by`);
    // Somebody else was quicker between our look and our save.
    if (after === undefined) return { status: "conflict", theirs: answerOf((await lockWithAnswer(tx, authorityId, audit.id, save.criterionId)).before ?? gone(save)) };
    const inTrail = (value: string) => (placed.scale.type === "text" && value !== "" ? "(words)" : value);
    await noteInTrail(tx, viewer, "change-answer", audit, { criterion: save.criterionId, from: inTrail(before?.value ?? ""), to: inTrail(next.value) });
    return { status: "saved", answer: answerOf(after), suggestion };
  });
}

const columns = sql`d.value, d.comment, d.evidence, d.themes, d.suggested, d.revision, d.saved_by as "savedBy", d.save_id as "saveId", d.saved_at as at`;

/** Holds the audit open as lockBegun does, and looks at the answer that stands, in one question to the database. */
async function lockWithAnswer(tx: Db, authorityId: string, assignmentId: string, criterionId: string): Promise<{ ratingId: string; before: Row | undefined }> {
  const found = await maybe<Row & { state: string; ratingId: string | null; isThere: boolean }>(tx, sql`
    select s.state, s.rating_id as "ratingId", d.rating_id is not null as "isThere", ${columns},
      (select name from account a where a.authority_id = d.authority_id and a.id = d.saved_by) as by
    from assignment s left join draft_answer d on d.authority_id = s.authority_id and d.rating_id = s.rating_id and d.criterion_id = ${criterionId}
    where s.authority_id = ${authorityId} and s.id = ${assignmentId} for share of s`);
  return { ratingId: begunRating(found), before: found?.isThere ? found : undefined };
}

const answerOf = ({ value, comment, evidence, themes, suggested, revision, savedBy, by, at }: Row): DraftAnswer => ({ value, comment, evidence, themes, suggested, revision, savedBy, by, at });

/** Answers are never taken away, so a save that builds on one that is not there comes from a page of another audit. */
const gone = ({ criterionId }: AnswerSave): never => {
  throw new Problem("stale-page", `The page is out of date at ${criterionId}.`, { status: 409, cure: "Load the page again. What you typed is still in this browser." });
};

const isSame = (before: Row, next: Pick<DraftAnswer, "value" | "comment" | "evidence" | "themes">): boolean =>
  before.value === next.value && before.comment === next.comment && JSON.stringify([...before.themes].sort()) === JSON.stringify([...next.themes].sort())
  && JSON.stringify(before.evidence.map(({ quote }) => quote)) === JSON.stringify(next.evidence.map(({ quote }) => quote));

/** Only words that are new are looked for in the document, which takes a moment to open. */
async function evidenceOf(tx: Db, authorityId: string, key: Uint8Array, audit: AuditToSave, given: readonly Evidence[], before: readonly Evidence[]): Promise<Evidence[]> {
  const known = new Map(before.map((each) => [each.quote, each]));
  if (given.every(({ quote }) => known.has(quote))) return given.flatMap(({ quote }) => known.get(quote) ?? []);
  const { sections } = await loadText(tx, authorityId, key, audit);
  const checked = checkEvidence(sections, given);
  if ("fault" in checked) throw new Problem("bad-evidence", checked.fault, { status: 422, cure: "The answer stands as it was saved before." });
  return checked.evidence;
}

async function themesOf(tx: Db, authorityId: string, given: readonly string[]): Promise<string[]> {
  if (given.length === 0) return [];
  const rows = await many<{ id: string }>(tx, sql`select id from comment_theme where authority_id = ${authorityId} and id = any (${[...given]}::text[]) order by position, id`);
  if (rows.length !== new Set(given).size) throw new Problem("bad-theme", "One of the themes is not there any more.", { status: 422, cure: "Load the page again and choose the themes." });
  return rows.map(({ id }) => id);
}

/** What was saved before, said again. */
async function saved(tx: Db, viewer: Viewer, audit: AuditToSave, criterionId: string, row: Row): Promise<SaveOutcome> {
  const suggestion = row.value === "" && audit.suggestions === "after" ? null : await suggestionFor(tx, viewer.authorityId, audit, criterionId);
  return { status: "saved", answer: answerOf(row), suggestion };
}
