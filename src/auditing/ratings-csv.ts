import { csvText } from "../platform/index.ts";
import type { RatingRow } from "./list-ratings.ts";
import { ratingRoles } from "./rating-roles.ts";

/** The list of ratings as CSV. */
export function ratingsCsv(rows: readonly RatingRow[], filters: { section?: string; criterion?: string }): string {
  const head = ["Audit", "Date", "Team", "Auditor", "Discipline", "Role", "Plan", "Instrument", "Version", "Kind of document", "Score", "Out of", "Per cent", "Grade",
    ...(filters.section ? [`Section ${filters.section} per cent`] : []), ...(filters.criterion ? [filters.criterion] : [])];
  return csvText([head, ...rows.map((row) => [
    row.reference, row.ratedOn, row.teamName, row.raterName, row.raterDiscipline, ratingRoles[row.role].label, row.planReference, row.instrumentTitle,
    row.instrumentVersion, row.documentKind, row.score, row.outOf, row.percent, row.grade,
    ...(filters.section ? [row.sectionPercent] : []), ...(filters.criterion ? [row.answer] : []),
  ])]);
}
