import type { ProgrammeYearFigures } from "../../../insight/index.ts";
import { percentInWords } from "../../../platform/index.ts";
import type { ReportTable } from "../../document/report-document.ts";
import { documentsCell, intervalColumn, pointsOf, scoreCell, scoreInterval } from "./score-cell.ts";

/** Plans as each group of moderators scored them. */
export function moderatorsTable({ moderation, cycles }: ProgrammeYearFigures): ReportTable {
  const right = (text: string) => ({ text, align: "right" as const });
  return {
    type: "table", id: "moderators-table", caption: "Plans, by group of moderators",
    columns: [
      { text: "Moderators", align: "left", width: 2.4 }, ...cycles.map((cycle) => right(cycle.name)), right("Average"), intervalColumn,
    ],
    rows: moderation.plans.map((row) => [
      { text: row.group }, ...row.byCycle.map((figure) => scoreCell(figure)), scoreCell(row.average), scoreInterval(row.average),
    ]),
    notes: [],
  };
}

/** Which share of the plans that were moderated in each cycle each group moderated; nothing where one group did all. */
export function moderatorSharesTable({ moderation, cycles }: ProgrammeYearFigures): ReportTable | undefined {
  return moderation.plans.length < 2 ? undefined : {
    type: "table", id: "moderator-shares-table", caption: "Who moderated the plans",
    columns: [{ text: "Moderators", align: "left", width: 2.4 }, ...cycles.map((cycle) => ({ text: cycle.name, align: "right" as const }))],
    rows: moderation.plans.map((row) => [{ text: row.group }, ...row.shares.map((share) => ({ text: percentInWords(share), value: share }))]),
    notes: ["Shares are of the plans that were moderated in the cycle."],
  };
}

/** Auditors beside moderators: the averages of all, and the difference on the documents that both rated. */
export function moderatedTable({ moderation }: ProgrammeYearFigures): ReportTable {
  return {
    type: "table", id: "moderated-table", caption: "Internal and moderation scores, by kind of document",
    columns: [
      { text: "Kind of document", align: "left", width: 2.4 }, { text: "Internal", align: "right" }, { text: "Moderation", align: "right" }, { text: "Rated by both", align: "right" },
      { text: "Moderator less auditor", align: "right" }, { text: "95% interval", align: "right", width: 1.4 },
    ],
    rows: moderation.kinds.map(({ name, internal, moderation: second, matched }) => [
      { text: name }, scoreCell(internal), scoreCell(second), documentsCell(matched?.documents ?? 0), pointsOf(matched?.value ?? null),
      matched === null || matched.low === null || matched.high === null ? { text: "–" } : { text: `${pointsOf(matched.low).text} to ${pointsOf(matched.high).text}` },
    ]),
    notes: ["Internal and moderation are the averages of all documents that each rated. Only the difference on the documents that both rated says how they score the same thing; the averages differ also because they are of different documents."],
  };
}
