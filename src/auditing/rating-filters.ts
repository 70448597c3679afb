import { isId, readFilters } from "../platform/index.ts";
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
const isMonth = (text: string) => month.test(text);
const isWords = (text: string) => text.length <= 100 && !text.includes("\u0000");

const allowed: Readonly<Record<keyof RatingFilters, (text: string) => boolean>> = {
  from: isMonth, to: isMonth, team: isId, rater: isId, plan: isId, import: isId, role: isRatingRole,
  instrument: isWords, section: isWords, criterion: isWords, answer: isWords, reference: isWords,
};

/** The filters of an address. */
export const readRatingFilters = (query: Record<string, unknown>) => readFilters<RatingFilters>(query, allowed);
