import { many, sql, type Db } from "../../../platform/index.ts";
import type { ProgrammeYearInput, YearPublished, YearRating, YearTheme } from "../figures/input.ts";

/** A rating as it is loaded: the figures' own, and what finds its answers. */
export type LoadedRating = YearRating & { id: string; raterId: string; hash: string };

type Item = { id: string; reference: string; cycleId: string; kind: string };

const itemsOf = (db: Db, authorityId: string, programmeId: string) => many<Item>(db, sql`
  select i.id, lower(i.reference) as reference, i.cycle_id as "cycleId", i.document_kind as kind
  from cycle c join sample_item i on i.authority_id = c.authority_id and i.cycle_id = c.id where c.authority_id = ${authorityId} and c.programme_id = ${programmeId}`);

type Found = Omit<LoadedRating, "kind" | "cycleId" | "document"> & { kind: string | null; cycleId: string | null; reference: string; documentId: string | null };

const columns = sql`
  r.id, r.rater_id as "raterId", r.instrument_hash as hash, case when r.role in ('audit','panel') then 'internal' else r.role end as role, r.document_kind as kind,
  lower(r.reference) as reference, r.document_id as "documentId", coalesce(r.facts ->> 'absent' = 'true', false) as "isAbsent", g.name as "group",
  (case when r.out_of = 20 then r.score else r.percent / 5 end)::float8 as score,
  coalesce((select jsonb_object_agg(e.key, (e.value ->> 'percent')::float8 / 5) from jsonb_each(r.sections) e where e.value ->> 'percent' is not null), '{}') as sections`;
const group = sql`
  left join assignment s on s.authority_id = r.authority_id and s.rating_id = r.id
  left join audit_group g on g.authority_id = s.authority_id and g.id = s.group_id`;
const counts = sql`r.state = 'submitted' and r.role in ('audit','panel','moderation','external')`;

/**
 * The handed-in ratings of a programme with the cycle that they belong to. A rating belongs to a cycle by the drawn document with its reference; one
 * without such a reference (an outside auditor's own sheet, advice that was not there) by its day, where it was made with one of the programme's tools.
 * Calibration, the members of a panel and settled ratings are no second opinion of a document and are left out. The two ways are two queries, each by an
 * index, because PostgreSQL plans their join badly in tables that it has no statistics of yet.
 */
export async function ratingsOf(db: Db, authorityId: string, programmeId: string): Promise<LoadedRating[]> {
  const items = new Map((await itemsOf(db, authorityId, programmeId)).map((item) => [item.reference, item]));
  const drawn = await many<Found>(db, sql`
    select ${columns}, null as "cycleId" from rating r ${group}
    where r.authority_id = ${authorityId} and lower(r.reference) = any(${[...items.keys()]}::text[]) and ${counts} and r.state <> 'withdrawn'`);
  const undrawn = await many<Found>(db, sql`
    select ${columns}, c.id as "cycleId"
    from programme_rule u
    join (select distinct instrument_id, hash from instrument_version) v on v.instrument_id = u.instrument_id
    join cycle c on c.authority_id = u.authority_id and c.programme_id = u.programme_id
    join rating r on r.authority_id = u.authority_id and r.instrument_hash = v.hash and r.rated_on between c.from_on and c.to_on and r.document_kind = u.document_kind
    ${group}
    where u.authority_id = ${authorityId} and u.programme_id = ${programmeId} and ${counts}
      and lower(r.reference) not in (select lower(i.reference) from sample_item i where i.authority_id = ${authorityId})`);
  return [...drawn, ...undrawn].flatMap(({ reference, documentId, kind: own, cycleId: byDay, ...rating }): LoadedRating[] => {
    const item = byDay === null ? items.get(reference) : undefined;
    const [kind, cycleId] = [own ?? item?.kind, byDay ?? item?.cycleId];
    return kind === undefined || cycleId === undefined ? [] : [{ ...rating, kind, cycleId, document: item?.id ?? documentId ?? reference }];
  }).sort((a, b) => (a.id < b.id ? -1 : 1));
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
