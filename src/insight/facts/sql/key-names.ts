import { many, sql, type Db } from "../../../platform/index.ts";
import type { DimensionId } from "../catalogue/dimensions.ts";
import { labels } from "../catalogue/labels.ts";
import { levelOf } from "../catalogue/level-of.ts";
import type { Question } from "../catalogue/question.ts";
import type { KeyNames } from "../words/question-in-words.ts";
import { dimensionSql } from "./dimension-sql.ts";
import { factsSql } from "./facts-sql.ts";

/** The names of what a question is narrowed to, where the database has them. A key that nothing has has no name. */
export async function keyNames(db: Db, authorityId: string, question: Question): Promise<KeyNames> {
  const found: Partial<Record<DimensionId, Record<string, string>>> = {};
  for (const [id, key] of Object.entries(question.where) as [DimensionId, string][]) {
    const level = levelOf(question.measure, [id]);
    if (level === undefined || labels[id] !== undefined || key === "none") continue;
    const facts = factsSql(level, authorityId);
    const { key: column, label, join } = dimensionSql[id](facts);
    if (label === undefined) continue;
    const rows = await many<{ name: string }>(db, sql`
      with scales as (select ''::text as hash, ''::text as criterion_id, ''::text as scale, 0::numeric as most where false)
      select ${label} as name from ${facts.from} ${join ?? sql``} where ${facts.where} and ${column} = ${key} limit 1`);
    if (rows[0] !== undefined) found[id] = { [key]: rows[0].name };
  }
  return found;
}
