import { createHmac } from "node:crypto";
import { one, Problem, run, sql, type Db } from "../../platform/index.ts";

/** After five wrong passwords within a quarter of an hour an address is refused for a quarter of an hour. */
const MOST_FAILURES = 5;
const MINUTES = 15;

/** Only a keyed hash of an address is kept, whether or not it is somebody's. */
export const addressKey = (cookieSecret: string, email: string): Buffer =>
  createHmac("sha256", cookieSecret).update(`sign-in ${email}`).digest();

/** How long to wait before a password is looked at, in milliseconds, after so many wrong ones. */
export const pauseAfter = (failures: number): number => (failures < 2 ? 0 : Math.min(2_000, 250 * 2 ** (failures - 2)));

/**
 * Counts a try before its password is looked at, so that many tries at once pass no limit; gives the number of wrong ones before.
 * Throws the Problem of an address that is refused for now: equal for all addresses, and also with the right password.
 */
export async function countTry(db: Db, key: Buffer): Promise<number> {
  await refuseIfBlocked(db, key, MOST_FAILURES);
  await run(db, sql`insert into sign_in_failure (email_hash) values (${key})`);
  return (await refuseIfBlocked(db, key, MOST_FAILURES + 1)) - 1;
}

async function refuseIfBlocked(db: Db, key: Buffer, from: number): Promise<number> {
  const { count, minutes } = await one<{ count: number; minutes: number }>(db, sql`
    with last as (select max(failed_at) as at from sign_in_failure where email_hash = ${key})
    select count(*) as count, coalesce(ceil(extract(epoch from max(last.at) + make_interval(mins => ${MINUTES}) - now()) / 60), 0)::int as minutes
    from sign_in_failure f, last
    where f.email_hash = ${key} and f.failed_at > last.at - make_interval(mins => ${MINUTES}) and last.at > now() - make_interval(mins => ${MINUTES})`);
  if (count < from) return count;
  throw new Problem("sign-in-blocked", `Too many wrong passwords were tried for this email address.`, {
    status: 429,
    cure: `Wait ${minutes} ${minutes === 1 ? "minute" : "minutes"}, then try again. If you have forgotten your password, ask an administrator of your authority for a new one.`,
  });
}

/** The right password was given: earlier wrong ones count no more. */
export async function forgetFailures(db: Db, key: Buffer): Promise<void> {
  await run(db, sql`delete from sign_in_failure where email_hash = ${key} or failed_at < now() - interval '1 day'`);
}
