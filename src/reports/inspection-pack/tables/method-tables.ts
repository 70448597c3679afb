import { percentInWords } from "../../../platform/index.ts";
import type { ReportBlock, ReportTable } from "../../document/report-document.ts";
import type { InspectionPackContent } from "../content.ts";
import { countCell, left, right } from "../../document/cells.ts";

type Content = Pick<InspectionPackContent, "method">;

const modes = { one: "One person", pair: "Two people of different disciplines", panel: "A panel" } as const;

/** Who audits what with which tool, who moderates it, and how much of it. */
export function rulesTable({ method }: Content): ReportTable | undefined {
  return method.rules.length === 0 ? undefined : {
    type: "table", id: "rules-table", caption: "Who audits and who moderates",
    columns: [left("Kind of document", 1.6), left("Audited by", 1.7), left("Moderated by", 1.5), right("Rated twice", 0.8)],
    rows: method.rules.map((rule) => [
      { text: rule.kind }, { text: `${rule.auditors ?? "Nobody yet"}${rule.mode === "one" ? "" : ` (${modes[rule.mode].toLowerCase()})`}` }, { text: rule.moderators ?? "Nobody" },
      { text: percentInWords(rule.share), value: rule.share },
    ]),
    notes: ["“Rated twice” is the share of audits that the programme’s rule gives to a moderator. What was done stands under Moderation."],
  };
}

/** The tools that were used. The hash is of the whole tool: the same hash is the same questions, scales and scoring. */
export function toolsTable({ method }: Content): ReportTable | undefined {
  return method.tools.length === 0 ? undefined : {
    type: "table", id: "tools-table", caption: "Audit tools that were used",
    columns: [left("Tool", 2.6), right("Version", 0.7), right("Questions", 0.9), right("Sections", 0.8), left("Hash begins", 1.2)],
    rows: method.tools.map((tool) => [{ text: tool.title }, countCell(tool.version), countCell(tool.criteria), countCell(tool.sections), { text: tool.hash.slice(0, 12) }]),
    notes: ["A published version never changes. The hash is worked out from the whole tool, so the same hash means the same questions and the same scoring; the JSON file has it in full."],
  };
}

/** How answers become scores: tools that score alike are named together. */
export function scoringList({ method }: Content): ReportBlock | undefined {
  const alike = Map.groupBy(method.tools, (tool) => [tool.scoring, ...tool.grades].join("\n"));
  const items = [...alike.values()].flatMap((tools) => {
    const [first] = tools;
    if (first === undefined) return [];
    const titles = alike.size === 1 ? "All tools" : tools.map(({ title }) => title).join("; ");
    return [`${titles}: ${first.scoring}${first.grades.length === 0 ? "" : ` Grades, best first: ${first.grades.join(", ")}.`}`];
  });
  return items.length === 0 ? undefined : { type: "list", id: "scoring-list", items };
}

/** Who took part, by what they know. */
export function disciplinesTable({ method }: Content): ReportTable | undefined {
  return method.disciplines.length === 0 ? undefined : {
    type: "table", id: "disciplines-table", caption: "People who handed in audits or moderations, by discipline",
    columns: [left("Discipline", 2.4), right("People"), right("Audits"), right("Moderations")],
    rows: method.disciplines.map((row) => [{ text: row.discipline }, countCell(row.people), countCell(row.audits), countCell(row.moderations)]),
    notes: ["A person who both audits and moderates is counted once."],
  };
}

export function calibrationTable({ method }: Content): ReportTable | undefined {
  return method.calibration.length === 0 ? undefined : {
    type: "table", id: "calibration-table", caption: "Calibration: the same documents rated by several auditors",
    columns: [left("Cycle", 2), right("Documents"), right("Auditors"), right("Ratings asked for"), right("Handed in")],
    rows: method.calibration.map((row) => [{ text: row.cycle }, countCell(row.documents), countCell(row.people), countCell(row.asked), countCell(row.handedIn)]),
    notes: [],
  };
}
