import { run, sql, type Db } from "../../platform/index.ts";

type Ended = { authorityId: string; accountId: string };

/** Ends one of a person's sessions; gives whether there was such a one. */
export async function endSession(db: Db, { authorityId, accountId }: Ended, hash: Buffer): Promise<boolean> {
  const count = await run(db, sql`
    update session set ended_at = now()
    where authority_id = ${authorityId} and token_hash = ${hash} and account_id = ${accountId} and ended_at is null`);
  return count > 0;
}

/** Ends all of a person's sessions, but for one that they go on with. */
export async function endSessionsOf(db: Db, { authorityId, accountId }: Ended, except: Buffer | null = null): Promise<void> {
  await run(db, sql`
    update session set ended_at = now()
    where authority_id = ${authorityId} and account_id = ${accountId} and ended_at is null
      and (${except}::bytea is null or token_hash <> ${except}::bytea)`);
}
