import { recordInTrail } from "../../access/index.ts";
import { many, newId, run, sql, transaction, type Db } from "../../platform/index.ts";

export type OutsideAuditor = { accountId: string; name: string; given: number; handedIn: number };
export type OutsideKind = { kind: string; kindName: string; items: number };

/** Everybody with the role of an outside auditor, with what they have of a cycle. */
export function listOutsideAuditors(db: Db, authorityId: string, cycleId: string): Promise<OutsideAuditor[]> {
  return many<OutsideAuditor>(db, sql`
    select a.id as "accountId", a.name, count(s.id)::int as given, count(s.id) filter (where s.state = 'handed-in')::int as "handedIn"
    from account a left join assignment s on s.authority_id = a.authority_id and s.account_id = a.id and s.cycle_id = ${cycleId} and s.role = 'external' and s.state <> 'withdrawn'
    where a.authority_id = ${authorityId} and a.is_active and 'outside-auditor' = any(a.roles)
    group by a.id, a.name order by a.name`);
}

/** The kinds of document of a cycle's samples, without calibration sets. */
export function listOutsideKinds(db: Db, authorityId: string, cycleId: string): Promise<OutsideKind[]> {
  return many<OutsideKind>(db, sql`
    select k.id as kind, k.name as "kindName", count(*)::int as items
    from sample_item t join sample d on d.authority_id = t.authority_id and d.id = t.sample_id and d.state = 'drawn' and d.purpose <> 'calibration' join document_kind k on k.id = t.document_kind
    where t.authority_id = ${authorityId} and t.cycle_id = ${cycleId} and t.state = 'in' group by k.id, k.name, k.position order by k.position`);
}

/**
 * Gives the documents of these kinds to an outside auditor, with the tool of the council's own audit; gives how many. A document that they have already is
 * passed over, so that a second press of the button gives nothing twice. Documents without an audit of the council's own get none: there is no tool for them.
 */
export function giveOutside(db: Db, viewer: { authorityId: string; accountId: string }, cycleId: string, accountId: string, kinds: readonly string[], dueOn: string): Promise<number> {
  const { authorityId } = viewer;
  return transaction(db, async (tx) => {
    await run(tx, sql`select id from cycle where authority_id = ${authorityId} and id = ${cycleId} for update`);
    const found = await many<{ itemId: string; planId: string; hash: string }>(tx, sql`
      select distinct on (t.id) t.id as "itemId", t.plan_id as "planId", s.instrument_hash as hash
      from sample_item t
      join sample d on d.authority_id = t.authority_id and d.id = t.sample_id and d.state = 'drawn' and d.purpose <> 'calibration'
      join assignment s on s.authority_id = t.authority_id and s.item_id = t.id and s.role in ('audit','panel') and s.state <> 'withdrawn'
      where t.authority_id = ${authorityId} and t.cycle_id = ${cycleId} and t.state = 'in' and t.document_kind = any(${[...kinds]}::text[])
        and exists (select 1 from account a where a.authority_id = t.authority_id and a.id = ${accountId} and a.is_active and 'outside-auditor' = any(a.roles))
        and not exists (select 1 from assignment o where o.authority_id = t.authority_id and o.item_id = t.id and o.account_id = ${accountId} and o.role = 'external' and o.state <> 'withdrawn')
      order by t.id, s.id`);
    const items = found.map((item) => ({ ...item, id: newId() }));
    for (const { id, itemId, hash } of items) {
      await run(tx, sql`
        insert into assignment (authority_id, id, cycle_id, item_id, role, instrument_hash, account_id, due_on, state, assigned_at)
        values (${authorityId}, ${id}, ${cycleId}, ${itemId}, 'external', ${hash}, ${accountId}, ${dueOn}, 'assigned', now())`);
    }
    await recordInTrail(tx, viewer, items.map(({ id, planId }) => ({ act: "give-outside", subject: { kind: "assignment", id }, planId })));
    return items.length;
  });
}
