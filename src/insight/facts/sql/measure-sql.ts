import { sql } from "../../../platform/index.ts";
import type { Level } from "../catalogue/levels.ts";
import { misplaced } from "../catalogue/misplaced.ts";
import type { MeasureId } from "../catalogue/measures.ts";
import type { Sql } from "./facts-sql.ts";

/**
 * What one row counts: y of x, and of a measure that falls into parts which part it is. `scale` tells what can be added up: two scales in one cell never are.
 * `outOf` is the most that y can be, where that is a number of points.
 */
export type MeasureSql = { y: Sql; x: Sql; scale: Sql; outOf: Sql; part: Sql; partOrder: Sql; where: Sql };

const one = sql`1`;
const none = { scale: sql`''::text`, outOf: sql`null::numeric`, part: sql`null::text`, partOrder: sql`null::numeric`, where: sql`true`, y: one, x: one };

const rollup = sql`coalesce(v.definition -> 'score' ->> 'rollup', '')`;
const sectionRollup = sql`coalesce(v.definition -> 'score' ->> 'sectionRollup', v.definition -> 'score' ->> 'rollup', '')`;
const gradeList = sql`coalesce((select string_agg(gl.grade ->> 'label', ', ' order by gl.n) from jsonb_array_elements(v.definition -> 'grades' -> 'list') with ordinality as gl(grade, n)), '')`;
const gradeRank = (label: Sql): Sql => sql`(select min(gr.n)::numeric from jsonb_array_elements(v.definition -> 'grades' -> 'list') with ordinality as gr(grade, n) where gr.grade ->> 'label' = ${label})`;
// Best first: what stands at or above the grade that is called Good.
const goodRank = sql`(select max(gg.n)::numeric from jsonb_array_elements(v.definition -> 'grades' -> 'list') with ordinality as gg(grade, n) where lower(gg.grade ->> 'label') = 'good')`;
const sectionPercent = sql`(e.part ->> 'percent')::numeric`;
// A section has no grade of its own: the one that its percentage would reach by the tool's thresholds, without the limits that hold for the whole.
const sectionGrade = sql`(select ts.grade ->> 'label' from jsonb_array_elements(v.definition -> 'grades' -> 'list') with ordinality as ts(grade, n)
  where coalesce((ts.grade ->> 'from')::numeric, 0) <= ${sectionPercent} order by ts.n limit 1)`;
const count = (name: string): Sql => sql`coalesce((l.counts ->> ${name})::numeric, 0)`;

const percentOf: Readonly<Partial<Record<Level, Omit<MeasureSql, "part" | "partOrder" | "x">>>> = {
  rating: { y: sql`r.percent`, scale: rollup, outOf: sql`100::numeric`, where: sql`r.percent is not null` },
  section: { y: sectionPercent, scale: sectionRollup, outOf: sql`100::numeric`, where: sql`${sectionPercent} is not null` },
  answer: { y: sql`(100.0 * a.points / o.most)`, scale: sql`'points out of ' || o.most`, outOf: sql`100::numeric`, where: sql`a.points is not null and o.most > 0` },
};
const scoreOf: typeof percentOf = {
  rating: { y: sql`r.score`, scale: sql`${rollup} || ' out of ' || trim_scale(r.out_of)`, outOf: sql`r.out_of`, where: sql`r.score is not null and r.out_of is not null` },
  section: { y: sql`(e.part ->> 'score')::numeric`, scale: sql`${sectionRollup} || ' out of ' || trim_scale((e.part ->> 'outOf')::numeric)`, outOf: sql`(e.part ->> 'outOf')::numeric`, where: sql`(e.part ->> 'score') is not null and (e.part ->> 'outOf') is not null` },
  answer: { y: sql`a.points`, scale: sql`'points out of ' || o.most`, outOf: sql`o.most`, where: sql`a.points is not null and o.most > 0` },
};

