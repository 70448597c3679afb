import type { ReportDocument } from "./report-document.ts";

/** Ids of the tables whose numbers a chart of the document draws. */
export function chartTables({ blocks }: Pick<ReportDocument, "blocks">): ReadonlySet<string> {
  return new Set(blocks.flatMap((block) => (block.type === "chart" ? [block.tableId] : [])));
}
