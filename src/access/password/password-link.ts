import { maybe, run, sql, transaction, type Db } from "../../platform/index.ts";
import { endSessionsOf } from "../session/end-session.ts";
import { cookieValueOf, hashOfSecret, makeSecret, readSessionCookie } from "../session/session-token.ts";

export const LINK_DAYS = 3;

export type LinkOwner = { authorityId: string; accountId: string; name: string; email: string; authorityName: string };

/** Makes a one-time link's token for a person; earlier ones no longer work. */
export async function makePasswordLink(db: Db, authorityId: string, accountId: string, madeBy: string | null): Promise<string> {
  const secret = makeSecret();
  await run(db, sql`update password_link set used_at = now() where authority_id = ${authorityId} and account_id = ${accountId} and used_at is null`);
  await run(db, sql`
    insert into password_link (authority_id, token_hash, account_id, made_by, expires_at)
    values (${authorityId}, ${hashOfSecret(secret)}, ${accountId}, ${madeBy}, now() + make_interval(days => ${LINK_DAYS}))`);
  return cookieValueOf(authorityId, secret);
}

/** Whose link it is; undefined where it was used, is too old, or never was one. */
export async function findPasswordLink(db: Db, text: string): Promise<LinkOwner | undefined> {
  const token = readSessionCookie(text);
  return token && maybe<LinkOwner>(db, sql`
    select l.authority_id as "authorityId", l.account_id as "accountId", c.name, c.email, a.name as "authorityName"
    from password_link l
    join account c on c.authority_id = l.authority_id and c.id = l.account_id
    join authority a on a.id = l.authority_id
    where l.authority_id = ${token.authorityId} and l.token_hash = ${token.hash} and l.used_at is null and l.expires_at > now() and c.is_active`);
}

/** Sets the password and ends all sessions, once; false where somebody was quicker. */
export async function usePasswordLink(db: Db, text: string, owner: LinkOwner, passwordHash: string): Promise<boolean> {
  const token = readSessionCookie(text);
  if (token === undefined) return false;
  return transaction(db, async (tx) => {
    const used = await run(tx, sql`
      update password_link set used_at = now()
      where authority_id = ${token.authorityId} and token_hash = ${token.hash} and used_at is null and expires_at > now()`);
    if (used === 0) return false;
    await run(tx, sql`update account set password_hash = ${passwordHash} where authority_id = ${owner.authorityId} and id = ${owner.accountId}`);
    await endSessionsOf(tx, owner);
    return true;
  });
}
