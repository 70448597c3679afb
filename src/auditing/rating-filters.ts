import { isRatingRole, type RatingRole } from "./rating-roles.ts";

/** Which ratings: every field narrows the list, and all of them fit in an address. */
export type RatingFilters = {
  /** First and last month, `YYYY-MM`, both included. */
  from?: string;
  to?: string;
  /** A team's id. */
  team?: string;
  /** An instrument's id or a version's content hash. */
  instrument?: string;
  /** A section's letter or a criterion's id within the instrument; lists then show its score or answer. */
  section?: string;
  criterion?: string;
  /** With `criterion`: the answer given, or "met" / "not-met" for full points or fewer, "applicable" for any that scores. */
  answer?: string;
  role?: RatingRole;
  /** Ids of a rater, a plan, an import. */
  rater?: string;
  plan?: string;
  import?: string;
  /** Part of the audit's reference. */
  reference?: string;
};

const month = /^[0-9]{4}-(0[1-9]|1[0-2])$/;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Filters as they come in an address. What cannot be meant (a month 13, an id that is none) is left out and named in
 * `ignored`, so that a mistyped address shows a list and says what it did not use.
 */
export function readRatingFilters(query: Record<string, unknown>): { filters: RatingFilters; ignored: string[] } {
  const filters: RatingFilters = {};
  const ignored: string[] = [];
  const take = (name: keyof RatingFilters, valid: (text: string) => boolean): void => {
    const value = query[name];
    if (typeof value !== "string" || value.trim() === "") return;
    const text = value.trim().slice(0, 100);
    if (valid(text)) Object.assign(filters, { [name]: text });
    else ignored.push(name);
  };
  take("from", (text) => month.test(text));
  take("to", (text) => month.test(text));
  for (const name of ["team", "rater", "plan", "import"] as const) take(name, (text) => uuid.test(text));
  take("role", isRatingRole);
  for (const name of ["instrument", "section", "criterion", "answer", "reference"] as const) {
    take(name, (text) => !text.includes("\u0000"));
  }
  return { filters, ignored };
}
