import { programmePaths } from "../../auditing/index.ts";
import type { ReportTable } from "../document/report-document.ts";
import { countCell } from "../quality-parts/cells.ts";
import type { BoardContent } from "./content.ts";

/** What each programme of the other tiers did. */
export const activityTable = ({ programmes }: BoardContent["activity"]): ReportTable => ({
  type: "table", id: "activity-table", caption: "What each programme did",
  columns: [{ text: "Programme", align: "left", width: 3 }, { text: "Tier", align: "right", width: 0.7 }, ...["Audits of its cycles", "Handed in", "Rated twice", "Settled", "Late"].map((text) => ({ text, align: "right" as const }))],
  rows: programmes.map((row) => [{ text: row.name, href: programmePaths.programme(row.id) }, ...[row.tier, row.audits, row.handedIn, row.twice, row.settled, row.late].map((value) => countCell(value))]),
  notes: ["By the day on which audits were handed in. Tier 1 is the SEND team’s own, tier 2 multi-agency."],
});
