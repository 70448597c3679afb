import { run, sql, type Db } from "../../platform/index.ts";
import type { BatchAt } from "./batch-store.ts";

/**
 * For files that say nothing of whose they are: where all else in their folder of a zip is one plan's, that plan is put forward. It is only put forward, for a person
 * to say yes to: a file can lie in the wrong folder.
 */
export async function suggestByFolder(tx: Db, { authorityId, batchId }: BatchAt): Promise<void> {
  await run(tx, sql`
    with folder as (
      select position, state, plan_id, substring(name from '^(.*)/[^/]*$') as path from reading_file where authority_id = ${authorityId} and batch_id = ${batchId}),
    only_one as (
      select path, (array_agg(distinct plan_id))[1] as plan_id from folder where path is not null and state = 'stored' group by path having count(distinct plan_id) = 1)
    update reading_file f set choices = jsonb_build_array(jsonb_build_object('planId', o.plan_id, 'why', 'The other files of its folder are this plan’s')) || f.choices
    from folder d join only_one o on o.path = d.path
    where f.authority_id = ${authorityId} and f.batch_id = ${batchId} and f.position = d.position and f.state = 'asked'
      and not f.choices @> jsonb_build_array(jsonb_build_object('planId', o.plan_id))`);
}
