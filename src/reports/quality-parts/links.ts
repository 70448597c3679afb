import { insightPaths, plainQuestion } from "../../insight/index.ts";

type Of = { tool: string; kind?: string | null; role?: "audit" | "panel"; section?: string; criterion?: string };

/** The ratings behind a figure of a tool in some months. */
export function ratingsBehind({ from, to }: { from: string; to: string }, { tool, kind, role = "audit", section, criterion }: Of): string {
  const where = { instrument: tool, ...(kind !== undefined && { kind: kind ?? "none" }), ...(role === "panel" && { role }), ...(section !== undefined && { section }), ...(criterion !== undefined && { criterion: `${tool}/${criterion}` }) };
  return insightPaths.behind({ ...plainQuestion, measure: "percent", by: [], from, to, where });
}

/** What the facts say of the plans behind a figure of the reading program. */
export const insightInto = (measure: "smart" | "specific" | "findings", months: { from: string; to: string } | null): string =>
  insightPaths.ask({ ...plainQuestion, ...months, measure, where: measure === "specific" ? { section: "F" } : {} });
