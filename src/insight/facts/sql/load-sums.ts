import { many, sql, type Db } from "../../../platform/index.ts";
import { dimensionOf } from "../catalogue/dimensions.ts";
import { type Level, ratingLevels } from "../catalogue/levels.ts";
import { ofPairs } from "../catalogue/measures.ts";
import type { Question } from "../catalogue/question.ts";
import type { SumsRow } from "../estimate/sums-row.ts";
import { criterionScales } from "./criterion-scales.ts";
import { dimensionSql, type DimensionSql } from "./dimension-sql.ts";
import { factsSql } from "./facts-sql.ts";
import { measureJoin, measureSql } from "./measure-sql.ts";
import { usedDimensions, whereSql } from "./where-sql.ts";

const nothing: DimensionSql = { key: sql`null::text` };

/**
 * The facts of a question added up: a row for each cell, tool, scale and stratum, and one more for each of its parts. Documents are added up first, so that many
 * answers of one document stay one document.
 */
export async function loadSums(db: Db, authorityId: string, question: Question, level: Level): Promise<SumsRow[]> {
  const facts = factsSql(level, authorityId);
  const measure = measureSql(question.measure, level, question.mixed);
  const isRated = ratingLevels.includes(level);
  const [first, second] = [0, 1].map((at) => {
    const id = question.by[at];
    return id === undefined ? nothing : dimensionSql[id](facts);
  }) as [DimensionSql, DimensionSql];
  const joins = usedDimensions(question).flatMap((id) => dimensionSql[id](facts).join ?? []);
  const scales = level === "answer" ? await criterionScales(db, authorityId) : [];
  // The frame's weight is asked for where it counts: for all documents, from random draws. Who is rated twice is another choice, so agreement has no frame.
  const weighted = isRated && !ofPairs.includes(question.measure) && question.sample === "random" && !question.by.some((id) => dimensionOf(id).words === "How it was picked");
  return many<SumsRow>(db, sql`
    with scales as (select * from jsonb_to_recordset(${JSON.stringify(scales)}::jsonb) as o(hash text, criterion_id text, scale text, most numeric)),
    strata as (
      select i.sample_id, i.stratum, count(*) as drawn, max(i.probability) as probability,
        count(*) filter (where exists (select 1 from rating z where z.authority_id = i.authority_id and lower(z.reference) = lower(i.reference) and z.state = 'submitted')) as rated
      from sample_item i join sample s on s.authority_id = i.authority_id and s.id = i.sample_id and s.state = 'drawn' and s.purpose = 'random'
      where i.authority_id = ${authorityId} and i.state = 'in' and ${weighted}
      group by i.sample_id, i.stratum),
    facts as materialized (
      select ${first.key} as k1, ${first.label ?? sql`null::text`} as l1, ${first.order ?? first.label ?? first.key} as o1,
        ${second.key} as k2, ${second.label ?? sql`null::text`} as l2, ${second.order ?? second.label ?? second.key} as o2,
        ${isRated ? sql`v.instrument_id` : sql`null::text`} as tool, ${measure.scale} as scale, ${measure.outOf} as out_of,
        ${isRated ? sql`st.sample_id::text || '/' || st.stratum` : sql`null::text`} as stratum,
        ${isRated ? sql`st.drawn / st.probability / nullif(st.rated, 0)` : sql`null::numeric`} as weight,
        ${isRated ? sql`st.rated * st.probability / st.drawn` : sql`null::numeric`} as fraction,
        ${question.average === "teams" ? sql`${facts.teamId}::text` : sql`null::text`} as team,
        ${facts.unit} as unit, ${facts.rating} as rating, ${measure.part} as part, ${measure.partOrder} as part_order, ${measure.y} as y, ${measure.x} as x
      from ${facts.from} ${sql.join(joins, sql` `)} ${measureJoin(question.measure, authorityId)}
        ${isRated ? sql`left join strata st on st.sample_id = i.sample_id and st.stratum = i.stratum` : sql``}
      where ${whereSql(question, level, facts)} and (${measure.where}) ${question.scale === undefined ? sql`` : sql`and ${measure.scale} = ${question.scale}`}),
    units as (
      select k1, k2, tool, scale, out_of, stratum, weight, fraction, team, unit, sum(y) as y, sum(x) as x, count(distinct rating) as ratings,
        min(l1) as l1, min(o1) as o1, min(l2) as l2, min(o2) as o2
      from facts group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10),
    parts as (
      select k1, k2, tool, scale, out_of, stratum, weight, fraction, team, unit, part, min(part_order) as part_order, sum(y) as y,
        sum(sum(x)) over (partition by k1, k2, tool, scale, out_of, stratum, weight, fraction, team, unit) as x
      from facts where ${isParts(measure.part) ? sql`true` : sql`false`} group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)
    select k1, k2, min(l1) as l1, min(o1) as o1, min(l2) as l2, min(o2) as o2, tool, scale, out_of as "outOf", stratum, weight, fraction, team, null as part, null as "partOrder",
      count(*)::int as units, sum(ratings)::int as ratings, sum(y) as y, sum(x) as x,
      sum((y * y)::float8) as yy, sum((x * y)::float8) as xy, sum((x * x)::float8) as xx
    from units group by k1, k2, tool, scale, out_of, stratum, weight, fraction, team
    union all
    select k1, k2, null, null, null, null, tool, scale, out_of, stratum, weight, fraction, team, part, min(part_order),
      count(*)::int, 0, sum(y), sum(x), sum((y * y)::float8), sum((x * y)::float8), sum((x * x)::float8)
    from parts where part is not null group by k1, k2, tool, scale, out_of, stratum, weight, fraction, team, part`);
}

const isParts = (part: unknown): boolean => part !== undefined;
