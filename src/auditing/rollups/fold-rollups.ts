import { one, sql, transaction, type Db } from "../../platform/index.ts";
import { rollupKey, rollupLock, rollupSums } from "./rollup-sql.ts";

// Of what may be missing a stand-in, so that two rows without a team are of the same key.
const comparable = sql`month, instrument_hash, role, coalesce(document_kind, ''), coalesce(team_id, '00000000-0000-0000-0000-000000000000'::uuid), part_kind, part`;

/**
 * Adds the rows that wait to the one row of their key; a key with nothing left goes. The sums stay what they were at every moment, also for whoever
 * reads or hands in meanwhile: one statement takes rows out and puts their sum in. Does nothing while another folds. Gives the number of rows taken out.
 */
export function foldRollups(db: Db, authorityId: string): Promise<number> {
  return transaction(db, async (tx) => {
    const { isMine } = await one<{ isMine: boolean }>(tx, sql`select pg_try_advisory_xact_lock(${rollupLock(authorityId)}) as "isMine"`);
    if (!isMine) return 0;
    const { taken } = await one<{ taken: number }>(tx, sql`
      with taken as (
        delete from rating_rollup where authority_id = ${authorityId}
          and (${comparable}) in (select ${comparable} from rating_rollup where authority_id = ${authorityId} and not is_folded)
        returning *),
      put as (
        insert into rating_rollup (authority_id, ${rollupKey}, ${rollupSums}, is_folded)
        select ${authorityId}, ${rollupKey}, sum(ratings), sum(scored), sum(percent_sum), sum(percent_squares), sum(score_sum), sum(out_of_sum), true
        from taken group by ${rollupKey}
        having sum(ratings) <> 0 or sum(scored) <> 0 or sum(percent_sum) <> 0 or sum(percent_squares) <> 0 or sum(score_sum) <> 0 or sum(out_of_sum) <> 0)
      select count(*)::int as taken from taken`);
    return taken;
  });
}

/** Folds every authority that has at least `least` rows waiting; gives how many authorities. */
export async function foldAllRollups(db: Db, least = 1): Promise<number> {
  const { ids } = await one<{ ids: string[] }>(db, sql`
    select coalesce(array_agg(authority_id::text), '{}') as ids from (
      select authority_id from rating_rollup where not is_folded group by authority_id having count(*) >= ${least}) as waiting`);
  for (const id of ids) await foldRollups(db, id);
  return ids.length;
}