/** A measure's row at a level. `mixed`: scores of different scales are asked for as per cent, added up. */
export function measureSql(measure: MeasureId, level: Level, mixed: boolean): MeasureSql {
  switch (measure) {
    case "percent": return { ...none, ...percentOf[level], ...(mixed && { scale: none.scale }) };
    case "score": return { ...none, ...scoreOf[level] };
    case "grades": {
      const label = level === "section" ? sectionGrade : sql`r.grade`;
      const graded = sql`jsonb_typeof(v.definition -> 'grades' -> 'list') = 'array'`;
      return { ...none, part: label, partOrder: gradeRank(label), scale: gradeList, where: level === "section" ? sql`${graded} and ${sectionPercent} is not null` : sql`${graded} and r.grade is not null` };
    }
    case "good": return {
      ...none, y: sql`case when ${gradeRank(sql`r.grade`)} <= ${goodRank} then 1 else 0 end`, scale: gradeList,
      where: sql`jsonb_typeof(v.definition -> 'grades' -> 'list') = 'array' and r.grade is not null and ${goodRank} is not null`,
    };
    case "answers": return { ...none, part: sql`a.value`, partOrder: sql`coalesce(-a.points, case when a.value ~* '^n/?a$' then 10000 else 9999 end)`, scale: sql`o.scale`, where: sql`o.scale <> ''` };
    case "met": return { ...none, y: sql`case when a.points >= o.most then 1 else 0 end`, where: sql`a.points is not null and o.most > 0` };
    case "comments": return { ...none, y: sql`case when a.comment <> '' then 1 else 0 end`, where: sql`a.comment <> ''` };
    case "moderated": return {
      ...none, y: sql`case when exists (select 1 from rating z where z.authority_id = r.authority_id and lower(z.reference) = lower(r.reference) and z.state = 'submitted'
        and z.role in ('moderation', 'settled') and z.id <> r.id) then 1 else 0 end`,
    };
    case "agreement":
    case "agreement-beyond-chance": return { ...none, y: sql`case when a.points = sr.points then 1 else 0 end`, where: sql`a.points is not null and o.most > 0 and r.role <> 'moderation' and coalesce(r.facts ->> 'absent', '') <> 'true'` };
    case "weeks": return { ...none, y: sql`((p.started_on - p.requested_on) / 7.0)` };
    case "in-20-weeks": return { ...none, y: sql`case when p.started_on <= p.requested_on + 140 then 1 else 0 end`, where: sql`not p.lawful_exception` };
    case "kept-informed": return { ...none, y: sql`case when p.family_informed = 'each-step' then 1 else 0 end`, where: sql`p.family_informed is not null` };
    case "preference-named": return { ...none, y: sql`case when p.preferred_place = 'named' then 1 else 0 end`, where: sql`p.preferred_place in ('named', 'other')` };
    case "advice-never-came": return { ...none, y: sql`case when p.advice_missing > 0 then 1 else 0 end`, where: sql`p.advice_missing is not null` };
    case "smart": return { ...none, y: count("smart"), x: count("outcomes"), where: sql`${count("outcomes")} > 0` };
    case "specific": return { ...none, y: sql`x.specific`, x: sql`(x.specific + x.partly + x.vague)` };
    case "carried-over": return { ...none, y: count("carriedOver"), x: count("recommended"), where: sql`${count("recommended")} > 0` };
    case "adulthood": return { ...none, y: sql`case when ${count("adulthood")} > 0 then 1 else 0 end`, where: sql`l.counts ? 'adulthood'` };
    case "findings-each": return { ...none, y: count("findings") };
    // Each plan once for itself (x) and once for each finding that it has (y): plans without any count below the line.
    case "misplaced":
    case "findings": return { ...none, part: sql`ff.code`, y: sql`case when ff.code is null then 0 else 1 end`, x: sql`case when ff.code is null then 1 else 0 end` };
    case "ratings":
    case "documents":
    case "plans": return none;
  }
}

/** What a measure joins of its own. */
export function measureJoin(measure: MeasureId, authorityId: string): Sql {
  const found = sql`from reading_finding rf where rf.authority_id = l.authority_id and rf.reading_id = l.id`;
  // The second rating's answer to the same question of the same audit; where there are several, the earliest's.
  if (measure === "agreement" || measure === "agreement-beyond-chance") {
    return sql`join (
      select distinct on (lower(z.reference), z.instrument_hash, n.criterion_id) lower(z.reference) as reference, z.instrument_hash, n.criterion_id, n.points
      from rating z join answer n on n.authority_id = z.authority_id and n.rating_id = z.id and n.points is not null
      where z.authority_id = ${authorityId} and z.role = 'moderation' and z.state = 'submitted' and coalesce(z.facts ->> 'absent', '') <> 'true'
      order by lower(z.reference), z.instrument_hash, n.criterion_id, z.rated_on, z.id
    ) sr on sr.reference = lower(r.reference) and sr.instrument_hash = r.instrument_hash and sr.criterion_id = a.criterion_id`;
  }
  if (measure === "findings") return sql`cross join lateral (select null::text as code union all select distinct rf.code ${found}) ff`;
  if (measure !== "misplaced") return sql``;
  return sql`cross join lateral (select null::text as code union all select distinct concat_ws('/', rf.code, rf.section) ${found} and rf.code = any(${Object.keys(misplaced)}::text[])) ff`;
}
