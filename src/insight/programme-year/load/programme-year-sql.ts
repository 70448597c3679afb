import { many, sql, type Db } from "../../../platform/index.ts";
import type { ProgrammeYearInput, YearPublished, YearRating, YearTheme } from "../figures/input.ts";

/** A rating as it is loaded: the figures' own, and what finds its answers. */
export type LoadedRating = YearRating & { id: string; raterId: string; hash: string };

const ratingColumns = sql`r.id, r.rater_id, r.instrument_hash, r.role, r.document_kind, r.document_id, r.reference, r.facts, r.score, r.out_of, r.percent, r.sections`;
const counts = sql`r.state = 'submitted' and r.role in ('audit','panel','moderation','external')`;

/**
 * The handed-in ratings of a programme with the cycle that they belong to. A rating belongs to a cycle by the drawn document with its reference; one
 * without such a reference (an outside auditor's own sheet, advice that was not there) by its day, where it was made with one of the programme's tools.
 * Calibration, the members of a panel and settled ratings are no second opinion of a document and are left out. The two ways are two queries, so that each
 * finds its rows by an index.
 */
export function ratingsOf(db: Db, authorityId: string, programmeId: string): Promise<LoadedRating[]> {
  return many<LoadedRating>(db, sql`
    with own as (
      select ${ratingColumns}, i.cycle_id, i.id::text as item, i.document_kind as item_kind
      from cycle c
      join sample_item i on i.authority_id = c.authority_id and i.cycle_id = c.id
      join rating r on r.authority_id = i.authority_id and lower(r.reference) = lower(i.reference)
      where c.authority_id = ${authorityId} and c.programme_id = ${programmeId} and ${counts}
      union all
      select ${ratingColumns}, c.id, null, null
      from programme_rule u
      join (select distinct instrument_id, hash from instrument_version) v on v.instrument_id = u.instrument_id
      join cycle c on c.authority_id = u.authority_id and c.programme_id = u.programme_id
      join rating r on r.authority_id = u.authority_id and r.instrument_hash = v.hash and r.rated_on between c.from_on and c.to_on and r.document_kind = u.document_kind
      where u.authority_id = ${authorityId} and u.programme_id = ${programmeId} and ${counts}
        and not exists (select 1 from sample_item i where i.authority_id = ${authorityId} and lower(i.reference) = lower(r.reference)))
    select x.id, x.rater_id as "raterId", x.instrument_hash as hash, case when x.role in ('audit','panel') then 'internal' else x.role end as role,
      coalesce(x.document_kind, x.item_kind) as kind, x.cycle_id as "cycleId", coalesce(x.item, x.document_id::text, lower(x.reference)) as document,
      coalesce(x.facts ->> 'absent' = 'true', false) as "isAbsent", g.name as "group", (case when x.out_of = 20 then x.score else x.percent / 5 end)::float8 as score,
      coalesce((select jsonb_object_agg(e.key, (e.value ->> 'percent')::float8 / 5) from jsonb_each(x.sections) e where e.value ->> 'percent' is not null), '{}') as sections
    from own x
    left join assignment s on s.authority_id = ${authorityId} and s.rating_id = x.id
    left join audit_group g on g.authority_id = ${authorityId} and g.id = s.group_id
    where coalesce(x.document_kind, x.item_kind) is not null order by x.id`);
}

type Counted = { kind: string; hash: string; criterionId: string; value: string; answers: number };

/** How often each option was chosen in these ratings. */
export function answerCountsOf(db: Db, authorityId: string, ratings: readonly Pick<LoadedRating, "id" | "kind">[]): Promise<Counted[]> {
  return many<Counted>(db, sql`
    select x.kind, a.instrument_hash as hash, a.criterion_id as "criterionId", a.value, count(*)::int as answers
    from unnest(${ratings.map(({ id }) => id)}::uuid[], ${ratings.map(({ kind }) => kind)}::text[]) as x(id, kind)
    join answer a on a.authority_id = ${authorityId} and a.rating_id = x.id
    group by x.kind, a.instrument_hash, a.criterion_id, a.value`);
}

/** Themes that comments of these ratings were put under, those with most comments first. */
export function themesOf(db: Db, authorityId: string, ratings: readonly Pick<LoadedRating, "id" | "document">[]): Promise<YearTheme[]> {
  return many<YearTheme>(db, sql`
    select coalesce(t.name, theme) as name, count(*)::int as comments, count(distinct x.document)::int as documents
    from unnest(${ratings.map(({ id }) => id)}::uuid[], ${ratings.map(({ document }) => document)}::text[]) as x(id, document)
    join answer a on a.authority_id = ${authorityId} and a.rating_id = x.id
    cross join lateral unnest(a.themes) as theme
    left join comment_theme t on t.authority_id = ${authorityId} and t.id = theme
    group by coalesce(t.name, theme), t.position order by count(*) desc, t.position, 1`);
}

export function toolsOf(db: Db, hashes: readonly string[]): Promise<{ id: string; title: string; version: number; hash: string }[]> {
  return many(db, sql`select v.instrument_id as id, v.title, v.version, v.hash from instrument_version v where v.hash = any(${[...hashes]}::text[]) order by v.instrument_id, v.version`);
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
