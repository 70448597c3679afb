import { many, sql, type Db } from "../../../platform/index.ts";
import { criterionScales } from "../../facts/sql/criterion-scales.ts";
import type { AuditedAnswer, AuditedDocument, ProgramSums, WholeCriterion, WholeInput, WholeStratum } from "../figures/whole-input.ts";

export type WholeAsked = { programmeId: string; toolId: string; cycleId?: string | undefined };

/**
 * The frames of a programme's random draws, the audits of what they drew, and the reading program's answers over all of each frame, for one tool. A frame is
 * that of the draw's proof, so it is known to the document; of it count the kinds that are audited with this tool. A document's answers by the program are of the same
 * plan version (or file), by any version of the tool; the newest where there are several. Where a document has several first audits the earliest counts.
 */
export async function loadWhole(db: Db, authorityId: string, asked: WholeAsked): Promise<WholeInput> {
  const versions = new Set((await many<{ hash: string }>(db, sql`select hash from instrument_version where instrument_id = ${asked.toolId}`)).map(({ hash }) => hash));
  const scales = (await criterionScales(db, authorityId)).filter(({ hash }) => versions.has(hash));
  const base = baseSql(authorityId, asked, scales);
  const [strata, documents, answers, program, criteria] = await Promise.all([
    many<WholeStratum>(db, sql`${base}
      select f.sample_id || '/' || f.stratum as id, d.cycle, case when d.draws > 1 then d.sample || ', ' || f.stratum else f.stratum end as name, count(*)::int as frame, count(m.id)::int as read,
        coalesce(sum(m.percent), 0) as "percentSum", count(m.percent)::int as percents
      from frame f join draws d on d.id = f.sample_id left join machine m on m.unit = f.unit
      group by f.sample_id, f.stratum, d.position, d.cycle, d.sample, d.draws, d.drawn_at order by d.position, d.drawn_at, f.stratum`),
    many<AuditedDocument>(db, sql`${base}
      select h.item as id, f.sample_id || '/' || f.stratum as stratum, h.percent as hand, m.percent as program
      from hand h join frame f on f.sample_id = h.sample_id and f.unit = h.unit left join machine m on m.unit = h.unit where h.percent is not null`),
    many<AuditedAnswer>(db, sql`${base}
      select h.item as document, f.sample_id || '/' || f.stratum as stratum, a.criterion_id as criterion, 100.0 * a.points / o.most as hand, b.percent as program
      from hand h join frame f on f.sample_id = h.sample_id and f.unit = h.unit
      join answer a on a.authority_id = ${authorityId} and a.rating_id = h.rating
      join scales o on o.hash = a.instrument_hash and o.criterion_id = a.criterion_id and o.most > 0
      left join machine m on m.unit = h.unit
      left join lateral (select 100.0 * n.points / q.most as percent from answer n join scales q on q.hash = n.instrument_hash and q.criterion_id = n.criterion_id and q.most > 0
        where n.authority_id = ${authorityId} and n.rating_id = m.id and n.criterion_id = a.criterion_id and n.points is not null) b on true
      where h.percent is not null`),
    many<ProgramSums>(db, sql`${base}
      select f.sample_id || '/' || f.stratum as stratum, n.criterion_id as criterion, count(*)::int as answers, sum(100.0 * n.points / q.most) as sum
      from frame f join machine m on m.unit = f.unit
      join answer n on n.authority_id = ${authorityId} and n.rating_id = m.id and n.points is not null
      join scales q on q.hash = n.instrument_hash and q.criterion_id = n.criterion_id and q.most > 0
      group by 1, 2`),
    many<WholeCriterion>(db, sql`${base}
      select distinct on (q.position, q.id) q.id, q.section_id as section, q.text from criterion q
      where q.instrument_hash = (select hash from hand group by hash order by count(*) desc, hash limit 1) order by q.position, q.id`),
  ]);
  return { strata, documents, answers, program, criteria };
}

// Each step is made once and by itself: without statistics of the tables PostgreSQL would go through the frame for every rating.
/** `draws`: the random draws. `hand`: their audits. `frame`: every document that could have been drawn. `machine`: the program's rating of each of these. */
const baseSql = (authorityId: string, { programmeId, toolId, cycleId }: WholeAsked, scales: unknown) => sql`
  with scales as materialized (select * from jsonb_to_recordset(${JSON.stringify(scales)}::jsonb) as o(hash text, criterion_id text, scale text, most numeric)),
  draws as materialized (
    select s.id, s.name as sample, s.proof, s.drawn_at, c.name as cycle, c.position, count(*) over (partition by c.id) as draws
    from sample s join cycle c on c.authority_id = s.authority_id and c.id = s.cycle_id
    where s.authority_id = ${authorityId} and s.state = 'drawn' and s.purpose = 'random' and c.programme_id = ${programmeId} and (${cycleId ?? null}::uuid is null or c.id = ${cycleId ?? null}::uuid)),
  hand as materialized (
    select distinct on (i.id) i.id as item, i.sample_id, coalesce(i.plan_version_id, i.document_id) as unit, i.document_kind, r.id as rating, r.percent, r.instrument_hash as hash
    from sample_item i
    join draws d on d.id = i.sample_id
    join rating r on r.authority_id = i.authority_id and lower(r.reference) = lower(i.reference) and r.role = 'audit' and r.state = 'submitted'
    join instrument_version v on v.hash = r.instrument_hash and v.instrument_id = ${toolId}
    where i.authority_id = ${authorityId} and i.state = 'in' and i.probability is not null
    order by i.id, r.rated_on, r.id),
  listed as materialized (select d.id as sample_id, (u.entry ->> 0)::uuid as unit, u.entry ->> 1 as stratum from draws d cross join lateral jsonb_array_elements(d.proof -> 'frame' -> 'list') as u(entry)),
  frame as materialized (
    select l.sample_id, l.unit, l.stratum, coalesce(n.plan_id, w.plan_id) as plan
    from listed l
    left join plan_version n on n.authority_id = ${authorityId} and n.id = l.unit
    left join document w on w.authority_id = ${authorityId} and w.id = l.unit
    where coalesce(n.kind, w.kind) in (select document_kind from hand)),
  machine as materialized (
    select distinct on (f.unit) f.unit, r.id, r.percent
    from (select distinct unit, plan from frame) f
    join rating r on r.authority_id = ${authorityId} and r.plan_id = f.plan and r.role = 'program' and r.state = 'submitted' and (r.plan_version_id = f.unit or r.document_id = f.unit)
    join instrument_version v on v.hash = r.instrument_hash and v.instrument_id = ${toolId}
    order by f.unit, r.rated_on desc, r.id)`;
