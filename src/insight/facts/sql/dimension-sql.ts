import { sql } from "../../../platform/index.ts";
import type { DimensionId } from "../catalogue/dimensions.ts";
import { healthAdvice, socialCareAdvice } from "../catalogue/services.ts";
import type { FactsSql, Sql } from "./facts-sql.ts";

/** A dimension of one row: its key (text, null where not recorded), its stored name and order where it has them, and what must be joined for it. */
export type DimensionSql = { key: Sql; label?: Sql; order?: Sql; join?: Sql };

const schoolYear = (day: Sql): Sql => sql`(extract(year from ${day} - interval '8 months'))::int`;
// National-curriculum year on the day of the document: Reception is 0 (register/people/school-year.ts).
const yearGroup = (f: FactsSql): Sql => sql`(${schoolYear(f.documentDay)} - ${schoolYear(sql`c.birth_date`)} - 5)`;
const age = (f: FactsSql): Sql => sql`extract(year from age(${f.documentDay}, c.birth_date))`;
const yesNo = (condition: Sql): Sql => sql`case ${condition} when true then 'yes' when false then 'no' end`;
/** What may be long or a person's name goes into no address: a key stands for it. */
const hidden = (text: Sql): Sql => sql`case when ${text} is not null then substr(md5(lower(trim(${text}))), 1, 12) end`;
const months = (days: Sql): Sql => sql`(${days} / 30.4375)`;

/** Advice on the plan that was there when the document was written. */
const adviceBefore = (f: FactsSql, what: Sql): Sql => sql`(select ${what} from document w join document_kind wk on wk.id = w.kind and wk.family = 'advice'
  where w.authority_id = p.authority_id and w.plan_id = p.id and (w.dated_on is null or w.dated_on <= ${f.documentDay}))`;

const services = (f: FactsSql): Sql => adviceBefore(f, sql`nullif(concat(
  case when bool_or(w.kind <> all(${[...healthAdvice, ...socialCareAdvice]}::text[])) then 'e' end,
  case when bool_or(w.kind = any(${healthAdvice}::text[])) then 'h' end,
  case when bool_or(w.kind = any(${socialCareAdvice}::text[])) then 'c' end), '')`);

/** Since the last review that had been held by the day of the fact, or since the plan began; not known where the register only tells of a later review. */
const sinceReview = (f: FactsSql): Sql => sql`case when p.last_review_on is null or p.last_review_on <= ${f.day} then ${f.day} - greatest(p.last_review_on, p.started_on) end`;

const within20 = sql`p.started_on <= p.requested_on + 140`;

