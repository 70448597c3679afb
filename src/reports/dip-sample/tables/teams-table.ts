import { monthInWords } from "../../../platform/index.ts";
import type { ReportTable } from "../../document/report-document.ts";
import type { DipSampleContent } from "../content.ts";
import { figureCell, publishedNotes } from "../figure-cell.ts";
import { ratingsLink } from "../ratings-links.ts";

/** Every team by month, with its average. */
export function teamsTable({ figures }: Pick<DipSampleContent, "figures">): ReportTable {
  const { teams, months, from, to } = figures;
  return {
    type: "table", id: "teams-table", caption: "Compliance by team and month", heat: true,
    columns: [
      { text: "Team", align: "left" },
      ...months.map((month) => ({ text: monthInWords(month), align: "right" as const })),
      ...(months.length > 1 ? [{ text: "Average", align: "right" as const }] : []),
    ],
    rows: teams.map((team) => {
      const behind = team.teamId === null ? {} : { team: team.teamId };
      return [
        { text: team.name },
        ...team.months.map((month) => figureCell(month, ratingsLink(figures, { ...behind, from: month.month, to: month.month }))),
        ...(months.length > 1 ? [figureCell(team.average, ratingsLink(figures, { ...behind, from, to }))] : []),
      ];
    }),
    notes: [
      ...(months.length > 1 ? ["The average is the mean of the months that have a figure."] : []),
      ...publishedNotes(teams.flatMap((team) => [...team.months, team.average])),
    ],
  };
}
