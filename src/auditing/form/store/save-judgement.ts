import type { Viewer } from "../../../access/index.ts";
import { maybe, Problem, run, sql, transaction, type Db } from "../../../platform/index.ts";
import { checkJudgement } from "../rules/check-judgement.ts";
import type { DraftJudgement, JudgementValue } from "../rules/draft.ts";
import { instrumentOf } from "./instrument-of.ts";
import type { AuditToSave } from "./load-audit-to-save.ts";
import { lockBegun } from "./lock-begun.ts";
import { noteInTrail } from "./note-in-trail.ts";

export type JudgementSave = { name: string; value: unknown; basedOn: number; saveId: string };
export type JudgementOutcome = { status: "saved"; judgement: DraftJudgement } | { status: "conflict"; theirs: DraftJudgement };

type Row = DraftJudgement & { saveId: string | null };

/** Keeps one judgement as a whole, the closing comment ("comment") or what the conditions ask ("facts"). Throws `bad-judgement` and what lockBegun throws. */
export async function saveJudgement(db: Db, viewer: Viewer, audit: AuditToSave, save: JudgementSave): Promise<JudgementOutcome> {
  const { authorityId } = viewer;
  const { instrument } = await instrumentOf(db, authorityId, audit.instrumentHash);
  const checked = checkJudgement(instrument, save.name, save.value);
  if ("fault" in checked) throw new Problem("bad-judgement", checked.fault, { status: 422, cure: "Choose or write another answer." });
  return transaction(db, async (tx) => {
    const ratingId = await lockBegun(tx, authorityId, audit.id);
    const before = await loadRow(tx, authorityId, ratingId, save.name);
    if (before !== undefined && (before.saveId === save.saveId || isSame(before.value, checked.value))) return { status: "saved", judgement: judgementOf(before) };
    if (before !== undefined && before.revision !== save.basedOn) return { status: "conflict", theirs: judgementOf(before) };
    const changed = await run(tx, sql`
      insert into draft_judgement (authority_id, rating_id, name, value, saved_by, save_id)
      values (${authorityId}, ${ratingId}, ${save.name}, ${JSON.stringify(checked.value)}::jsonb, ${viewer.accountId}, ${save.saveId})
      on conflict (authority_id, rating_id, name) do update set value = excluded.value, revision = draft_judgement.revision + 1, saved_by = excluded.saved_by,
        saved_at = clock_timestamp(), save_id = excluded.save_id
      where draft_judgement.revision = ${save.basedOn}`);
    const after = await loadRow(tx, authorityId, ratingId, save.name);
    if (after === undefined) throw new Error("a saved judgement was not there");
    if (changed === 0) return { status: "conflict", theirs: judgementOf(after) };
    await noteInTrail(tx, viewer, "change-judgement", audit, { judgement: save.name });
    return { status: "saved", judgement: judgementOf(after) };
  });
}

const loadRow = (tx: Db, authorityId: string, ratingId: string, name: string) => maybe<Row>(tx, sql`
  select d.value, d.revision, d.saved_by as "savedBy", d.save_id as "saveId", d.saved_at as at, (select a.name from account a where a.authority_id = d.authority_id and a.id = d.saved_by) as by
  from draft_judgement d where d.authority_id = ${authorityId} and d.rating_id = ${ratingId} and d.name = ${name} for update`);

const judgementOf = ({ value, revision, savedBy, by, at }: Row): DraftJudgement => ({ value, revision, savedBy, by, at });

/** Whatever the order in which a database keeps the facts. */
const isSame = (a: JudgementValue, b: JudgementValue) => inOrder(a) === inOrder(b);
const inOrder = (value: JudgementValue) => JSON.stringify(typeof value === "string" || Array.isArray(value) ? value : Object.entries(value).sort(([x], [y]) => (x < y ? -1 : 1)));
