import type { Distribution, ProgrammeYearFigures } from "../../../insight/index.ts";
import { percentInWords } from "../../../platform/index.ts";
import type { ReportTable } from "../../document/report-document.ts";

/** How often each answer was given to each question. */
export function distributionTable({ options, rows }: Distribution, table: { id: string; caption: string; heading: string }): ReportTable {
  return {
    type: "table", id: table.id, caption: table.caption,
    columns: [{ text: table.heading, align: "left", width: 4 }, ...options.map((text) => ({ text, align: "right" as const }))],
    rows: rows.map((row) => [{ text: row.text }, ...row.counts.map((count) => ({ text: String(count), value: count }))]),
    notes: [],
  };
}

export function themesTable({ themes }: ProgrammeYearFigures): ReportTable {
  return {
    type: "table", id: "themes-table", caption: "Comments of auditors, by theme",
    columns: [{ text: "Theme", align: "left", width: 3 }, { text: "Comments", align: "right" }, { text: "Documents", align: "right" }],
    rows: themes.map((theme) => [{ text: theme.name }, { text: String(theme.comments), value: theme.comments }, { text: String(theme.documents), value: theme.documents }]),
    notes: ["One comment may stand under several themes."],
  };
}

type Findings = ProgrammeYearFigures["findings"][number];

/** Strengths and areas for improvement, a row each. */
export function findingsTable({ kind, name, findings }: Findings): ReportTable {
  const rows = findings.sections.flatMap(({ section, strengths, areas }) => [
    ...strengths.map((each) => ({ section, what: "Strength", each })), ...areas.map((each) => ({ section, what: "To improve", each })),
  ]);
  return {
    type: "table", id: `findings-${kind}`, caption: `${name}: strengths and areas for improvement`,
    columns: [
      { text: "What the audits ask", align: "left", width: 4 }, { text: "Section", align: "left" }, { text: "Which", align: "left", width: 1.2 }, { text: "Fully met", align: "right" },
      { text: "Interval", align: "right", width: 1.5 }, { text: "Documents", align: "right", width: 1.3 },
    ],
    rows: rows.map(({ section, what, each }) => [
      { text: each.text }, { text: section }, { text: what }, { text: percentInWords(each.share), value: each.share, low: each.low, high: each.high, plans: each.documents },
      { text: `${percentInWords(each.low)} to ${percentInWords(each.high)}` }, { text: String(each.documents), value: each.documents },
    ]),
    notes: [`Held against the share of all questions together, ${percentInWords(findings.overall)}. The intervals are widened for the number of questions.`],
  };
}
