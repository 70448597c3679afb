import { many, sql, type Db } from "../../platform/index.ts";
import { IDLE_MINUTES } from "../session/session-times.ts";

export type OpenSession = { id: string; startedAt: Date; lastSeenAt: Date; endsAt: Date };

/** A person's sessions that are open, the latest used first. `id` is the hash of its token, which signs nobody in. */
export async function listSessions(db: Db, authorityId: string, accountId: string): Promise<OpenSession[]> {
  return many<OpenSession>(db, sql`
    select encode(token_hash, 'hex') as id, created_at as "startedAt", last_seen_at as "lastSeenAt", expires_at as "endsAt"
    from session
    where authority_id = ${authorityId} and account_id = ${accountId} and ended_at is null
      and expires_at > now() and last_seen_at > now() - make_interval(mins => ${IDLE_MINUTES})
    order by last_seen_at desc limit 100`);
}
