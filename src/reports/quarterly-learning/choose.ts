import type { CriterionRow, QualityFigures, SectionRow } from "../../insight/index.ts";
import { planTools } from "../quality-parts/row-name.ts";

/** Fewer audits than these, and chance alone decides which of many criteria is highest or lowest. */
export const fewestAudits = 10;

const enough = ({ now }: CriterionRow) => now.documents >= fewestAudits;

/** Criteria of tools for plans with ten audits or more, least often met first. */
export function planCriteria({ criteria, rows }: Pick<QualityFigures, "criteria" | "rows">): CriterionRow[] {
  const tools = planTools(rows);
  return criteria.filter((row) => tools.has(row.tool) && enough(row));
}

/** The most surely met, by the lower end of the interval: at least two thirds of audits, so that nothing is called a strength for being the best of the weak. */
export const strengthsOf = (rows: readonly CriterionRow[], most: number): CriterionRow[] => rows.filter(({ now }) => (now.value ?? 0) >= 200 / 3).sort((a, b) => (b.now.low ?? 0) - (a.now.low ?? 0)).slice(0, most);

/** The least met; none that every audit met. */
export const weaknessesOf = (rows: readonly CriterionRow[], most: number): CriterionRow[] => rows.filter(({ met, now }) => met < now.documents).slice(0, most);

/** What moved since the period before by more than chance explains, the largest move first. */
export const movedOf = <Row extends CriterionRow | SectionRow>(rows: readonly Row[]): Row[] =>
  rows.filter(({ moved }) => moved !== null && moved.isSure).sort((a, b) => Math.abs(b.moved?.value ?? 0) - Math.abs(a.moved?.value ?? 0));

export type OtherTool = { tool: string; title: string; weakest: CriterionRow[] };

/** Tools for reviews, views and advice, each with the criteria that it found missed most. */
export function otherTools({ criteria, rows }: Pick<QualityFigures, "criteria" | "rows">, most: number): OtherTool[] {
  const plans = planTools(rows);
  return rows.filter(({ tool, role }) => role === "audit" && !plans.has(tool)).flatMap(({ tool, title }) => {
    const weakest = weaknessesOf(criteria.filter((row) => row.tool === tool), most);
    return weakest.length === 0 ? [] : [{ tool, title, weakest }];
  });
}
