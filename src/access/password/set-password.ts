import { run, sql, transaction, type Db } from "../../platform/index.ts";
import { endSessionsOf } from "../session/end-session.ts";
import { hashPassword } from "./hash-password.ts";

/** Gives an account this password and ends its sessions; links that are still about work no more. */
export async function setPassword(db: Db, authorityId: string, accountId: string, password: string): Promise<void> {
  const hash = await hashPassword(password);
  await transaction(db, async (tx) => {
    await run(tx, sql`update account set password_hash = ${hash} where authority_id = ${authorityId} and id = ${accountId}`);
    await run(tx, sql`update password_link set used_at = now() where authority_id = ${authorityId} and account_id = ${accountId} and used_at is null`);
    await endSessionsOf(tx, { authorityId, accountId });
  });
}
