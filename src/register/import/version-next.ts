import { run, many, sql, type Db } from "../../platform/index.ts";
import { amendedPlanKind } from "../plans/amended-plan-kind.ts";
import { newIds } from "./new-ids.ts";

/**
 * The versions that the file tells of and the register lacks, in table `version_next`: the new plan on its start date, and a final
 * amended plan on the date of amendment or of the phase transfer.
 */
export async function findNewVersions(tx: Db, authorityId: string): Promise<void> {
  await run(tx, sql`drop table if exists pg_temp.version_next`);
  await run(
    tx,
    sql`create temporary table version_next on commit drop as
        with told as (
          select id as plan_id, started_on as dated_on, true as is_new from plan_next where started_on is not null
          union
          select id, amended_on, false from plan_next where amended_on > started_on
          union
          select id, phase_transfer_final_on, false from plan_next where phase_transfer_final_on > started_on)
        select null::uuid as id, t.plan_id, t.dated_on, t.is_new, null::text as kind, p.birth_date,
               coalesce((select max(number) from plan_version v where v.authority_id = ${authorityId} and v.plan_id = t.plan_id), 0)
                 + row_number() over (partition by t.plan_id order by t.is_new desc, t.dated_on) as number
        from told t
        join plan_next n on n.id = t.plan_id
        join person_next p on p.id = n.person_id
        where not exists (select 1 from plan_version v where v.authority_id = ${authorityId} and v.plan_id = t.plan_id
                          and (v.dated_on = t.dated_on or (t.is_new and v.kind = 'new-plan')))`,
  );
  await run(tx, sql`update version_next set id = ${newIds()}, kind = case when is_new then 'new-plan' end`);
  const amended = await many<{ id: string; birth: string; day: string }>(
    tx,
    sql`select id, birth_date as birth, dated_on as day from version_next where kind is null`,
  );
  if (amended.length === 0) return;
  const kinds = amended.map((one) => ({ id: one.id, kind: amendedPlanKind(one.birth, one.day) }));
  await run(
    tx,
    sql`update version_next v set kind = d.kind from json_to_recordset(${JSON.stringify(kinds)}::json) as d(id uuid, kind text) where d.id = v.id`,
  );
}
