import { monthInWords } from "../../platform/index.ts";
import { groupRoles, type ComparisonFilters } from "../compare/comparison-filters.ts";
import type { ComparisonChoices } from "./list-choices.ts";

export const nameIn = (list: readonly { id: string; name: string }[], id: string) => list.find((each) => each.id === id)?.name ?? "one that is not known";

/** A group in words: "Moderation, by A. Patel, Cycle 1". */
export function groupInWords(filters: ComparisonFilters, which: 1 | 2, choices: ComparisonChoices): string {
  const field = (name: "role" | "rater" | "cycle" | "from" | "to") => filters[`${name}${which}`];
  const [role, rater, cycle, from, to] = [field("role"), field("rater"), field("cycle"), field("from"), field("to")];
  const parts = [role === undefined ? "All ratings" : (groupRoles[role] ?? role), rater && `by ${nameIn(choices.raters, rater)}`, cycle && nameIn(choices.cycles, cycle), from && `from ${monthInWords(from)}`, to && `to ${monthInWords(to)}`];
  return parts.filter((part) => part).join(", ");
}
