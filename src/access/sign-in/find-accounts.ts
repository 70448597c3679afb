import { many, sql, type Db } from "../../platform/index.ts";
import { isPassword } from "../password/hash-password.ts";

export type FoundAccount = { authorityId: string; authorityName: string; accountId: string; passwordHash: string | null };

/** The active accounts of this address whose password this is: none, one, or one in each of several authorities. */
export async function findAccounts(db: Db, email: string, password: string): Promise<FoundAccount[]> {
  const accounts = await many<FoundAccount>(db, sql`
    select c.authority_id as "authorityId", a.name as "authorityName", c.id as "accountId", c.password_hash as "passwordHash"
    from account c join authority a on a.id = c.authority_id
    where c.email = ${email} and c.is_active order by a.name limit 20`);
  // One look also for an address that nobody has, which then takes as long as a wrong password.
  if (accounts.length === 0) await isPassword(password, null);
  const right: FoundAccount[] = [];
  for (const account of accounts) if (await isPassword(password, account.passwordHash)) right.push(account);
  return right;
}
