import type { ChartSpec, ReportBlock } from "./report-document.ts";

type Part = ReportBlock | undefined | readonly (ReportBlock | undefined)[];

/** A heading with what stands under it; nothing where nothing does. */
export function part(id: string, text: string, level: 2 | 3, ...parts: Part[]): ReportBlock[] {
  const blocks = parts.flat().filter((block) => block !== undefined);
  return blocks.length === 0 ? [] : [{ type: "heading", id, level, text }, ...blocks];
}

/** A picture with the table that holds its numbers; nothing where there is nothing to draw. */
export const picture = (id: string, spec: ChartSpec | undefined, tableId: string): ReportBlock | undefined => spec && { type: "chart", id, chart: spec, tableId };
