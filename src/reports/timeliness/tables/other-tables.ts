import { periodWords } from "../../../insight/index.ts";
import { dateInWords, percentInWords } from "../../../platform/index.ts";
import { countCell, intervalCell, left, right, shareCell } from "../../document/cells.ts";
import type { ReportCell, ReportTable } from "../../document/report-document.ts";
import type { TimelinessContent } from "../content.ts";
import { fewOrCount, partCells } from "./small-counts.ts";

const sides = { above: "higher", below: "lower", "as-all": "within noise" } as const;

/** New plans within 20 weeks by team; nothing where fewer than two teams sent enough to compare. */
export function teamsTable({ teams: { teams } }: Pick<TimelinessContent, "teams">): ReportTable | undefined {
  return teams.length < 2 ? undefined : {
    type: "table", id: "teams-table", caption: "New plans within 20 weeks, by team",
    columns: [left("Team", 2), right("In time, without exceptions"), right("95% interval"), right("Plans"), left("Beside all teams", 1.2)],
    rows: teams.map(({ name, without, side }) => [{ text: name }, shareCell(without), intervalCell(without), countCell(without.of), { text: sides[side] }]),
    notes: ["“Higher” and “lower” are said only where a team lies apart from all plans together by more than chance, the number of teams considered."],
  };
}

/** Open requests past 20 weeks by how long they have waited. */
export function backlogTable({ backlog, asOf }: Pick<TimelinessContent, "backlog" | "asOf">): ReportTable | undefined {
  const found = backlog.over === 0 ? undefined : partCells(backlog.bands.map(({ count }) => count));
  return found && {
    type: "table", id: "backlog-table", caption: "Open requests past 20 weeks", columns: [left("Weeks since the request", 2), right("Requests")],
    rows: backlog.bands.map(({ text }, at) => [{ text }, found.cells[at] ?? { text: "–" }]), notes: [`At the end of ${dateInWords(asOf)}.`, ...found.notes],
  };
}

/** What comes up, for those who can still act. */
export function nextTable({ now }: Pick<TimelinessContent, "now">): ReportTable | undefined {
  if (now === null) return undefined;
  const count = (value: number): ReportCell => (fewOrCount(value).startsWith("fewer") ? { text: fewOrCount(value) } : countCell(value));
  return {
    type: "table", id: "next-table", caption: "Time limits that come up, and those that are past", columns: [left("What", 4), right("How many")],
    rows: [
      [{ text: "Time limits of the next six weeks" }, count(now.next.soon)], [{ text: "Assessments that would be late at the usual pace" }, count(now.next.likelyLate)], [{ text: "Past their day and not done: decisions, plans, reviews and moves of phase" }, count(now.next.overdue)],
    ],
    notes: [`As the register stood on ${dateInWords(now.asAt)}. The usual pace is the middle of the plans sent in the twelve months before: a guide, not a forecast.`],
  };
}

/** The council beside its region and England, year by year. */
export function besideTable({ beside }: Pick<TimelinessContent, "beside">): ReportTable | undefined {
  if (beside === undefined || beside.periods.length === 0) return undefined;
  const areas = [{ name: beside.councilName, of: "council" as const }, { name: beside.regionName, of: "region" as const }, { name: "England", of: "england" as const }].flatMap(({ name, of }) => (name === undefined ? [] : [{ name, of }]));
  const cell = (value: number | undefined): ReportCell => (value === undefined ? { text: "–", value: null } : { text: percentInWords(value, 1), value });
  return {
    type: "table", id: "beside-table", caption: "New plans within 20 weeks, without exceptions: council, region and England", columns: [left("Year"), ...areas.map(({ name }) => right(name))],
    rows: beside.periods.toReversed().map((figure) => [{ text: periodWords(figure.period) }, ...areas.map(({ of }) => cell(figure[of]))]),
    notes: ["Source: Department for Education, “Education, health and care plans”, calendar years, as it was taken in here. Contains public sector information licensed under the Open Government Licence v3.0. The DfE’s years and this report’s months are not the same time."],
  };
}
