import type { ReportBlock } from "../document/report-document.ts";

/** Whether the table of a chart comes next, or after other charts of the same table: then nobody needs to be told where it is. */
export function isFollowedByTable(blocks: readonly ReportBlock[], index: number): boolean {
  const chart = blocks[index];
  if (chart?.type !== "chart") return false;
  const next = blocks.slice(index + 1).find((block) => block.type !== "chart" || block.tableId !== chart.tableId);
  return next?.type === "table" && next.id === chart.tableId;
}
