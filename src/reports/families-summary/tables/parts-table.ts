import type { ChartSpec, ReportTable } from "../../document/report-document.ts";
import type { FamiliesContent } from "../content.ts";
import { inTen } from "../in-ten.ts";
import { goodFrom } from "../judge-parts.ts";
import { partInWords } from "../parts-of-plan.ts";
import { baseCell, rangeCell, tenthsCell } from "./figure-cells.ts";

type Content = Pick<FamiliesContent, "figures">;
const labelOf = (section: string): string => partInWords(section).replace(/^Part (\S+) \((.*)\)$/, "$1: $2");
const title = "Of 10 things we looked for, how many were there";

/** Each part of a plan: how much of what should be there was there. */
export const partsTable = ({ figures: { parts } }: Content): ReportTable => ({
  type: "table", id: "parts-table", caption: title,
  columns: [{ text: "Part of the plan", align: "left", width: 4 }, { text: "How many were there", align: "right", width: 2 }, { text: "It could be", align: "right", width: 2 }, { text: "Plans with this part", align: "right", width: 1.4 }],
  rows: parts.map(({ section, figure }) => [{ text: labelOf(section) }, tenthsCell(figure), rangeCell(figure), baseCell(figure)]),
  notes: ["Not each part is needed in each plan. So the number of plans differs."],
});

/** The same as a picture: a dot for each part and a line for where it could be, beside the mark from which a part is called good. Undefined where no part has a figure. */
export function partsChart({ figures: { parts } }: Content): ChartSpec | undefined {
  const known = parts.filter(({ figure }) => figure.state === "figure" && figure.percent !== null);
  if (known.length === 0) return undefined;
  const values = known.map(({ figure }) => figure.percent ?? 0);
  const tenth = (percent: number | null): number | null => (percent === null ? null : percent / 10);
  return {
    kind: "interval",
    params: {
      title, unit: "", from: 0, to: 10, decimals: 1, reference: { value: goodFrom / 10, label: "Good from here" },
      description: `A dot for each part of a plan, from 0 to 10, and a line for where it could be. The best is ${inTen(Math.max(...values)).replace(" in ", " of ")}, the weakest ${inTen(Math.min(...values)).replace(" in ", " of ")}.`,
      rows: known.map(({ section, figure }) => ({ label: labelOf(section), value: tenth(figure.percent), low: tenth(figure.low), high: tenth(figure.high) })),
    },
  };
}
