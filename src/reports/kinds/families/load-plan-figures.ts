import { askFacts, plainQuestion, type FactsAnswer, type Question } from "../../../insight/index.ts";
import { criteriaOf, loadInstrument } from "../../../instruments/index.ts";
import { many, sql, type Db } from "../../../platform/index.ts";
import { wilsonInterval } from "../../../statistics/index.ts";
import type { FamilyFigures } from "../../families-summary/content.ts";
import { familyShare, fewestPlans } from "../../families-summary/family-share.ts";
import type { FamilyFigure } from "../../families-summary/family-figure.ts";
import { topicCriteria } from "../../families-summary/topic-criteria.ts";

type Cell = FactsAnswer["all"];

/**
 * Plans that all have everything, or nothing, tell how many others may not: where n of n are whole, Wilson's lower end holds the share of all plans that are whole, and so
 * the mean too.
 */
function whereAllAreAlike(percent: number, of: number): { low: number | null; high: number | null } {
  if (percent !== 0 && percent !== 100) return { low: null, high: null };
  const { low, high } = wilsonInterval(percent === 100 ? of : 0, of);
  return { low: 100 * low, high: 100 * high };
}

/** A figure of the facts as it may be told; a mean is of so many plans that none of them can be told from it. */
export function familyFigure(cell: Cell | undefined, kind: "share" | "mean"): FamilyFigure {
  if (cell === undefined || cell.documents === 0) return { state: "none", percent: null, low: null, high: null, of: 0 };
  const { documents: of, value, low, high } = cell;
  if (cell.state !== "figure" || value === null || of < fewestPlans) return { state: "too-few", percent: null, low: null, high: null, of };
  return kind === "mean" ? { state: "figure", percent: value, ...(low === null || high === null ? whereAllAreAlike(value, of) : { low, high }), of } : familyShare({ met: (value * of) / 100, of, low, high });
}

/** The tool by which most plans were audited in the months: figures of several tools are never added up. */
async function commonestTool(db: Db, authorityId: string, { from, to }: { from: string; to: string }): Promise<{ tool: string; plans: number } | undefined> {
  const [kinds, answer] = await Promise.all([
    many<{ id: string }>(db, sql`select id from document_kind where family = 'plan'`),
    askFacts(db, authorityId, { ...plainQuestion, measure: "documents", by: ["instrument", "kind"], from, to }),
  ]);
  const counts = new Map<string, number>();
  for (const { keys: [tool, kind], documents } of answer.cells) if (tool && kinds.some(({ id }) => id === kind)) counts.set(tool, (counts.get(tool) ?? 0) + documents);
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return most === undefined ? undefined : { tool: most[0], plans: most[1] };
}

type PlanFigures = Pick<FamilyFigures, "parts" | "topics" | "byOneTool" | "grades" | "stages">;

/** How good the plans were that were audited in the months: each part, what families ask, grades, and by stage of school. */
export async function loadPlanFigures(db: Db, authorityId: string, months: { from: string; to: string }): Promise<PlanFigures> {
  const found = await commonestTool(db, authorityId, months);
  const instrument = found && (await loadInstrument(db, authorityId, found.tool))?.instrument;
  if (found === undefined || instrument === undefined) return { parts: [], topics: [], byOneTool: 0, grades: [], stages: [] };
  const asked: Question = { ...plainQuestion, ...months, least: fewestPlans, where: { instrument: found.tool } };
  const [sections, criteria, stages, grades] = await Promise.all([
    askFacts(db, authorityId, { ...asked, measure: "percent", by: ["section"] }), askFacts(db, authorityId, { ...asked, measure: "met", by: ["criterion"] }),
    askFacts(db, authorityId, { ...asked, measure: "percent", by: ["phase"] }), askFacts(db, authorityId, { ...asked, measure: "grades" }),
  ]);
  const placed = criteriaOf(instrument).map(({ criterion, section }) => ({ id: criterion.id, section: section.id, checks: criterion.checks ?? [] }));
  return {
    byOneTool: found.plans,
    grades: grades.all.parts.map(({ key, value, low, high }) => ({ grade: key, figure: familyShare({ met: (value * grades.all.documents) / 100, of: grades.all.documents, low, high }) })),
    parts: instrument.sections.flatMap(({ id }) => {
      const figure = familyFigure(sections.cells.find(({ keys }) => keys[0] === id), "mean");
      return figure.state === "none" ? [] : [{ section: id, figure }];
    }),
    topics: topicCriteria(placed).flatMap(({ topic, criterion }) => {
      const figure = familyFigure(criteria.cells.find(({ keys }) => keys[0] === `${found.tool}/${criterion}`), "share");
      return figure.state === "none" ? [] : [{ id: topic, figure }];
    }),
    stages: (stages.axes[0]?.parts ?? []).map(({ key, label }) => {
      const cell = stages.cells.find(({ keys }) => keys[0] === key);
      return { key: key ?? "not-recorded", words: label, plans: cell?.documents ?? 0, figure: familyFigure(cell, "mean") };
    }),
  };
}
