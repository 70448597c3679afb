import type { CriterionRow, QualityFigures, SectionRow } from "../../insight/index.ts";
import { percentInWords } from "../../platform/index.ts";
import type { ChartSpec, ReportTable } from "../document/report-document.ts";
import { countCell, intervalOf, measuredCell, movedCell } from "../quality-parts/cells.ts";
import { ratingsBehind } from "../quality-parts/links.ts";
import type { OtherTool } from "./choose.ts";
import type { LearningContent } from "./content.ts";

/** "Section F: Education provision" for a plan's sections; a tool's own have their titles alone. */
export const sectionName = ({ section, sectionTitle }: Pick<SectionRow, "section" | "sectionTitle">): string => (/^[A-K][0-9]?$/.test(section) ? `Section ${section}` : sectionTitle || section);

export function sectionsChart(title: string, rows: readonly SectionRow[]): ChartSpec | undefined {
  const known = rows.filter(({ now }) => now.value !== null);
  const sorted = known.toSorted((a, b) => (a.now.value ?? 0) - (b.now.value ?? 0));
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  if (lowest === undefined || highest === undefined) return undefined;
  return {
    kind: "interval",
    params: {
      title, description: `Highest: ${sectionName(highest)} with ${percentInWords(highest.now.value)}. Lowest: ${sectionName(lowest)} with ${percentInWords(lowest.now.value)}.`,
      rows: known.map((row) => ({ label: sectionName(row), value: row.now.value, low: row.now.low, high: row.now.high })),
    },
  };
}

export const sectionsTable = ({ from, to, before }: QualityFigures, rows: readonly SectionRow[], table: { id: string; caption: string }): ReportTable => ({
  type: "table", ...table,
  columns: [
    { text: "Section", align: "left", width: 3.4 }, { text: "Documents", align: "right", width: 1.1 }, { text: "Compliance", align: "right", width: 1.2 }, { text: "95% interval", align: "right", width: 1.5 }, { text: "Period before", align: "right", width: 1.2 }, { text: "Change", align: "right", width: 1.3 },
  ],
  rows: rows.map((row) => [
    { text: /^[A-K][0-9]?$/.test(row.section) ? `${row.section}: ${row.sectionTitle}` : row.sectionTitle }, countCell(row.now.documents), measuredCell(row.now, ratingsBehind({ from, to }, row)), intervalOf(row.now),
    measuredCell(row.before, ratingsBehind(before, row)), movedCell(row.moved),
  ]),
  notes: ["“Within noise”: chance in which documents were picked could well have made the difference; allowed for the number of sections that are looked at."],
});

/** Each once, and none that another says with more. */
const unique = (words: readonly string[]) => [...new Set(words.filter((each) => each !== ""))].filter((each, _, all) => !all.some((other) => other !== each && other.includes(each.replace(/[.]$/, ""))));

/** What good looks like, in the tool's own words, and what better wording has, in the reading program's. */
export const goodTable = (rows: readonly CriterionRow[], better: LearningContent["better"]): ReportTable => ({
  type: "table", id: "good-table", caption: "What good looks like",
  columns: [{ text: "Criterion", align: "left", width: 1.6 }, { text: "What good looks like", align: "left", width: 2 }, { text: "How to write it", align: "left", width: 2 }],
  rows: rows.map((row) => [{ text: `${row.id}: ${row.text}` }, { text: row.good || "–" }, { text: unique(row.checks.map((code) => better[code] ?? "")).join(" ") || "–" }]),
  notes: ["What good looks like is the audit tool’s own text; its examples are invented. How to write it is what the reading program says to writers."],
});

/** For those who write advice, views and reviews: what was missed most in their kind of document, and what good looks like. */
export const otherToolsTable = (months: { from: string; to: string }, tools: readonly OtherTool[]): ReportTable => ({
  type: "table", id: "others-table", caption: "Reviews, views and advice: what was missed most",
  columns: [{ text: "Audit tool", align: "left", width: 1.5 }, { text: "Criterion", align: "left", width: 2 }, { text: "Met", align: "right", width: 0.8 }, { text: "Of audits", align: "right", width: 0.8 }, { text: "What good looks like", align: "left", width: 2.6 }],
  rows: tools.flatMap(({ title, weakest }) => weakest.map((row) => [{ text: title }, { text: row.text }, countCell(row.met), countCell(row.now.documents, ratingsBehind(months, { tool: row.tool, criterion: row.id })), { text: row.good || "–" }])),
  notes: ["Only criteria that five or more audits asked. With so few, single documents decide which criterion comes first."],
});

/** Each kind of advice: how much came, how much of it was audited, and how good it was. */
export function adviceTable({ advice, quality }: Pick<LearningContent, "advice" | "quality">): ReportTable {
  const audited = quality.rows.filter(({ role }) => role === "audit").flatMap(({ kinds }) => kinds);
  return {
    type: "table", id: "advice-table", caption: "Advice by service",
    columns: [{ text: "Kind of advice", align: "left", width: 2.6 }, { text: "Came in", align: "right" }, { text: "For plans", align: "right" }, { text: "Audited", align: "right" }, { text: "Compliance", align: "right", width: 1.2 }, { text: "95% interval", align: "right", width: 1.5 }, { text: "Change", align: "right", width: 1.2 }],
    rows: advice.flatMap(({ kind, name, documents, plans }) => {
      const own = audited.find((row) => row.kind === kind);
      if (documents === 0 && own === undefined) return [];
      return [[
        { text: name }, countCell(documents), countCell(plans), countCell(own?.now.documents ?? 0), measuredCell(own?.now ?? null, own && ratingsBehind(quality, own)), own === undefined ? { text: "–" } : intervalOf(own.now), movedCell(own?.moved ?? null),
      ]];
    }),
    notes: ["Came in: papers that are held here and dated in these months. A service can have advised without its paper being held.", "Advice may have been audited that came earlier."],
  };
}
