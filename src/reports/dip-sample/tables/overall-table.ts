import { monthInWords } from "../../../platform/index.ts";
import type { ReportTable } from "../../document/report-document.ts";
import type { DipSampleContent } from "../content.ts";
import { figureCell, intervalCell, plansCell, publishedNotes } from "../figure-cell.ts";
import { ratingsLink } from "../ratings-links.ts";

/** Overall compliance by month, the earlier months with it. */
export function overallTable({ figures }: Pick<DipSampleContent, "figures">): ReportTable {
  const { months } = figures.overall;
  return {
    type: "table", id: "overall-table", caption: "Overall compliance by month",
    columns: [{ text: "Month", align: "left" }, { text: "Compliance", align: "right" }, { text: "95% interval", align: "right" }, { text: "Plans audited", align: "right" }],
    rows: months.map((month) => [
      { text: monthInWords(month.month) },
      figureCell(month, ratingsLink(figures, { from: month.month, to: month.month })),
      intervalCell(month),
      plansCell(month.source === "none" ? 0 : month.plans),
    ]),
    notes: ["Each month is the mean of the teams' percentages; every team counts the same.", ...publishedNotes(months)],
  };
}
