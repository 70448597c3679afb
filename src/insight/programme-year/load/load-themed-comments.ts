import { many, sql, type Db } from "../../../platform/index.ts";
import { ratingsOf } from "./programme-year-sql.ts";

/** What an auditor wrote beside an answer, under a theme. It may name a child. */
export type ThemedComment = { ratingId: string; criterionId: string; themeId: string; themeName: string; text: string; kind: string; cycle: string };

/** Comments under themes of a programme's own audits, by theme in the themes' order, then by kind of document. One under two themes comes twice. */
export async function loadThemedComments(db: Db, authorityId: string, programmeId: string): Promise<ThemedComment[]> {
  const ratings = (await ratingsOf(db, authorityId, programmeId)).filter((rating) => rating.role === "internal" && !rating.isAbsent);
  return many<ThemedComment>(db, sql`
    select a.rating_id as "ratingId", a.criterion_id as "criterionId", theme as "themeId", coalesce(t.name, theme) as "themeName", a.comment as text, k.name as kind, c.name as cycle
    from unnest(${ratings.map(({ id }) => id)}::uuid[], ${ratings.map(({ kind }) => kind)}::text[], ${ratings.map(({ cycleId }) => cycleId)}::uuid[]) as x(id, kind, cycle)
    join answer a on a.authority_id = ${authorityId} and a.rating_id = x.id
    cross join lateral unnest(a.themes) as theme
    join document_kind k on k.id = x.kind
    join cycle c on c.authority_id = ${authorityId} and c.id = x.cycle
    left join comment_theme t on t.authority_id = ${authorityId} and t.id = theme
    where trim(a.comment) <> ''
    order by t.position nulls last, coalesce(t.name, theme), k.position, c.position, a.rating_id, a.criterion_id`);
}
