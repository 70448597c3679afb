import type { ProgrammeYearFigures } from "../../../insight/index.ts";
import type { ReportCell, ReportTable } from "../../document/report-document.ts";

const count = (value: number, published = false): ReportCell => ({ text: value.toLocaleString("en-GB"), value, ...(published && { published }) });

/** How many documents of each kind were audited in each cycle, with the year's total. */
export function documentsTable({ documents, cycles }: ProgrammeYearFigures): ReportTable {
  return {
    type: "table", id: "documents-table", caption: "Documents audited, by kind and cycle",
    columns: [{ text: "Kind of document", align: "left", width: 3 }, ...cycles.map((cycle) => ({ text: cycle.name, align: "right" as const })), { text: "Year total", align: "right" }],
    rows: [
      ...documents.rows.map((row) => [{ text: row.name }, ...row.byCycle.map((value) => count(value, row.published && value > 0)), count(row.total, row.published)]),
      [{ text: "All documents" }, ...documents.byCycle.map((value) => count(value)), count(documents.total)],
    ],
    notes: [],
  };
}

/** Who audits and who moderates each kind that was audited. */
export function peopleTable({ kinds, documents }: ProgrammeYearFigures): ReportTable | undefined {
  const audited = new Set(documents.rows.map((row) => row.id));
  const rows = kinds.filter((kind) => audited.has(kind.id) && (kind.auditors !== null || kind.moderators !== null));
  return rows.length === 0 ? undefined : {
    type: "table", id: "people-table", caption: "Who audits and who moderates",
    columns: [{ text: "Kind of document", align: "left", width: 5 }, { text: "Audited by", align: "left", width: 4 }, { text: "Moderated by", align: "left", width: 4 }],
    rows: rows.map((kind) => [{ text: kind.name }, { text: kind.auditors ?? "–" }, { text: kind.moderators ?? "–" }]),
    notes: [],
  };
}
