import { many, one, sql, type Db } from "../../platform/index.ts";
import { sealTrail } from "./seal-trail.ts";
import { trailKey } from "./trail-key.ts";
import { verifyTrail, type VerifiedTrail } from "./verify-trail.ts";

/** More entries than these would keep a page waiting: the newest are verified, and `goldenthread trail verify` does them all. */
const mostVerified = 200_000;

export type TrailInBrief = VerifiedTrail & {
  /** The first place of the chain that was verified: 1 where all of it was. */
  verifiedFrom: number;
  /** Whether the entries' signatures were checked as well as their hashes: not where the program runs without its key. */
  isWithKey: boolean;
  /** Which acts are in the trail in some days, and how often, the most frequent first. */
  acts: { act: string; count: number }[];
};

/** Seals what waits, verifies the chain and counts what was done between two days (YYYY-MM-DD, both included). */
export async function trailInBrief(db: Db, authorityId: string, { from, to }: { from: string; to: string }): Promise<TrailInBrief> {
  await sealTrail(db, authorityId);
  const { head } = await one<{ head: number }>(db, sql`select coalesce(max(position), 0) as head from trail_link where authority_id = ${authorityId}`);
  const verifiedFrom = Math.max(1, head - mostVerified + 1);
  const verified = await verifyTrail(db, authorityId, { key: trailKey(), from: verifiedFrom });
  const acts = await many<{ act: string; count: number }>(db, sql`
    select act, count(*)::int as count from trail
    where authority_id = ${authorityId} and at >= ${from}::date::timestamp at time zone 'Europe/London' and at < (${to}::date + 1)::timestamp at time zone 'Europe/London'
    group by act order by 2 desc, 1`);
  return { ...verified, verifiedFrom, isWithKey: trailKey() !== null, acts };
}
