import { many, run, sql, type Db } from "../../platform/index.ts";

/** A comment that a person chose to quote, in the words that are to be printed. */
export type Quote = { themeId: string; ratingId: string; criterionId: string; text: string };

/** The comments chosen for a report, in the order in which they are printed. A comment whose audit was taken back is quoted no more. */
export function quotesOf(db: Db, authorityId: string, reportId: string): Promise<(Quote & { themeName: string })[]> {
  return many(db, sql`
    select q.theme_id as "themeId", coalesce(t.name, q.theme_id) as "themeName", q.rating_id as "ratingId", q.criterion_id as "criterionId", q.text
    from report_quote q
    join rating r on r.authority_id = q.authority_id and r.id = q.rating_id and r.state = 'submitted'
    left join comment_theme t on t.authority_id = q.authority_id and t.id = q.theme_id
    where q.authority_id = ${authorityId} and q.report_id = ${reportId}
    order by t.position nulls last, q.theme_id, q.rating_id, q.criterion_id`);
}

/** In place of what was chosen before. */
export async function saveQuotes(tx: Db, authorityId: string, reportId: string, quotes: readonly Quote[], accountId: string | null): Promise<void> {
  await run(tx, sql`delete from report_quote where authority_id = ${authorityId} and report_id = ${reportId}`);
  await run(tx, sql`
    insert into report_quote (authority_id, report_id, theme_id, rating_id, criterion_id, text, chosen_by)
    select ${authorityId}, ${reportId}, q."themeId", q."ratingId", q."criterionId", q.text, ${accountId}
    from jsonb_to_recordset(${JSON.stringify(quotes)}::jsonb) as q("themeId" text, "ratingId" uuid, "criterionId" text, text text)`);
}

/** What was chosen for a report is chosen for its correction too. */
export function copyQuotes(tx: Db, authorityId: string, from: string, to: string): Promise<number> {
  return run(tx, sql`
    insert into report_quote (authority_id, report_id, theme_id, rating_id, criterion_id, text, chosen_by)
    select authority_id, ${to}, theme_id, rating_id, criterion_id, text, chosen_by from report_quote where authority_id = ${authorityId} and report_id = ${from}`);
}

/** The names of the children whose documents these ratings are of, by rating: what a quoted comment must not hold. */
export async function namesBehind(db: Db, authorityId: string, ratingIds: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await many<{ id: string; forename: string; surname: string }>(db, sql`
    select r.id, p.forename, p.surname from rating r
    join plan l on l.authority_id = r.authority_id and l.id = r.plan_id
    join person p on p.authority_id = l.authority_id and p.id = l.person_id
    where r.authority_id = ${authorityId} and r.id = any(${[...ratingIds]}::uuid[])`);
  return new Map(rows.map(({ id, forename, surname }) => [id, [forename, surname]]));
}
