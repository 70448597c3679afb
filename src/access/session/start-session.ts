import { run, sql, type Db } from "../../platform/index.ts";
import { cookieValueOf, hashOfSecret, makeSecret } from "./session-token.ts";
import { LONGEST_HOURS } from "./session-times.ts";

/** Signs a person in; gives what their cookie holds. */
export async function startSession(db: Db, authorityId: string, accountId: string): Promise<string> {
  const secret = makeSecret();
  await run(db, sql`
    insert into session (authority_id, token_hash, account_id, expires_at)
    values (${authorityId}, ${hashOfSecret(secret)}, ${accountId}, now() + make_interval(hours => ${LONGEST_HOURS}))`);
  // Old ones are of no use to anybody; a month of them may help to see who was where.
  await run(db, sql`delete from session where authority_id = ${authorityId} and account_id = ${accountId} and expires_at < now() - interval '30 days'`);
  await run(db, sql`update account set last_sign_in_at = now() where authority_id = ${authorityId} and id = ${accountId}`);
  return cookieValueOf(authorityId, secret);
}
