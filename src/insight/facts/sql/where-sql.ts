import { sql } from "../../../platform/index.ts";
import type { DimensionId } from "../catalogue/dimensions.ts";
import { type Level, ratingLevels } from "../catalogue/levels.ts";
import type { Question } from "../catalogue/question.ts";
import { dimensionSql } from "./dimension-sql.ts";
import type { FactsSql, Sql } from "./facts-sql.ts";

const sampleSql: Readonly<Record<Question["sample"], Sql>> = {
  // Ratings whose draw is not recorded here came from a council's own dip samples: they are taken as random, and the page says so.
  random: sql`coalesce(s.purpose, 'random') = 'random'`,
  risk: sql`s.purpose = 'risk'`, chosen: sql`s.purpose = 'chosen'`, calibration: sql`s.purpose = 'calibration'`, all: sql`true`,
};

/** The dimensions that a question names, each once. */
export const usedDimensions = ({ by, where }: Question): DimensionId[] => [...new Set([...by, ...(Object.keys(where) as DimensionId[])])];

/**
 * What a question is narrowed to. Ratings are those of auditors unless another role is asked for or roles are compared; where draws are compared they all
 * come in. A key "none" asks for what is not recorded.
 */
export function whereSql(question: Question, level: Level, facts: FactsSql): Sql {
  const parts = [facts.where];
  const used = usedDimensions(question);
  if (question.from !== undefined) parts.push(sql`${facts.day} >= ${`${question.from}-01`}::date`);
  if (question.to !== undefined) parts.push(sql`${facts.day} < (${`${question.to}-01`}::date + interval '1 month')::date`);
  if (ratingLevels.includes(level)) {
    if (!used.includes("role")) parts.push(sql`r.role = 'audit'`);
    if (!used.includes("purpose")) parts.push(sampleSql[question.sample]);
  }
  for (const [id, key] of Object.entries(question.where) as [DimensionId, string][]) {
    const dimension = dimensionSql[id](facts);
    parts.push(key === "none" ? sql`${dimension.key} is null` : sql`${dimension.key} = ${key}`);
  }
  return sql.join(parts.map((part) => sql`(${part})`), sql` and `);
}
