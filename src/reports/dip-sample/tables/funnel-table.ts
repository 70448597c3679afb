import { percentInWords } from "../../../platform/index.ts";
import type { ReportTable } from "../../document/report-document.ts";
import type { DipSampleFigures, TeamFunnel } from "../../../insight/index.ts";
import { ratingsLink } from "../ratings-links.ts";

const places = { inside: "Within the limits", "outside-95": "Outside the 95% limits", "outside-99.8": "Outside the 99.8% limits" } as const;

/** Where each team lies on the funnel. */
export function funnelTable(figures: DipSampleFigures, funnel: TeamFunnel): ReportTable {
  const { from, to } = figures;
  const byId = new Map(figures.teams.map((team) => [team.teamId, team.average]));
  return {
    type: "table", id: "funnel-table", caption: "Teams compared with the mean of all teams",
    columns: [
      { text: "Team", align: "left", width: 0.24 }, { text: "Average", align: "right", width: 0.12 }, { text: "95% interval", align: "right", width: 0.18 },
      { text: "Plans audited", align: "right", width: 0.16 }, { text: "Place on the funnel", align: "left", width: 0.3 },
    ],
    rows: funnel.points.map((point) => {
      const href = ratingsLink(figures, { team: point.teamId, from, to });
      const average = byId.get(point.teamId);
      const [low, high] = [average?.low ?? null, average?.high ?? null];
      return [
        { text: point.name },
        { text: percentInWords(point.value), value: point.value, plans: point.plans, low, high, href },
        { text: low === null || high === null ? "–" : `${percentInWords(low)} to ${percentInWords(high)}` },
        { text: String(point.plans), value: point.plans },
        { text: places[point.place] },
      ];
    }),
    notes: [`Mean of all teams: ${percentInWords(funnel.target)}. Limits say where a team's average may lie by chance with as many plans as it had.`],
  };
}
