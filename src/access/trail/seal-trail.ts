import { many, maybe, run, sql, transaction, type Db } from "../../platform/index.ts";
import { linkHash, NO_HASH } from "./chain/link-hash.ts";
import { linkMac } from "./chain/trail-mac.ts";
import type { TrailLink } from "./chain/trail-entry.ts";
import { trailKey } from "./trail-key.ts";
import { entryColumns, type TrailRow } from "./trail-row.ts";

const BATCH = 1_000;

async function sealBatch(tx: Db, authorityId: string): Promise<number> {
  // Sealers of one authority wait for one another here; whoever writes never does.
  await run(tx, sql`select pg_advisory_xact_lock(hashtextextended(${`goldenthread trail ${authorityId}`}, 0))`);
  const rows = await many<TrailRow>(tx, sql`
    select ${entryColumns} from trail_pending p join trail t on t.authority_id = p.authority_id and t.id = p.entry_id
    where p.authority_id = ${authorityId} order by t.at, t.id limit ${BATCH}`);
  if (rows.length === 0) return 0;
  const head = await maybe<{ position: number; hash: string }>(tx, sql`
    select position, hash from trail_link where authority_id = ${authorityId} order by position desc limit 1`);
  const key = trailKey();
  const links: TrailLink[] = [];
  let { position, hash } = head ?? { position: 0, hash: NO_HASH };
  for (const { mac, ...entry } of rows) {
    const previousHash = hash;
    position += 1;
    hash = linkHash(position, entry, mac, previousHash);
    links.push({ position, entryId: entry.id, previousHash, hash, mac: key === null ? "" : linkMac(key, authorityId, position, hash) });
  }
  await run(tx, sql`
    insert into trail_link (authority_id, position, entry_id, previous_hash, hash, mac)
    select ${authorityId}::uuid, l.position, l."entryId", l."previousHash", l.hash, l.mac
    from jsonb_to_recordset(${JSON.stringify(links)}::jsonb) as l(position bigint, "entryId" uuid, "previousHash" text, hash text, mac text)`);
  await run(tx, sql`delete from trail_pending where authority_id = ${authorityId} and entry_id = any (${links.map((link) => link.entryId)}::uuid[])`);
  return links.length;
}

/**
 * Gives every entry that waits its place in the authority's chain; gives how many. Entries are taken in the order of their moments; one whose
 * transaction ended late comes after those that were sealed before it. An entry that was altered while it waited is chained as it is: its MAC tells.
 */
export async function sealTrail(db: Db, authorityId: string): Promise<number> {
  let sealed = 0;
  for (;;) {
    const count = await transaction(db, (tx) => sealBatch(tx, authorityId));
    sealed += count;
    if (count < BATCH) return sealed;
  }
}
