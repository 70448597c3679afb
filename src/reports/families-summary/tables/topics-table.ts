import type { ReportTable } from "../../document/report-document.ts";
import type { FamiliesContent } from "../content.ts";
import { topics } from "../topics.ts";
import { baseCell, hiddenNote, rangeCell, tenthsCell } from "./figure-cells.ts";

/** What families ask of a plan, and in how many plans it is so. */
export const topicsTable = ({ figures }: Pick<FamiliesContent, "figures">): ReportTable => {
  const isHidden = figures.topics.some(({ figure }) => figure.state === "hidden");
  return {
    type: "table", id: "topics-table", caption: "What plans do, by the people who checked them",
    columns: [{ text: "Plans that …", align: "left", width: 4 }, { text: "How many", align: "right", width: 2 }, { text: "It could be", align: "right", width: 2 }, { text: "Plans checked for it", align: "right", width: 1.4 }],
    rows: figures.topics.map(({ id, figure }) => [{ text: topics[id].say }, tenthsCell(figure), rangeCell(figure), baseCell(figure)]),
    notes: isHidden ? [hiddenNote] : [],
  };
};
