import type { IssueFigures } from "./issue-figures.ts";
import { timelinessTarget } from "./target.ts";

/** How the last twelve months stand against the target; a difference within the interval is said to be one. */
export function targetWords({ year: { without } }: IssueFigures): string {
  if (without.percent === null || without.low === null || without.high === null) return "No plan was issued in these twelve months.";
  if (without.low > timelinessTarget) return `That is above the target of ${timelinessTarget}%, by more than chance.`;
  if (without.high < timelinessTarget) return `That is below the target of ${timelinessTarget}%, by more than chance.`;
  return `The target of ${timelinessTarget}% lies within what chance could make of these plans.`;
}
