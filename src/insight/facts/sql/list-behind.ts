import { many, sql, type Db } from "../../../platform/index.ts";
import type { Level } from "../catalogue/levels.ts";
import { ratingLevels } from "../catalogue/levels.ts";
import type { Question } from "../catalogue/question.ts";
import { criterionScales } from "./criterion-scales.ts";
import { dimensionSql } from "./dimension-sql.ts";
import { factsSql } from "./facts-sql.ts";
import { measureJoin, measureSql } from "./measure-sql.ts";
import { usedDimensions, whereSql } from "./where-sql.ts";

/** A rating (or where none stands behind the figure, a plan) with what it adds to the figure: y of x. */
export type BehindRow = {
  ratingId: string | null; planId: string | null; reference: string; on: string; kindName: string | null; teamName: string | null; raterName: string | null; toolTitle: string | null;
  y: number; x: number; outOf: number | null; grade: string | null;
};

/** What a question's whole is made of, newest first: the same rows that are added up, one a rating or plan. `most` rows at the most. */
export async function listBehind(db: Db, authorityId: string, question: Question, level: Level, most: number): Promise<BehindRow[]> {
  const facts = factsSql(level, authorityId);
  const measure = measureSql(question.measure, level, question.mixed);
  const isRated = ratingLevels.includes(level);
  const joins = usedDimensions({ ...question, by: [] }).flatMap((id) => dimensionSql[id](facts).join ?? []);
  const scales = level === "answer" ? await criterionScales(db, authorityId) : [];
  return many<BehindRow>(db, sql`
    with scales as (select * from jsonb_to_recordset(${JSON.stringify(scales)}::jsonb) as o(hash text, criterion_id text, scale text, most numeric)),
    facts as (
      select ${facts.rating} as rating, p.id as plan, ${isRated ? sql`r.reference` : sql`p.reference`} as reference, ${facts.day} as day, dk.name as kind, t.name as team,
        ${isRated ? sql`k.name` : sql`null::text`} as rater, ${isRated ? sql`v.title` : sql`null::text`} as tool, ${facts.grade} as grade,
        ${measure.outOf} as out_of, ${measure.y} as y, ${measure.x} as x
      from ${facts.from} ${sql.join(joins, sql` `)} ${measureJoin(question.measure, authorityId)}
      where ${whereSql({ ...question, by: [] }, level, facts)} and (${measure.where}) ${question.scale === undefined ? sql`` : sql`and ${measure.scale} = ${question.scale}`})
    select rating as "ratingId", plan as "planId", reference, day as on, kind as "kindName", team as "teamName", rater as "raterName", tool as "toolTitle", grade,
      max(out_of) as "outOf", sum(y) as y, sum(x) as x
    from facts group by rating, plan, reference, day, kind, team, rater, tool, grade
    order by day desc, reference, rating limit ${most}`);
}
