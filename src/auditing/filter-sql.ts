import { sql } from "../platform/index.ts";
import { notHiddenFrom } from "./hidden-from.ts";
import type { RatingFilters } from "./rating-filters.ts";

/**
 * The filters with the answer spelled out as the values of the criterion's scale that it stands for. `seenBy`: the account that looks, so that nobody
 * sees ratings of a document that they have still to rate.
 */
export type ResolvedFilters = RatingFilters & { answerValues?: string[]; seenBy?: string };

/**
 * The WHERE of a list of ratings `r` joined to their instrument version `v`. Drafts and withdrawn ratings are not
 * listed: only what was handed in stands behind a figure.
 */
export function whereRatings(authorityId: string, filters: ResolvedFilters) {
  const parts = [sql`r.authority_id = ${authorityId}`, sql`r.state = 'submitted'`];
  if (filters.seenBy) parts.push(notHiddenFrom(filters.seenBy));
  if (filters.from) parts.push(sql`r.rated_on >= ${`${filters.from}-01`}::date`);
  if (filters.to) parts.push(sql`r.rated_on < (${`${filters.to}-01`}::date + interval '1 month')::date`);
  if (filters.team) parts.push(sql`r.team_id = ${filters.team}`);
  if (filters.instrument) {
    parts.push(sql`(v.instrument_id = ${filters.instrument} or v.hash = ${filters.instrument})`);
  }
  if (filters.role) parts.push(sql`r.role = ${filters.role}`);
  if (filters.rater) parts.push(sql`r.rater_id = ${filters.rater}`);
  if (filters.plan) parts.push(sql`r.plan_id = ${filters.plan}`);
  if (filters.import) parts.push(sql`r.import_id = ${filters.import}`);
  if (filters.reference) parts.push(sql`strpos(lower(r.reference), ${filters.reference.toLowerCase()}) > 0`);
  // A section that applied to nothing has no percentage: such a rating is not behind the section's figure.
  if (filters.section) parts.push(sql`r.sections -> ${filters.section} ->> 'percent' is not null`);
  if (filters.criterion) {
    // An answer that a condition left out has no points: it is not behind a count of met and not met.
    const scores = filters.answer === "met" || filters.answer === "not-met" || filters.answer === "applicable";
    const answered = filters.answerValues ? sql`a.value = any(${filters.answerValues}) and ${scores ? sql`a.points is not null` : sql`true`}` : sql`true`;
    parts.push(sql`exists (
      select 1 from answer a
      where a.authority_id = r.authority_id and a.rating_id = r.id
        and a.criterion_id = ${filters.criterion} and ${answered})`);
  }
  return sql.join(parts, sql` and `);
}
