import { many, maybe, one, run, sql, transaction, type Db } from "../../platform/index.ts";
import { checkLink, type LinkBefore, type LinkWithEntry, type TrailFault } from "./chain/check-link.ts";
import { NO_HASH } from "./chain/link-hash.ts";
import { entryMac } from "./chain/trail-mac.ts";
import { entryColumns, type TrailRow } from "./trail-row.ts";

const PAGE = 2_000;
const MOST_FAULTS = 100;

export type VerifyOptions = {
  /** The trail's key; null: only what needs no key is looked at (hashes, places). */
  key: Uint8Array | null;
  /** The first position to look at; 1 unless told. What stands before it is taken as given. */
  from?: number;
  /** A head's hash that was kept elsewhere: it must still be in the chain. */
  head?: string;
  onProgress?: (position: number) => void;
};

export type VerifiedTrail = {
  /** Entries of the chain that were looked at, and those that still wait for their place. */
  entries: number;
  waiting: number;
  /** The moments of the earliest and the latest entry of all, in UTC; null where there is none. */
  first: string | null;
  last: string | null;
  /** Keep it elsewhere: whoever takes entries out at the end of the chain is found by it. */
  head: { position: number; hash: string } | null;
  /** The first 100, in the order of the chain; `faultCount` counts all. */
  faults: TrailFault[];
  faultCount: number;
};

const linksFrom = (db: Db, authorityId: string, after: number): Promise<LinkWithEntry[]> => many<LinkWithEntry>(db, sql`
  select l.position, l.entry_id as "entryId", l.previous_hash as "previousHash", l.hash, l.mac, case when t.id is not null then to_jsonb(e) end as entry
  from trail_link l left join trail t on t.authority_id = l.authority_id and t.id = l.entry_id
  left join lateral (select ${entryColumns}) e on true
  where l.authority_id = ${authorityId} and l.position > ${after} order by l.position limit ${PAGE}`);

/** Entries with neither a link nor a wait, and waits without an entry: either was taken out behind the program's back. */
const strays = (db: Db, authorityId: string) => many<{ id: string; code: "not-chained" | "waiting-missing" }>(db, sql`
  select t.id, 'not-chained' as code from trail t
  where t.authority_id = ${authorityId}
    and not exists (select 1 from trail_link l where l.authority_id = t.authority_id and l.entry_id = t.id)
    and not exists (select 1 from trail_pending p where p.authority_id = t.authority_id and p.entry_id = t.id)
  union all
  select p.entry_id, 'waiting-missing' from trail_pending p
  where p.authority_id = ${authorityId} and not exists (select 1 from trail t where t.authority_id = p.authority_id and t.id = p.entry_id)`);

/** Works out an authority's whole trail again, as it stands at one moment, while others go on writing. Changes nothing. */
export const verifyTrail = (db: Db, authorityId: string, options: VerifyOptions): Promise<VerifiedTrail> =>
  transaction(db, async (tx) => {
    await run(tx, sql`set transaction isolation level repeatable read, read only`);
    const { key, head } = options;
    const found: TrailFault[] = [];
    let faultCount = 0;
    const add = (faults: readonly TrailFault[]) => {
      faultCount += faults.length;
      found.push(...faults.slice(0, MOST_FAULTS - found.length));
    };
    const from = options.from ?? 1;
    let before: LinkBefore = from === 1 ? { position: 0, hash: NO_HASH } : null;
    let entries = 0;
    for (let after = from - 1; ;) {
      const links = await linksFrom(tx, authorityId, after);
      for (const link of links) {
        add(checkLink(authorityId, before, link, key));
        before = link;
      }
      entries += links.length;
      after = links.at(-1)?.position ?? after;
      options.onProgress?.(after);
      if (links.length < PAGE) break;
    }
    for (const { id, code } of await strays(tx, authorityId)) add([{ code, position: null, entryId: id }]);
    const waiting = await many<TrailRow>(tx, sql`
      select ${entryColumns} from trail_pending p join trail t on t.authority_id = p.authority_id and t.id = p.entry_id where p.authority_id = ${authorityId}`);
    for (const { mac, ...entry } of key === null ? [] : waiting) {
      if (mac !== entryMac(key as Uint8Array, entry)) add([{ code: "waiting-altered", position: null, entryId: entry.id }]);
    }
    const kept = head === undefined ? undefined : await maybe(tx, sql`select 1 from trail_link where authority_id = ${authorityId} and hash = ${head} limit 1`);
    if (head !== undefined && kept === undefined) add([{ code: "head-unknown", position: null, entryId: null }]);
    const moments = await one<{ first: string | null; last: string | null }>(tx, sql`
      select to_char(min(at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as first, to_char(max(at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as last
      from trail where authority_id = ${authorityId}`);
    const last = before !== null && before.position > 0 ? { position: before.position, hash: before.hash } : null;
    return { entries, waiting: waiting.length, ...moments, head: last, faults: found, faultCount };
  });
