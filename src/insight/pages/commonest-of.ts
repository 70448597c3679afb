import type { Db } from "../../platform/index.ts";
import { ask } from "../facts/ask.ts";
import { plainQuestion, type Question } from "../facts/catalogue/question.ts";

/** Of a council with several audit tools: the tool with most ratings, and of each measure the scale of most documents. Empty where there is nothing to choose. */
export type Commonest = { tool: string | undefined; scales: ReadonlyMap<string, string> };

export async function commonestOf(db: Db, authorityId: string): Promise<Commonest> {
  const scales = new Map<string, string>();
  for (const measure of ["score", "grades"] as const) {
    const [first, ...others] = (await ask(db, authorityId, { ...plainQuestion, measure })).scales;
    if (first !== undefined && others.length > 0) scales.set(measure, first.scale);
  }
  const { cells } = await ask(db, authorityId, { ...plainQuestion, measure: "ratings", by: ["instrument"] });
  const [most] = [...cells].sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  return { tool: cells.length > 1 ? (most?.keys[0] ?? undefined) : undefined, scales };
}

/**
 * A ready question as it opens, so that it shows figures and not a choice: of one tool where it asks of compliance, sections or criteria (tools ask different
 * documents different things), of one scale where it asks of scores or grades.
 */
export function withCommonest(question: Question, { tool, scales }: Commonest): Question {
  if (question.where.instrument !== undefined || question.where.criterion !== undefined || question.by.some((id) => id === "instrument" || id === "cycle")) return question;
  const isOfTool = question.measure === "percent" || question.by.some((id) => id === "section" || id === "criterion");
  if (isOfTool && ["percent", "score", "answers", "met"].includes(question.measure)) return tool === undefined ? question : { ...question, where: { ...question.where, instrument: tool } };
  return { ...question, scale: scales.get(question.measure) };
}
