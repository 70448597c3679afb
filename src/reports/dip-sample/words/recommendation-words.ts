import { recommendationStates } from "../../recommendations/recommendation-states.ts";
import type { DipSampleContent } from "../content.ts";
import { countOf } from "./phrases.ts";

export function recommendationWords({ recommendations, state }: Pick<DipSampleContent, "recommendations" | "state">): string[] {
  if (recommendations.length > 0) return [];
  return [state === "draft" ? "No recommendations have been written yet." : "This report makes no recommendations of its own."];
}

/** How those of earlier reports stand. */
export function carriedWords({ carried, previous }: Pick<DipSampleContent, "carried" | "previous">): string[] {
  if (carried.length === 0) return previous === null ? [] : ["No recommendation of an earlier report is still open."];
  const open = carried.filter((each) => recommendationStates[each.state].isOpen).length;
  const closed = carried.length - open;
  const words = `${countOf(open, "recommendation").replace(/^./, (letter) => letter.toUpperCase())} of earlier reports ${open === 1 ? "is" : "are"} still open and ${open === 1 ? "is" : "are"} carried forward.`;
  return [closed === 0 ? words : `${words} ${countOf(closed, "other").replace(/^./, (letter) => letter.toUpperCase())} ${closed === 1 ? "has" : "have"} been closed since the last report.`];
}
