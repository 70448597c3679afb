import { many, sql, type Db } from "../../platform/index.ts";

export type InstrumentVersion = { version: number; title: string; hash: string; isOwn: boolean; publishedAt: Date; ratings: number };

/** Every version of a tool that this authority may use, newest first, with how many of its ratings were made with each. */
export function listVersions(db: Db, authorityId: string, instrumentId: string): Promise<InstrumentVersion[]> {
  return many<InstrumentVersion>(db, sql`
    select v.version, v.title, v.hash, v.is_own as "isOwn", v.published_at as "publishedAt",
      (select count(*)::int from rating r where r.authority_id = ${authorityId} and r.instrument_hash = v.hash and r.state <> 'withdrawn') as ratings
    from usable_instrument v
    where v.authority_id = ${authorityId} and v.instrument_id = ${instrumentId}
    order by v.is_own desc, v.version desc`);
}
