import { one, sql, type Db } from "../../platform/index.ts";

/** The authority's day, YYYY-MM-DD: a demonstration's is fixed. */
export async function todayOf(db: Db, authorityId: string): Promise<string> {
  return (await one<{ today: string }>(db, sql`select coalesce(today_fixed, (now() at time zone 'Europe/London')::date) as today from authority where id = ${authorityId}`)).today;
}
