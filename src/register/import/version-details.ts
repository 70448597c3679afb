import { run, sql, type Db } from "../../platform/index.ts";

/**
 * What the file tells of a plan's newest final version (who signed it off and when, what part the family had in writing it), in table `version_details`: the
 * versions that would change, also those that the same import makes. An empty cell changes nothing. Call it when `version_next` is there.
 */
export async function findVersionDetails(tx: Db, authorityId: string): Promise<void> {
  await run(tx, sql`drop table if exists pg_temp.version_details`);
  await run(
    tx,
    sql`create temporary table version_details on commit drop as
        with told as (
          select distinct on (plan_id) plan_id, signed_off_by, signed_off_on, family_part from incoming
          where plan_id is not null and (signed_off_by is not null or signed_off_on is not null or family_part is not null) order by plan_id, n desc),
        newest as (
          select distinct on (plan_id) plan_id, id, is_made from (
            select v.plan_id, v.id, v.dated_on, v.number, false as is_made from plan_version v join told using (plan_id) where v.authority_id = ${authorityId} and v.stage = 'final'
            union all
            select plan_id, id, dated_on, number, true from version_next) x
          order by plan_id, dated_on desc, number desc)
        select n.id, n.is_made, coalesce(t.signed_off_by, v.signed_off_by) as signed_off_by, coalesce(t.signed_off_on, v.signed_off_on) as signed_off_on,
          coalesce(t.family_part, v.family_part) as family_part
        from told t join newest n using (plan_id) left join plan_version v on v.authority_id = ${authorityId} and v.id = n.id
        where (coalesce(t.signed_off_by, v.signed_off_by), coalesce(t.signed_off_on, v.signed_off_on), coalesce(t.family_part, v.family_part))
          is distinct from (v.signed_off_by, v.signed_off_on, v.family_part)`,
  );
}