/** Where each dimension comes from, given the facts that it is asked of. */
export const dimensionSql: Readonly<Record<DimensionId, (f: FactsSql) => DimensionSql>> = {
  month: (f) => ({ key: sql`to_char(${f.day}, 'YYYY-MM')` }),
  quarter: (f) => ({ key: sql`to_char(${f.day}, 'YYYY-Q')` }),
  term: (f) => ({ key: sql`to_char(${f.day}, 'YYYY-') || (1 + (extract(month from ${f.day})::int - 1) / 4)` }),
  "school-year": (f) => ({ key: sql`${schoolYear(f.day)}::text` }),
  "financial-year": (f) => ({ key: sql`(extract(year from ${f.day} - interval '3 months'))::int::text` }),
  cycle: () => ({ key: sql`y.id::text`, label: sql`g.name || ', ' || y.name`, order: sql`to_char(y.from_on, 'YYYYMMDD') || y.position` }),
  team: (f) => ({ key: sql`${f.teamId}::text`, label: sql`t.name`, order: sql`lpad(t.position::text, 6, '0') || t.name` }),
  writer: () => ({ key: hidden(sql`p.writer`), label: sql`p.writer` }),
  area: () => ({ key: hidden(sql`c.area`), label: sql`c.area` }),
  "setting-type": () => ({ key: sql`p.setting_type` }),
  setting: () => ({ key: sql`coalesce(p.setting_urn, ${hidden(sql`p.setting_name`)})`, label: sql`p.setting_name` }),
  "out-of-area": () => ({ key: yesNo(sql`p.out_of_area`) }),
  kind: (f) => ({ key: f.kind, label: sql`dk.name`, order: sql`lpad(dk.position::text, 6, '0')` }),
  section: (f) => ({ key: f.section }),
  criterion: () => ({ key: sql`v.instrument_id || '/' || q.id`, label: sql`q.id || ' ' || q.text`, order: sql`v.instrument_id || lpad(q.position::text, 6, '0')` }),
  theme: () => ({
    key: sql`h.id`, label: sql`coalesce(ct.name, h.id)`, order: sql`lpad(coalesce(ct.position, 9999)::text, 6, '0')`,
    join: sql`left join lateral unnest(a.themes) as h(id) on true left join comment_theme ct on ct.authority_id = a.authority_id and ct.id = h.id`,
  }),
  "provision-kind": () => ({ key: sql`x.kind` }),
  grade: (f) => ({ key: f.grade }),
  need: () => ({ key: sql`p.primary_need` }),
  "any-need": () => ({
    key: sql`an.need`, join: sql`left join lateral (select distinct u.need from unnest(array_append(p.other_needs, p.primary_need)) as u(need) where u.need is not null) an on true`,
  }),
  "year-group": (f) => ({ key: sql`greatest(-1, ${yearGroup(f)})::text`, order: sql`lpad((greatest(-1, ${yearGroup(f)}) + 10)::text, 4, '0')` }),
  phase: (f) => ({ key: sql`case when ${yearGroup(f)} < 0 then 'early-years' when ${yearGroup(f)} <= 6 then 'primary' when ${yearGroup(f)} <= 11 then 'secondary' when ${yearGroup(f)} > 11 then 'post-16' end` }),
  "from-year-9": (f) => ({ key: yesNo(sql`(${yearGroup(f)} >= 9)`) }),
  age: (f) => ({ key: sql`case when ${age(f)} < 5 then '0-4' when ${age(f)} < 11 then '5-10' when ${age(f)} < 16 then '11-15' when ${age(f)} < 19 then '16-18' when ${age(f)} >= 19 then '19-25' end` }),
  "looked-after": () => ({ key: yesNo(sql`c.looked_after`) }),
  "since-review": (f) => ({ key: bands(months(sinceReview(f)), [6, 12, 18]) }),
  "newest-report": (f) => ({ key: bands(months(sql`(${f.documentDay} - ${adviceBefore(f, sql`max(w.dated_on)`)})`), [6, 12, 24]) }),
  payer: (f) => ({
    key: adviceBefore(f, sql`case when bool_or(w.paid_by = 'family') then 'family' when bool_or(w.paid_by = 'other') then 'other' when bool_and(w.paid_by in ('council','nhs')) then 'council' end`),
  }),
  services: (f) => ({ key: services(f) }),
  advice: (f) => ({
    key: sql`ad.id`, label: sql`ad.name`, order: sql`lpad(ad.position::text, 6, '0')`,
    join: sql`left join lateral (select distinct wk.id, wk.name, wk.position from document w join document_kind wk on wk.id = w.kind and wk.family = 'advice'
      where w.authority_id = p.authority_id and w.plan_id = p.id and (w.dated_on is null or w.dated_on <= ${f.documentDay})) ad on true`,
  }),
  appeal: () => ({ key: sql`case when p.tribunal then 'tribunal' when p.mediation then 'mediation' when p.tribunal is not null or p.mediation is not null then 'neither' end` }),
  oversight: () => ({ key: sql`case when pv.signed_off_on < pv.dated_on then 'before' when pv.signed_off_on is not null then 'after' end` }),
  "family-part": () => ({ key: sql`pv.family_part` }),
  "family-informed": () => ({ key: sql`p.family_informed` }),
  "preferred-place": () => ({ key: sql`p.preferred_place` }),
  "advice-missing": () => ({ key: sql`case when p.advice_missing >= 2 then '2+' else p.advice_missing::text end` }),
  timeliness: () => ({ key: sql`case when p.transferred_from is not null then null when ${within20} then 'yes' when p.started_on is null or p.requested_on is null then null when p.lawful_exception then 'excepted' else 'no' end` }),
  "delay-reason": () => ({ key: hidden(sql`p.delay_reason`), label: sql`p.delay_reason` }),
  instrument: () => ({ key: sql`v.instrument_id`, label: sql`v.title` }),
  role: () => ({ key: sql`r.role` }),
  discipline: () => ({ key: hidden(sql`nullif(k.discipline, '')`), label: sql`k.discipline` }),
  rater: () => ({ key: sql`r.rater_id::text`, label: sql`k.name` }),
  purpose: () => ({ key: sql`s.purpose` }),
};

/** "0-6", "6-12", "12-18", "18+": from the one (not included) to the other; what is nought or less is in the first. */
function bands(value: Sql, ends: readonly [number, number, number]): Sql {
  const [a, b, c] = ends;
  return sql`case when ${value} <= ${a}::numeric then ${`0-${a}`} when ${value} <= ${b}::numeric then ${`${a}-${b}`} when ${value} <= ${c}::numeric then ${`${b}-${c}`}
    when ${value} > ${c}::numeric then ${`${c}+`} end`;
}
