import type { CriterionRow, QualityFigures } from "../../insight/index.ts";
import { planTools } from "../quality-parts/row-name.ts";

/** Fewer audits than these, and chance alone decides which criterion is lowest of so many. */
const fewestAudits = 10;

/** The criteria of tools for plans (of all tools where none is for plans) that were met least often, of those with ten audits or more; none that every plan met. */
export function weakestCriteria({ criteria, rows }: Pick<QualityFigures, "criteria" | "rows">, most: number): CriterionRow[] {
  const tools = planTools(rows);
  const own = criteria.filter(({ tool }) => tools.has(tool));
  return (own.length > 0 ? own : criteria).filter(({ now, met }) => now.documents >= fewestAudits && met < now.documents).slice(0, most);
}
