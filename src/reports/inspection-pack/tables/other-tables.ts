import { roles } from "../../../access/index.ts";
import type { Share } from "../../../insight/index.ts";
import { dateInWords, monthInWords } from "../../../platform/index.ts";
import type { ReportCell, ReportTable } from "../../document/report-document.ts";
import type { InspectionPackContent } from "../content.ts";
import { countCell, intervalCell, left, right, shareCell } from "../../document/cells.ts";

/** How time limits are kept, in a few lines. The report of timeliness has the rest. */
export function timelinessTable({ timeliness: { issued, now } }: Pick<InspectionPackContent, "timeliness">): ReportTable {
  const last = issued.months.at(-1)?.month ?? "";
  const share = (what: string, found: Share): ReportCell[] => [{ text: what }, shareCell(found), intervalCell(found), countCell(found.of)];
  return {
    type: "table", id: "timeliness-table", caption: "Time limits in brief", columns: [left("What", 3), right("Kept"), right("95% interval", 1.3), right("Of")],
    rows: [
      share(`New plans within 20 weeks, without lawful exceptions: twelve months to ${monthInWords(last)}`, issued.year.without), share("New plans within 20 weeks, all plans: the same months", issued.year.all),
      ...(now === null ? [] : [share(`Plans reviewed in the last 12 months, with the decision: ${dateInWords(now.asAt)}`, now.reviews.completed), share("Review decisions within 4 weeks of the meeting: last 12 months", now.reviews.decisions)]),
    ],
    notes: ["20 weeks: SEND Regulations 2014, regulation 13. Reviews: Children and Families Act 2014 section 44 and regulation 20(10)."],
  };
}

/** Who may see what: active accounts by role. */
export const rolesTable = ({ access }: Pick<InspectionPackContent, "access">): ReportTable => ({
  type: "table", id: "roles-table", caption: "Active accounts, by role", columns: [left("Role", 1.2), left("What it allows", 3), right("People", 0.8)],
  rows: access.roles.map(({ role, people }) => [{ text: roles[role].label }, { text: roles[role].means }, countCell(people)]), notes: ["A person may have several roles."],
});

/** The trail as it was verified when the pack was published. */
export function trailTable({ access: { trail } }: Pick<InspectionPackContent, "access">): ReportTable | undefined {
  if (trail === null) return undefined;
  const openings = trail.acts.filter(({ act }) => act.startsWith("open-")).reduce((sum, { count }) => sum + count, 0);
  const all = trail.acts.reduce((sum, { count }) => sum + count, 0);
  const moment = (text: string | null) => (text === null ? "–" : `${dateInWords(text.slice(0, 10))}, ${text.slice(11, 16)} UTC`);
  const rows: [string, ReportCell][] = [
    ["The chain", { text: trail.faultCount > 0 ? `Does not hold: ${trail.faultCount.toLocaleString("en-GB")} faults` : trail.entries === 0 ? "Has no entry yet" : "Holds" }], ["Entries verified", countCell(trail.entries)],
    ...(trail.verifiedFrom > 1 ? [["Verified from place", countCell(trail.verifiedFrom)] as [string, ReportCell]] : []),
    ["Signatures checked", { text: trail.isWithKey ? "Yes" : "No: hashes alone" }], ["First entry", { text: moment(trail.first) }], ["Last entry", { text: moment(trail.last) }],
    ["Place of the head", trail.head === null ? { text: "–" } : countCell(trail.head.position)], ["Hash of the head", { text: trail.head?.hash ?? "–" }],
    ["Openings of plans, audits and files in the programme’s time", countCell(openings)], ["Changes and exports in the programme’s time", countCell(all - openings)],
  ];
  return {
    type: "table", id: "trail-table", caption: "The trail of who opened and changed what", columns: [left("What", 1.2), left("How", 3)], rows: rows.map(([what, cell]) => [{ text: what }, cell]),
    notes: ["Keep the hash of the head: “goldenthread trail verify --head HASH” shows later that nothing up to it was altered or taken out."],
  };
}

/** How much the reading program has read. */
export const coverageTable = ({ coverage }: Pick<InspectionPackContent, "coverage">): ReportTable => ({
  type: "table", id: "coverage-table", caption: "What the reading program has read", columns: [left("Which plans", 3), right("Plans"), right("Read")],
  rows: [
    [{ text: "Plans in force" }, countCell(coverage.plans), countCell(coverage.read)], [{ text: "Of these, with a plan’s file here" }, countCell(coverage.withFile), countCell(coverage.read)],
    [{ text: "Plans drawn for audit in this programme" }, countCell(coverage.drawn), countCell(coverage.drawnRead)],
  ],
  notes: [coverage.versions.length === 0 ? "Nothing has been read yet." : `By version ${coverage.versions.join(", ")} of the reading program.`],
});
