import { chartTables } from "./chart-tables.ts";
import type { ReportBlock, ReportDocument } from "./report-document.ts";

/** The heading of the tables at the end. */
export const behindPictures = "tables-behind-pictures";

/** `numbers`: by the table's id, its number at the end; empty where every table stands beside its picture. */
export type PrintedDocument = { document: ReportDocument; numbers: ReadonlyMap<string, number> };

/**
 * A report as it is read on paper, where nothing folds: message and picture follow each other, and the tables behind the pictures stand at the end with
 * numbers, in the order of their pictures. Tables without a picture stay where they are.
 */
export function printedDocument(document: ReportDocument): PrintedDocument {
  const wanted = chartTables(document);
  const moved = document.blocks.filter((block) => block.type === "table" && wanted.has(block.id));
  if (document.tablesInPrint === "beside" || moved.length === 0) return { document, numbers: new Map() };
  const numbers = new Map(moved.map(({ id }, index) => [id, index + 1]));
  const numbered = moved.map((block): ReportBlock => (block.type === "table" ? { ...block, caption: `Table ${numbers.get(block.id)}: ${block.caption}` } : block));
  return {
    document: { ...document, blocks: [
      ...document.blocks.filter((block) => !moved.includes(block)),
      { type: "heading", id: behindPictures, level: 2, text: "Tables behind the pictures" }, ...numbered,
    ] },
    numbers,
  };
}
