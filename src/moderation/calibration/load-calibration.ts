import { compileInstrument, loadInstrument } from "../../instruments/index.ts";
import { many, sql, type Db } from "../../platform/index.ts";
import type { Judgement } from "../../statistics/index.ts";
import { calibrationTable, type CalibrationAnswer, type CalibrationRow } from "../compare/calibration-table.ts";

export type CalibrationNote = { criterionId: string | null; text: string; by: string; sentAt: Date };
export type CalibrationDocument = {
  itemId: string; reference: string; kindName: string; toolTitle: string;
  /** Whoever handed in, by name, with their score in per cent. */
  raters: { id: string; name: string; percent: number | null }[];
  waiting: string[];
  /** The viewer has still to rate it: nothing of it is shown. */
  isHidden: boolean;
  rows: (CalibrationRow & { text: string; sectionTitle: string })[];
  notes: CalibrationNote[];
};
export type Calibration = { documents: CalibrationDocument[]; judgements: Judgement[]; categories: number[] };

type Row = { id: string; itemId: string; reference: string; kindName: string; hash: string; toolTitle: string; accountId: string; name: string; state: string; ratingId: string | null; raterId: string | null; percent: number | null };

/** A cycle's calibration set: every auditor's answers to the same documents. */
export async function loadCalibration(db: Db, authorityId: string, cycleId: string, viewerAccountId: string): Promise<Calibration> {
  const assignments = await many<Row>(db, sql`
    select s.id, t.id as "itemId", t.reference, k.name as "kindName", s.instrument_hash as hash, v.title as "toolTitle", s.account_id as "accountId", a.name, s.state,
      case when s.state = 'handed-in' then s.rating_id end as "ratingId", r.rater_id as "raterId", r.percent
    from assignment s
    join sample_item t on t.authority_id = s.authority_id and t.id = s.item_id and t.state = 'in'
    join document_kind k on k.id = t.document_kind
    join instrument_version v on v.hash = s.instrument_hash
    join account a on a.authority_id = s.authority_id and a.id = s.account_id
    left join rating r on r.authority_id = s.authority_id and r.id = s.rating_id
    where s.authority_id = ${authorityId} and s.cycle_id = ${cycleId} and s.role = 'calibration' and s.state <> 'withdrawn'
    order by t.reference, a.name`);
  const ratingIds = assignments.flatMap((row) => row.ratingId ?? []);
  const answers = await many<{ ratingId: string; id: string; value: string; points: number | null }>(db, sql`
    select rating_id as "ratingId", criterion_id as id, value, points::float8 as points from answer where authority_id = ${authorityId} and rating_id = any(${ratingIds}::uuid[])`);
  const notes = await many<CalibrationNote & { itemId: string }>(db, sql`
    select s.item_id as "itemId", m.criterion_id as "criterionId", m.text, a.name as by, m.sent_at as "sentAt"
    from audit_message m join assignment s on s.authority_id = m.authority_id and s.id = m.assignment_id join account a on a.authority_id = m.authority_id and a.id = m.account_id
    where m.authority_id = ${authorityId} and s.cycle_id = ${cycleId} and s.role = 'calibration' and m.kind = 'note' order by m.sent_at, m.id`);
  const answersOf = Map.groupBy(answers, (answer) => answer.ratingId);
  const result: Calibration = { documents: [], judgements: [], categories: [] };
  const shares = new Set<number>();
  for (const [itemId, rows] of Map.groupBy(assignments, (row) => row.itemId)) {
    const [first] = rows;
    const found = first && (await loadInstrument(db, authorityId, first.hash));
    if (first === undefined || found === undefined) continue;
    const { criteria } = compileInstrument(found.instrument);
    const handedIn = rows.filter((row) => row.ratingId !== null);
    const isHidden = rows.some((row) => row.accountId === viewerAccountId && row.state !== "handed-in");
    const most = new Map(criteria.map((criterion) => [criterion.id, criterion.most]));
    const given = isHidden ? [] : handedIn.flatMap((row) => (answersOf.get(row.ratingId ?? "") ?? []).map((answer): CalibrationAnswer & { row: Row; points: number | null } => {
      const full = most.get(answer.id) ?? null;
      return { rater: row.name, criterion: answer.id, value: answer.value, share: full === null || answer.points === null ? null : answer.points / full, row, points: answer.points };
    }));
    for (const { criterion, row, points } of given) {
      const full = most.get(criterion) ?? null;
      if (points !== null && full !== null) result.judgements.push({ document: itemId, criterion: `${row.hash}/${criterion}`, rater: row.accountId, scale: String(full), points, most: full });
    }
    for (const { scale, most: full } of criteria) if (scale.type === "choice" && full !== null) for (const option of scale.options) if (option.points !== null) shares.add(option.points / full);
    const placed = new Map(criteria.map((criterion) => [criterion.id, criterion]));
    result.documents.push({
      itemId, reference: first.reference, kindName: first.kindName, toolTitle: first.toolTitle, isHidden,
      raters: isHidden ? [] : handedIn.map((row) => ({ id: row.raterId ?? "", name: row.name, percent: row.percent })), waiting: rows.filter((row) => row.ratingId === null).map((row) => row.name),
      rows: calibrationTable(criteria.map((criterion) => criterion.id), handedIn.map((row) => row.name), given).map((row) => ({ ...row, text: placed.get(row.criterion)?.criterion.text ?? "", sectionTitle: placed.get(row.criterion)?.section.title ?? "" })),
      notes: isHidden ? [] : notes.filter((note) => note.itemId === itemId),
    });
  }
  return { ...result, categories: [...shares] };
}
