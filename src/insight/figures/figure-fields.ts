import type { ImportField } from "../../imports/index.ts";

/** What a heading of a file of published figures may mean. */
export const figureFields: ImportField[] = [
  { id: "series", title: "What is measured", type: "text", hint: "Overall compliance, Team compliance, Section compliance, or another name", synonyms: ["series", "measure", "indicator", "kpi", "metric", "figure"] },
  { id: "period", title: "Period", type: "text", required: true, hint: "A month, quarter, term or year", synonyms: ["month", "quarter", "term", "year", "date", "reporting period", "when"] },
  { id: "group", title: "Team or section", type: "text", hint: "Empty for the authority as a whole", synonyms: ["group", "group name", "team", "section", "team name", "service", "locality"] },
  { id: "value", title: "Figure", type: "text", required: true, hint: "74%, 74 or 0.74", synonyms: ["value", "percentage", "percent", "%", "compliance", "result", "score", "average"] },
  { id: "plans", title: "Number of plans", type: "number", hint: "How many plans stood behind it, where that is known", synonyms: ["plans", "number", "n", "count", "sample size", "audits", "plans audited", "number audited"] },
  { id: "source", title: "Source", type: "text", hint: "Where it was published", synonyms: ["report", "published in", "reference", "document"] },
];
