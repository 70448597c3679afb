import { many, sql, type Db } from "../../platform/index.ts";

export type InstrumentEntry = {
  instrumentId: string; version: number; title: string; summary: string; hash: string;
  /** Document kinds by id. */
  appliesTo: string[];
  criteria: number;
  /** Whether the authority brought it itself. */
  isOwn: boolean;
  publishedAt: Date;
};

/** The newest version of each tool that this authority may use; its own goes before one of the same name that ships with the program. */
export function listInstruments(db: Db, authorityId: string): Promise<InstrumentEntry[]> {
  return many<InstrumentEntry>(db, sql`
    select * from (
      select distinct on (v.instrument_id) v.instrument_id as "instrumentId", v.version, v.title, v.definition->>'summary' as summary, v.hash,
        v.definition->'appliesTo' as "appliesTo", (select count(*)::int from criterion c where c.instrument_hash = v.hash) as criteria,
        v.is_own as "isOwn", v.published_at as "publishedAt"
      from usable_instrument v
      where v.authority_id = ${authorityId}
      order by v.instrument_id, v.is_own desc, v.version desc
    ) as newest
    order by title, "instrumentId"`);
}
