import { many, one, sql, type Db } from "../../../platform/index.ts";
import type { ProgrammeYearInput, YearPublished, YearRating, YearTheme } from "../figures/input.ts";

/**
 * The handed-in ratings `x` of a programme with the cycle that they belong to. A rating belongs to a cycle by the drawn document with its reference; one
 * without such a reference (an outside auditor's own sheet, advice that was not there) by its day, where it was made with one of the programme's tools.
 * Calibration, the members of a panel and settled ratings are no second opinion of a document and are left out.
 */
const ratingsOfProgramme = (authorityId: string, programmeId: string) => sql`
  (select r.id, r.rater_id, r.instrument_hash, coalesce(i.cycle_id, y.id) as cycle_id, coalesce(r.document_kind, i.document_kind) as kind,
    case r.role when 'panel' then 'internal' when 'audit' then 'internal' else r.role end as role,
    coalesce(i.id::text, r.document_id::text, lower(r.reference)) as document, coalesce(r.facts ->> 'absent' = 'true', false) as is_absent,
    r.score, r.out_of, r.percent, r.sections
  from rating r
  join instrument_version v on v.hash = r.instrument_hash
  left join sample_item i on i.authority_id = r.authority_id and lower(i.reference) = lower(r.reference)
  left join cycle z on z.authority_id = i.authority_id and z.id = i.cycle_id and z.programme_id = ${programmeId}
  left join lateral (
    select c.id from cycle c
    where i.id is null and c.authority_id = r.authority_id and c.programme_id = ${programmeId} and r.rated_on between c.from_on and c.to_on
      and exists (select 1 from programme_rule u where u.authority_id = c.authority_id and u.programme_id = c.programme_id and u.instrument_id = v.instrument_id)
    order by c.position limit 1) y on true
  where r.authority_id = ${authorityId} and r.state = 'submitted' and r.role in ('audit','panel','moderation','external')
    and (z.id is not null or y.id is not null)) x`;

export function ratingsOf(db: Db, authorityId: string, programmeId: string): Promise<YearRating[]> {
  return many<YearRating>(db, sql`
    select x.role, x.kind, x.cycle_id as "cycleId", x.document, x.is_absent as "isAbsent", g.name as "group",
      (case when x.out_of = 20 then x.score else x.percent / 5 end)::float8 as score,
      coalesce((select jsonb_object_agg(e.key, (e.value ->> 'percent')::float8 / 5) from jsonb_each(x.sections) e where e.value ->> 'percent' is not null), '{}') as sections
    from ${ratingsOfProgramme(authorityId, programmeId)}
    left join assignment s on s.authority_id = ${authorityId} and s.rating_id = x.id
    left join audit_group g on g.authority_id = ${authorityId} and g.id = s.group_id
    where x.kind is not null order by x.id`);
}

/** How often each option was chosen in the programme's own audits. */
export function answerCountsOf(db: Db, authorityId: string, programmeId: string): Promise<{ kind: string; hash: string; criterionId: string; value: string; answers: number }[]> {
  return many(db, sql`
    select x.kind, a.instrument_hash as hash, a.criterion_id as "criterionId", a.value, count(*)::int as answers
    from ${ratingsOfProgramme(authorityId, programmeId)}
    join answer a on a.authority_id = ${authorityId} and a.rating_id = x.id
    where x.role = 'internal' and not x.is_absent and x.kind is not null
    group by x.kind, a.instrument_hash, a.criterion_id, a.value`);
}

/** Themes that comments were put under, those with most comments first. */
export function themesOf(db: Db, authorityId: string, programmeId: string): Promise<YearTheme[]> {
  return many<YearTheme>(db, sql`
    select coalesce(t.name, theme) as name, count(*)::int as comments, count(distinct x.document)::int as documents
    from ${ratingsOfProgramme(authorityId, programmeId)}
    join answer a on a.authority_id = ${authorityId} and a.rating_id = x.id
    cross join lateral unnest(a.themes) as theme
    left join comment_theme t on t.authority_id = ${authorityId} and t.id = theme
    where x.role = 'internal'
    group by coalesce(t.name, theme), t.position order by count(*) desc, t.position, 1`);
}

/** Every version of a tool whose ratings count. */
export function toolsOf(db: Db, authorityId: string, programmeId: string): Promise<{ id: string; title: string; version: number; hash: string }[]> {
  return many(db, sql`
    select v.instrument_id as id, v.title, v.version, v.hash from instrument_version v
    where v.hash in (select distinct x.instrument_hash from ${ratingsOfProgramme(authorityId, programmeId)}) order by v.instrument_id, v.version`);
}

export function ratersOf(db: Db, authorityId: string, programmeId: string): Promise<ProgrammeYearInput["raters"]> {
  return one<ProgrammeYearInput["raters"]>(db, sql`
    select (count(distinct x.rater_id) filter (where x.role = 'internal'))::int as auditors, (count(distinct x.rater_id) filter (where x.role = 'moderation'))::int as moderators
    from ${ratingsOfProgramme(authorityId, programmeId)}`);
}

export function drawsOf(db: Db, authorityId: string, programmeId: string): Promise<ProgrammeYearInput["draws"][number][]> {
  return many(db, sql`
    select s.cycle_id as "cycleId", s.purpose, s.frame_size as frame, (count(i.id) filter (where i.state = 'in'))::int as drawn, (count(i.id) filter (where i.state = 'replaced'))::int as replaced
    from sample s join cycle c on c.authority_id = s.authority_id and c.id = s.cycle_id
    left join sample_item i on i.authority_id = s.authority_id and i.sample_id = s.id
    where s.authority_id = ${authorityId} and c.programme_id = ${programmeId} and s.state = 'drawn'
    group by s.id, s.cycle_id, s.purpose, s.frame_size, c.position, s.drawn_at order by c.position, s.drawn_at`);
}

/** Figures of programmes that were published before, of any time: the report takes those of its cycles and before. */
export function publishedOfProgramme(db: Db, authorityId: string): Promise<YearPublished[]> {
  return many<YearPublished>(db, sql`
    select series, period_start as "from", period, group_name as "group", value::float8 as value, plans as documents, source
    from published_figure where authority_id = ${authorityId} and series like 'programme-%' order by period_start, series, group_name`);
}
