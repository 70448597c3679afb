import type { Measure } from "../catalogue/measures.ts";
import type { Cell } from "../estimate/cell.ts";
import { figureInWords } from "./figure-in-words.ts";

/** What stands in a cell: its figure, or why there is none. */
export function cellInWords(cell: Cell | undefined, measure: Measure): string {
  switch (cell?.state) {
    case undefined:
    case "none": return "–";
    case "too-few": return `Too few to say (${cell.documents})`;
    case "several-tools": return "Several tools: not added up";
    case "figure": return figureInWords(cell.value, measure);
  }
}
