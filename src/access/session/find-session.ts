import { maybe, run, sql, today, type Db } from "../../platform/index.ts";
import type { Role } from "../role.ts";
import type { Viewer } from "../viewer.ts";
import { IDLE_MINUTES } from "./session-times.ts";
import type { SessionToken } from "./session-token.ts";

type Row = Omit<Viewer, "today" | "roles"> & { roles: Role[]; todayFixed: string | null; isStale: boolean };

/** Who is signed in with this token: none where it is unknown, ended, too old or unused for too long, or the account is closed. */
export async function findSession(db: Db, { authorityId, hash }: SessionToken): Promise<Viewer | undefined> {
  const row = await maybe<Row>(db, sql`
    select s.authority_id as "authorityId", a.name as "authorityName", a.is_demo as "isDemo", a.today_fixed as "todayFixed",
           c.id as "accountId", c.name, c.email, c.job_title as "jobTitle", c.roles, c.team_id as "teamId",
           s.last_seen_at < now() - interval '1 minute' as "isStale"
    from session s
    join account c on c.authority_id = s.authority_id and c.id = s.account_id
    join authority a on a.id = s.authority_id
    where s.authority_id = ${authorityId} and s.token_hash = ${hash} and c.is_active and s.ended_at is null
      and s.expires_at > now() and s.last_seen_at > now() - make_interval(mins => ${IDLE_MINUTES})`);
  if (row === undefined) return undefined;
  // Once a minute is exact enough, and spares a write for each page.
  if (row.isStale) await run(db, sql`update session set last_seen_at = now() where authority_id = ${authorityId} and token_hash = ${hash}`);
  const { todayFixed, isStale: _, ...viewer } = row;
  return { ...viewer, today: todayFixed ?? today() };
}
