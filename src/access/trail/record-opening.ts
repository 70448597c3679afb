import { run, sql, type Db } from "../../platform/index.ts";
import { columnsOfEntry, signedEntries, type ToRecord, type TrailActor } from "./record-in-trail.ts";

const HOUR = 3_600_000;

/**
 * Notes that somebody opened something, before it is shown to them. Once a person, act and subject in each hour of the clock is enough: who reloads
 * a page or comes back to it has opened it once. (Two first openings in the same instant may both be noted.)
 */
export async function recordOpening(db: Db, actor: TrailActor, opening: ToRecord, now: Date = new Date()): Promise<void> {
  const [entry] = signedEntries(actor, [opening], now);
  if (entry === undefined) return;
  const hour = new Date(Math.floor(now.getTime() / HOUR) * HOUR);
  await run(db, sql`
    with added as (
      insert into trail (${columnsOfEntry})
      select ${entry.authorityId}::uuid, ${entry.id}::uuid, ${entry.at}::timestamptz, ${entry.accountId}::uuid, ${entry.act}, ${entry.subjectKind}, ${entry.subjectId}::uuid,
        ${entry.planId}::uuid, ${JSON.stringify(entry.details)}::jsonb, ${entry.mac}
      where not exists (
        select 1 from trail
        where authority_id = ${entry.authorityId} and account_id is not distinct from ${entry.accountId}::uuid and at >= ${hour}
          and act = ${entry.act} and subject_kind = ${entry.subjectKind} and subject_id is not distinct from ${entry.subjectId}::uuid and details = ${JSON.stringify(entry.details)}::jsonb)
      returning authority_id, id)
    insert into trail_pending (authority_id, entry_id) select authority_id, id from added`);
}
