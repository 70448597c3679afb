import type { ChartSpec, ReportTable } from "../../document/report-document.ts";
import type { FamiliesContent } from "../content.ts";
import { tenths } from "../in-ten.ts";
import { partInWords } from "../parts-of-plan.ts";
import { baseCell, rangeCell, tenthsCell } from "./figure-cells.ts";

type Content = Pick<FamiliesContent, "figures">;
const title = "Of 10 things we looked for, how many were there";

/** Each part of a plan: how much of what should be there was there. */
export const partsTable = ({ figures: { parts } }: Content): ReportTable => ({
  type: "table", id: "parts-table", caption: title,
  columns: [{ text: "Part of the plan", align: "left", width: 4 }, { text: "How many were there", align: "right", width: 2 }, { text: "It could be", align: "right", width: 2 }, { text: "Plans with this part", align: "right", width: 1.4 }],
  rows: parts.map(({ section, figure }) => [{ text: partInWords(section).replace(/^Part (\S+) \((.*)\)$/, "$1: $2") }, tenthsCell(figure), rangeCell(figure), baseCell(figure)]),
  notes: ["Not each part is needed in each plan. So the number of plans differs."],
});

/** The same as bars; undefined where no part has a figure. */
export function partsChart({ figures: { parts } }: Content): ChartSpec | undefined {
  const known = parts.filter(({ figure }) => figure.state === "figure" && figure.percent !== null);
  if (known.length === 0) return undefined;
  const value = (part: (typeof known)[number]) => tenths(part.figure.percent ?? 0);
  const [most, least] = [Math.max(...known.map(value)), Math.min(...known.map(value))];
  return {
    kind: "bars",
    params: {
      title, most: 10, description: `A bar for each part of a plan, in whole numbers from 0 to 10. The longest is ${most}, the shortest ${least}.`,
      bars: known.map((part) => ({ label: partInWords(part.section).replace(/^Part (\S+) \((.*)\)$/, "$1: $2"), value: value(part), highlight: value(part) < 8 })),
    },
  };
}
