import { one, run, sql, transaction, type Db } from "../../platform/index.ts";
import { rollupKey, rollupLock, rollupSums } from "./rollup-sql.ts";

/**
 * Adds an authority's ratings up anew and puts the sums in the place of its roll-up; gives the number of rows. Others may go on handing in: what is taken
 * out and what is added up are seen by one statement, at one moment, so that a rating which comes in meanwhile is in the roll-up once, by its own row.
 */
export function rebuildRollups(db: Db, authorityId: string): Promise<number> {
  return transaction(db, async (tx) => {
    await run(tx, sql`select pg_advisory_xact_lock(${rollupLock(authorityId)})`);
    const { put } = await one<{ put: number }>(tx, sql`
      with taken as (delete from rating_rollup where authority_id = ${authorityId}),
      put as (
        insert into rating_rollup (authority_id, ${rollupKey}, ${rollupSums}, is_folded)
        select authority_id, ${rollupKey}, ${rollupSums}, true from rating_rollup_facts where authority_id = ${authorityId}
        returning 1)
      select count(*)::int as put from put`);
    return put;
  });
}
