import type { ChangeRecorder } from "../../imports/index.ts";
import { run, sql, type Db } from "../../platform/index.ts";
import { personColumns, planColumns, setPerson, setPlan } from "./merged-plans.ts";
import { newIds } from "./new-ids.ts";

/** Writes what the check found: teams, children, plans, versions, each in one statement for all rows. */
export async function applyRegister(tx: Db, authorityId: string, recorder: ChangeRecorder): Promise<void> {
  await addTeams(tx, authorityId, recorder);

  await recorder.changing("person", sql`select id from person_next where change = 'changed'`);
  // Numbers that move from one child to another would meet on the way: they are taken off first.
  await run(
    tx,
    sql`update person p set upn = null, nhs_number = null from person_next m
        where p.authority_id = ${authorityId} and p.id = m.id and m.change = 'changed'
          and (p.upn is distinct from m.upn or p.nhs_number is distinct from m.nhs_number)`,
  );
  await run(
    tx,
    sql`update person p set ${setPerson}, updated_at = now() from person_next m
        where p.authority_id = ${authorityId} and p.id = m.id and m.change = 'changed'`,
  );
  await run(
    tx,
    sql`insert into person (authority_id, id, ${personColumns})
        select ${authorityId}, id, ${personColumns} from person_next where change = 'added'`,
  );
  await recorder.added("person", sql`select id from person_next where change = 'added'`);

  await giveReferences(tx, authorityId);
  await recorder.changing("plan", sql`select id from plan_next where change = 'changed'`);
  await run(
    tx,
    sql`update plan p set ${setPlan}, updated_at = now() from plan_next m
        where p.authority_id = ${authorityId} and p.id = m.id and m.change = 'changed'`,
  );
  await run(
    tx,
    sql`insert into plan (authority_id, id, person_id, ${planColumns})
        select ${authorityId}, id, person_id, ${planColumns} from plan_next where change = 'added'`,
  );
  await recorder.added("plan", sql`select id from plan_next where change = 'added'`);

  await recorder.changing("plan_version", sql`select id from version_details where not is_made`);
  await run(
    tx,
    sql`insert into plan_version (authority_id, id, plan_id, number, kind, stage, dated_on)
        select ${authorityId}, id, plan_id, number, kind, 'final', dated_on from version_next`,
  );
  await run(
    tx,
    sql`update plan_version v set signed_off_by = d.signed_off_by, signed_off_on = d.signed_off_on, family_part = d.family_part from version_details d
        where v.authority_id = ${authorityId} and v.id = d.id`,
  );
  await recorder.added("plan_version", sql`select id from version_next`);
}

async function addTeams(tx: Db, authorityId: string, recorder: ChangeRecorder): Promise<void> {
  await run(tx, sql`drop table if exists pg_temp.team_next`);
  await run(
    tx,
    sql`create temporary table team_next on commit drop as
        select ${newIds()} as id, name, (select coalesce(max(position), 0) from team where authority_id = ${authorityId}) + row_number() over (order by name) as position
        from (select distinct on (lower(i.team)) i.team as name from incoming i
              left join team t on t.authority_id = ${authorityId} and lower(t.name) = lower(i.team)
              where i.team is not null and t.id is null order by lower(i.team), i.n) x`,
  );
  await run(tx, sql`insert into team (authority_id, id, name, position) select ${authorityId}, id, name, position from team_next`);
  await recorder.added("team", sql`select id from team_next`);
  await run(
    tx,
    sql`update plan_next p set team_id = t.id from team t
        where t.authority_id = ${authorityId} and p.team is not null and lower(t.name) = lower(p.team) and p.team_id is distinct from t.id`,
  );
}

/** EHC-00001 and on: the authority's own numbers, in the order of the file, for plans that come without a reference. */
async function giveReferences(tx: Db, authorityId: string): Promise<void> {
  await run(
    tx,
    sql`with top as (
          select coalesce(max(substr(reference, 5)::bigint), 0) as number from (
            select reference from plan where authority_id = ${authorityId} and reference ~ '^EHC-[0-9]{1,12}$'
            union all select reference from plan_next where reference ~ '^EHC-[0-9]{1,12}$') r)
        update plan_next p set reference = 'EHC-' || lpad((top.number + m.row)::text, greatest(5, length((top.number + m.row)::text)), '0')
        from top, (select id, row_number() over (order by n) as row from plan_next where reference is null) m
        where p.id = m.id`,
  );
}
