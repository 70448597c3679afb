import type { Viewer } from "../access/index.ts";
import { listRatings, type RatingRow } from "../auditing/index.ts";
import { maybe, sql, type Db } from "../platform/index.ts";

export type MyRatings = { raterId: string; rows: RatingRow[] };

/** The latest ratings of this person: those of the rater that is their account, or else bears their name. */
export async function loadMyRatings(db: Db, { authorityId, accountId, name }: Viewer): Promise<MyRatings | undefined> {
  const rater = await maybe<{ id: string }>(db, sql`
    select id from rater
    where authority_id = ${authorityId} and (account_id = ${accountId} or (account_id is null and lower(name) = lower(${name})))
    order by account_id nulls last limit 1`);
  if (rater === undefined) return undefined;
  const rows = await listRatings(db, authorityId, { rater: rater.id }, { sort: "date", direction: "desc", size: 5 });
  return rows.length === 0 ? undefined : { raterId: rater.id, rows };
}
