import { many, maybe, newId, Problem, run, sql, transaction, type Db } from "../../platform/index.ts";

export type AuditGroup = { id: string; name: string; discipline: string; members: { accountId: string; name: string; jobTitle: string; discipline: string }[]; programmes: number };
export type GroupToSave = { name: string; discipline: string; accountIds: readonly string[] };
export type PossibleMember = { accountId: string; name: string; jobTitle: string; discipline: string };

const columns = (authorityId: string) => sql`g.id, g.name, g.discipline,
  (select count(distinct r.programme_id)::int from programme_rule r where r.authority_id = g.authority_id and g.id in (r.auditor_group_id, r.moderator_group_id)) as programmes,
  coalesce((select jsonb_agg(jsonb_build_object('accountId', a.id, 'name', a.name, 'jobTitle', a.job_title, 'discipline', a.discipline) order by a.name)
    from audit_group_member m join account a on a.authority_id = m.authority_id and a.id = m.account_id and a.is_active
    where m.authority_id = ${authorityId} and m.group_id = g.id), '[]') as members`;

/** The groups of people who audit or moderate, by name. */
export function listGroups(db: Db, authorityId: string): Promise<AuditGroup[]> {
  return many<AuditGroup>(db, sql`select ${columns(authorityId)} from audit_group g where g.authority_id = ${authorityId} order by lower(g.name)`);
}

export function loadGroup(db: Db, authorityId: string, id: string): Promise<AuditGroup | undefined> {
  return maybe<AuditGroup>(db, sql`select ${columns(authorityId)} from audit_group g where g.authority_id = ${authorityId} and g.id = ${id}`);
}

/** Everybody who may audit or moderate by their roles. */
export function listPossibleMembers(db: Db, authorityId: string): Promise<PossibleMember[]> {
  return many<PossibleMember>(db, sql`
    select id as "accountId", name, job_title as "jobTitle", discipline from account
    where authority_id = ${authorityId} and is_active and roles && array['qa-officer','auditor','moderator','panel-member','outside-auditor']
    order by name`);
}

/** Adds a group, or changes the one of this id; gives its id. Throws the Problem `group-taken`. */
export function saveGroup(db: Db, authorityId: string, group: GroupToSave, id?: string): Promise<string> {
  const groupId = id ?? newId();
  return transaction(db, async (tx) => {
    await run(tx, sql`
      insert into audit_group (authority_id, id, name, discipline) values (${authorityId}, ${groupId}, ${group.name}, ${group.discipline})
      on conflict (authority_id, id) do update set name = excluded.name, discipline = excluded.discipline`).catch((error: unknown) => {
      if ((error as { constraint?: string }).constraint !== "audit_group_name") throw error;
      throw new Problem("group-taken", "There is already a group of this name.", { status: 409, cure: "Choose another name, or change that group." });
    });
    await run(tx, sql`delete from audit_group_member where authority_id = ${authorityId} and group_id = ${groupId} and not (account_id = any (${[...group.accountIds]}::uuid[]))`);
    await run(tx, sql`
      insert into audit_group_member (authority_id, group_id, account_id)
      select ${authorityId}, ${groupId}, a.id from account a where a.authority_id = ${authorityId} and a.id = any (${[...group.accountIds]}::uuid[])
      on conflict do nothing`);
    return groupId;
  });
}

/** Takes away a group that no programme uses. Throws the Problem `group-in-use`. */
export function removeGroup(db: Db, authorityId: string, id: string): Promise<void> {
  return transaction(db, async (tx) => {
    const used = await maybe<{ id: string }>(tx, sql`
      select g.id from audit_group g where g.authority_id = ${authorityId} and g.id = ${id} and (
        exists (select 1 from programme_rule r where r.authority_id = g.authority_id and g.id in (r.auditor_group_id, r.moderator_group_id))
        or exists (select 1 from assignment s where s.authority_id = g.authority_id and s.group_id = g.id))`);
    if (used !== undefined) throw new Problem("group-in-use", "A programme uses this group.", { status: 409, cure: "Give the kinds of document of that programme to another group first. Groups that have audited stay." });
    await run(tx, sql`delete from audit_group where authority_id = ${authorityId} and id = ${id}`);
  });
}
