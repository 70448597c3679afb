import { many, sql, type Db } from "../platform/index.ts";
import type { Choices } from "./list-view.ts";

/** What the filters of the list can be set to: only what this authority has ratings by. */
export async function listChoices(db: Db, authorityId: string): Promise<Choices> {
  const [teams, raters, instruments] = await Promise.all([
    many<Choices["teams"][number]>(db, sql`select id, name from team where authority_id = ${authorityId} order by position, name`),
    many<Choices["raters"][number]>(db, sql`select id, name from rater where authority_id = ${authorityId} order by lower(name)`),
    many<Choices["instruments"][number]>(db, sql`
      select distinct v.instrument_id as "instrumentId", v.title
      from rating r join instrument_version v on v.hash = r.instrument_hash
      where r.authority_id = ${authorityId} order by v.title`),
  ]);
  return { teams, raters, instruments };
}
