import { many, sql, type Db } from "../../../platform/index.ts";
import type { Level } from "../catalogue/levels.ts";
import type { Question } from "../catalogue/question.ts";
import type { PairRow } from "../estimate/coefficient-of.ts";
import { criterionScales } from "./criterion-scales.ts";
import { dimensionSql } from "./dimension-sql.ts";
import { factsSql } from "./facts-sql.ts";
import { measureJoin, measureSql } from "./measure-sql.ts";
import { usedDimensions, whereSql } from "./where-sql.ts";

/** First and second answers of the same audits, as shares of the full points: how often each pair stands in each document of each cell. */
export async function loadPairs(db: Db, authorityId: string, question: Question, level: Level): Promise<PairRow[]> {
  const facts = factsSql(level, authorityId);
  const [first, second] = [0, 1].map((at) => {
    const id = question.by[at];
    return id === undefined ? sql`null::text` : dimensionSql[id](facts).key;
  });
  const joins = usedDimensions(question).flatMap((id) => dimensionSql[id](facts).join ?? []);
  const scales = await criterionScales(db, authorityId);
  return many<PairRow>(db, sql`
    with scales as (select * from jsonb_to_recordset(${JSON.stringify(scales)}::jsonb) as o(hash text, criterion_id text, scale text, most numeric))
    select ${first ?? sql`null::text`} as k1, ${second ?? sql`null::text`} as k2, ${facts.unit} as unit, (a.points / o.most)::float8 as first, (sr.points / o.most)::float8 as second, count(*)::int as answers
    from ${facts.from} ${sql.join(joins, sql` `)} ${measureJoin(question.measure, authorityId)}
    where ${whereSql(question, level, facts)} and (${measureSql(question.measure, level, question.mixed).where})
    group by 1, 2, 3, 4, 5`);
}
