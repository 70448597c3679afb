import { many, maybe, newId, Problem, run, sql, transaction, type Db } from "../../platform/index.ts";
import { pickShare } from "./rules/pick-share.ts";
import { shareOut, whyNot, type Candidate, type Shared, type WaitingAssignment } from "./rules/share-out.ts";

type Viewer = { authorityId: string; accountId: string };
type Item = { id: string; kind: string; instrumentHash: string | null; auditorGroupId: string | null; moderatorGroupId: string | null; share: number | null; mode: "one" | "pair" | "panel" | null; purpose: string; seed: string; cycleId: string; auditsDueOn: string; moderationDueOn: string };

/** A kind that was drawn although the programme has no rule (or no tool) for it. */
export type Unruled = { kind: string; items: number };

const add = (tx: Db, authorityId: string, id: string, item: Item, role: string, groupId: string | null, dueOn: string, accountId: string | null = null): Promise<string> => {
  return run(tx, sql`
    insert into assignment (authority_id, id, cycle_id, item_id, role, instrument_hash, group_id, account_id, due_on, state, assigned_at)
    values (${authorityId}, ${id}, ${item.cycleId}, ${item.id}, ${role}, ${item.instrumentHash}, ${groupId}, ${accountId}, ${dueOn}, ${accountId === null ? "open" : "assigned"}, ${accountId === null ? null : new Date()})`).then(() => id);
};

/**
 * Makes what is to be rated of a drawn sample: one audit (or panel) for each document with the newest version of its kind's tool, second ratings
 * for the programme's share of them, or a calibration rating for every auditor. Documents that have theirs already are passed over, so it may run
 * again after a replacement. Gives the kinds that no rule covers. `nextId` lets the demonstration be the same every time.
 */
export function makeAssignments(db: Db, authorityId: string, sampleId: string, nextId: () => string = newId): Promise<Unruled[]> {
  return transaction(db, async (tx) => {
    const items = await many<Item>(tx, sql`
      select t.id, t.document_kind as kind, u.hash as "instrumentHash", r.auditor_group_id as "auditorGroupId", r.moderator_group_id as "moderatorGroupId",
        r.moderation_share::float8 as share, r.auditors as mode, s.purpose, s.seed, c.id as "cycleId", c.audits_due_on as "auditsDueOn", c.moderation_due_on as "moderationDueOn"
      from sample_item t
      join sample s on s.authority_id = t.authority_id and s.id = t.sample_id
      join cycle c on c.authority_id = t.authority_id and c.id = t.cycle_id
      left join programme_rule r on r.authority_id = t.authority_id and r.programme_id = c.programme_id and r.document_kind = t.document_kind
      left join lateral (select hash from usable_instrument i where i.authority_id = r.authority_id and i.instrument_id = r.instrument_id order by i.is_own desc, i.version desc limit 1) u on true
      where t.authority_id = ${authorityId} and t.sample_id = ${sampleId} and t.state = 'in'
        and not exists (select 1 from assignment a where a.authority_id = t.authority_id and a.item_id = t.id and a.state <> 'withdrawn')
      order by t.position`);
    const ready = items.filter((item) => item.instrumentHash !== null);
    const unruled = new Map<string, number>();
    for (const item of items) if (item.instrumentHash === null) unruled.set(item.kind, (unruled.get(item.kind) ?? 0) + 1);
    for (const kind of new Set(ready.map((item) => item.kind))) {
      const ofKind = ready.filter((item) => item.kind === kind);
      const [first] = ofKind;
      if (first === undefined) continue;
      if (first.purpose === "calibration") {
        for (const item of ofKind) await addCalibration(tx, authorityId, item, nextId);
        continue;
      }
      const second = new Set(first.moderatorGroupId === null ? [] : pickShare(ofKind.map((item) => item.id), first.share ?? 0, first.seed));
      for (const item of ofKind) {
        const auditId = await add(tx, authorityId, nextId(), item, item.mode === "one" ? "audit" : "panel", item.auditorGroupId, item.auditsDueOn);
        if (second.has(item.id)) {
          const moderationId = await add(tx, authorityId, nextId(), item, "moderation", item.moderatorGroupId, item.moderationDueOn);
          await run(tx, sql`
            insert into moderation (authority_id, id, cycle_id, item_id, first_assignment_id, second_assignment_id, state)
            values (${authorityId}, ${nextId()}, ${item.cycleId}, ${item.id}, ${auditId}, ${moderationId}, 'waiting')`);
        }
      }
    }
    return [...unruled].map(([kind, count]) => ({ kind, items: count }));
  });
}

async function addCalibration(tx: Db, authorityId: string, item: Item, nextId: () => string): Promise<void> {
  const members = await many<{ id: string }>(tx, sql`
    select distinct a.id from account a join audit_group_member m on m.authority_id = a.authority_id and m.account_id = a.id
    where a.authority_id = ${authorityId} and a.is_active and m.group_id in (${item.auditorGroupId}, ${item.moderatorGroupId})`);
  for (const { id } of members) await add(tx, authorityId, nextId(), item, "calibration", item.auditorGroupId, item.auditsDueOn, id);
}

/** Takes the ratings of a document that was replaced away, with the reason; those handed in stay. */
export async function withdrawOfItem(tx: Db, authorityId: string, itemId: string, reason: string): Promise<void> {
  await run(tx, sql`update assignment set state = 'withdrawn', reason = ${reason}, revision = revision + 1 where authority_id = ${authorityId} and item_id = ${itemId} and state in ('open','assigned','started','sent-back')`);
}

const authorsOf = sql`array_remove(array_prepend(p.writer, (select array_agg(distinct nullif(d.author, '')) from document d where d.authority_id = t.authority_id and d.plan_id = t.plan_id)), null)`;
const takenBy = sql`coalesce((select array_agg(o.account_id) from assignment o where o.authority_id = s.authority_id and o.item_id = s.item_id and o.id <> s.id and o.account_id is not null and o.state <> 'withdrawn'), '{}')`;

function waitingOf(db: Db, authorityId: string, where: ReturnType<typeof sql>): Promise<WaitingAssignment[]> {
  return many<WaitingAssignment>(db, sql`
    select s.id, s.item_id as "itemId", s.group_id as "groupId", s.role, case when s.role = 'panel' then coalesce(r.auditors, 'panel') else 'one' end as mode,
      ${authorsOf} as authors, ${takenBy} as "takenBy"
    from assignment s
    join sample_item t on t.authority_id = s.authority_id and t.id = s.item_id
    join plan p on p.authority_id = t.authority_id and p.id = t.plan_id
    join cycle c on c.authority_id = s.authority_id and c.id = s.cycle_id
    left join programme_rule r on r.authority_id = s.authority_id and r.programme_id = c.programme_id and r.document_kind = t.document_kind
    where s.authority_id = ${authorityId} and ${where}
    order by s.id`);
}

/** Everybody who belongs to a group, with what they still have to do. */
export function listCandidates(db: Db, authorityId: string): Promise<Candidate[]> {
  return many<Candidate>(db, sql`
    select a.id as "accountId", a.name, a.discipline, array_agg(distinct m.group_id::text) as groups,
      (select count(*)::int from assignment s where s.authority_id = a.authority_id and s.account_id = a.id and s.state in ('assigned','started','sent-back')) as load
    from account a join audit_group_member m on m.authority_id = a.authority_id and m.account_id = a.id
    where a.authority_id = ${authorityId} and a.is_active
    group by a.authority_id, a.id, a.name, a.discipline`);
}

/** How a cycle's open audits would be shared out now; nothing is stored. */
export async function planShareOut(db: Db, authorityId: string, cycleId: string): Promise<Shared & { people: Candidate[]; waiting: number }> {
  const waiting = await waitingOf(db, authorityId, sql`s.cycle_id = ${cycleId} and s.state = 'open'`);
  const people = await listCandidates(db, authorityId);
  return { ...shareOut(waiting, people, cycleId), people, waiting: waiting.length };
}

/** Gives an open assignment to people: one for an audit or a moderation; a panel's first becomes its lead, and each member gets a rating of their own. */
async function give(tx: Db, authorityId: string, assignmentId: string, accountIds: readonly string[]): Promise<void> {
  const [lead] = accountIds;
  await run(tx, sql`
    update assignment set account_id = ${lead}, state = 'assigned', assigned_at = now(), revision = revision + 1
    where authority_id = ${authorityId} and id = ${assignmentId} and state = 'open'`);
  if (accountIds.length < 2) return;
  for (const accountId of accountIds) {
    await run(tx, sql`
      insert into assignment (authority_id, id, cycle_id, item_id, role, instrument_hash, group_id, account_id, panel_id, due_on, state, assigned_at)
      select authority_id, ${newId()}, cycle_id, item_id, 'panel-member', instrument_hash, group_id, ${accountId}, id, due_on, 'assigned', now()
      from assignment where authority_id = ${authorityId} and id = ${assignmentId}
      on conflict do nothing`);
  }
}

/** Shares out a cycle's open audits and second ratings, and begins the cycle; a second press of the button gives nothing twice. `afterwards` runs within it. */
export function shareOutCycle(db: Db, authorityId: string, cycleId: string, afterwards?: (tx: Db, given: readonly string[]) => Promise<unknown>): Promise<Shared> {
  return transaction(db, async (tx) => {
    await run(tx, sql`select id from cycle where authority_id = ${authorityId} and id = ${cycleId} for update`);
    const plan = await planShareOut(tx, authorityId, cycleId);
    for (const { assignmentId, accountIds } of plan.given) await give(tx, authorityId, assignmentId, accountIds);
    if (plan.given.length > 0) await run(tx, sql`update cycle set state = 'auditing' where authority_id = ${authorityId} and id = ${cycleId} and state = 'planned'`);
    await afterwards?.(tx, plan.given.map((each) => each.assignmentId));
    return { given: plan.given, left: plan.left };
  });
}

export type AssignmentRow = {
  id: string; cycleId: string; itemId: string; reference: string; kind: string; kindName: string; team: string | null; role: string; state: string; dueOn: string;
  accountId: string | null; person: string | null; groupId: string | null; groupName: string | null; instrumentTitle: string; ratingId: string | null; reason: string; stratum: string; purpose: string;
};

const rowColumns = sql`s.id, s.cycle_id as "cycleId", s.item_id as "itemId", t.reference, t.document_kind as kind, k.name as "kindName", m.name as team, s.role, s.state, s.due_on as "dueOn",
  s.account_id as "accountId", a.name as person, s.group_id as "groupId", g.name as "groupName", v.title as "instrumentTitle", s.rating_id as "ratingId", s.reason, t.stratum, d.purpose`;
const rowFrom = sql`assignment s
  join sample_item t on t.authority_id = s.authority_id and t.id = s.item_id
  join sample d on d.authority_id = t.authority_id and d.id = t.sample_id
  join document_kind k on k.id = t.document_kind
  join plan p on p.authority_id = t.authority_id and p.id = t.plan_id
  join instrument_version v on v.hash = s.instrument_hash
  left join team m on m.authority_id = p.authority_id and m.id = p.team_id
  left join account a on a.authority_id = s.authority_id and a.id = s.account_id
  left join audit_group g on g.authority_id = s.authority_id and g.id = s.group_id`;

export type AssignmentFilters = { state?: string; role?: string; person?: string };

/** A cycle's assignments. `state` may be "late": not handed in and past its day. */
export function listAssignments(db: Db, authorityId: string, cycleId: string, filters: AssignmentFilters, today: string): Promise<AssignmentRow[]> {
  const state = filters.state === undefined ? sql`true`
    : filters.state === "late" ? sql`s.state in ('open','assigned','started','sent-back') and s.due_on < ${today}` : sql`s.state = ${filters.state}`;
  return many<AssignmentRow>(db, sql`
    select ${rowColumns} from ${rowFrom}
    where s.authority_id = ${authorityId} and s.cycle_id = ${cycleId} and ${state}
      and ${filters.role === undefined ? sql`true` : sql`s.role = ${filters.role}`} and ${filters.person === undefined ? sql`true` : sql`s.account_id = ${filters.person}`}
    order by t.reference, array_position(array['audit','panel','panel-member','calibration','moderation','external'], s.role), a.name`);
}

export function loadAssignment(db: Db, authorityId: string, id: string): Promise<AssignmentRow | undefined> {
  return maybe<AssignmentRow>(db, sql`select ${rowColumns} from ${rowFrom} where s.authority_id = ${authorityId} and s.id = ${id}`);
}

export type Choice = Candidate & { inGroup: boolean; why: string | undefined };

/** Who could take an assignment, those of its group first; with the reason why somebody may not. */
export async function listChoices(db: Db, authorityId: string, assignment: AssignmentRow): Promise<Choice[]> {
  const [waiting] = await waitingOf(db, authorityId, sql`s.id = ${assignment.id}`);
  if (waiting === undefined) return [];
  const people = await listCandidates(db, authorityId);
  return people
    .map((person) => ({ ...person, inGroup: assignment.groupId !== null && person.groups.includes(assignment.groupId), why: whyNot(person, waiting) }))
    .sort((a, b) => Number(b.inGroup) - Number(a.inGroup) || a.load - b.load || a.name.localeCompare(b.name));
}

/**
 * Gives an assignment to somebody else. Once answers are there it stays with whoever gave them. Throws the Problems `already-begun` and
 * `own-work`.
 */
export function reassign(db: Db, authorityId: string, id: string, accountId: string): Promise<void> {
  return transaction(db, async (tx) => {
    const row = await maybe<{ state: string }>(tx, sql`select state from assignment where authority_id = ${authorityId} and id = ${id} for update`);
    if (row === undefined || !["open", "assigned"].includes(row.state)) {
      throw new Problem("already-begun", "This audit has been begun.", { status: 409, cure: "Its answers belong to whoever gave them. Withdraw it with a reason if somebody else is to do it." });
    }
    const [waiting] = await waitingOf(tx, authorityId, sql`s.id = ${id}`);
    const person = (await listCandidates(tx, authorityId)).find((each) => each.accountId === accountId);
    const why = person === undefined ? "is in no group of auditors" : waiting && whyNot(person, waiting);
    if (why !== undefined) throw new Problem("own-work", `This person cannot take it: ${person?.name ?? "the person"} ${why}.`, { status: 409, cure: "Choose somebody else." });
    await run(tx, sql`update assignment set account_id = ${accountId}, state = 'assigned', assigned_at = now(), reminded_on = null, revision = revision + 1 where authority_id = ${authorityId} and id = ${id}`);
  });
}

/** Takes an assignment that is not handed in back, with the reason; its document has an open one in its place. */
export function withdrawAssignment(db: Db, viewer: Viewer, id: string, reason: string): Promise<void> {
  const { authorityId } = viewer;
  return transaction(db, async (tx) => {
    const row = await maybe<{ state: string; role: string; ratingId: string | null }>(tx, sql`
      select state, role, rating_id as "ratingId" from assignment where authority_id = ${authorityId} and id = ${id} for update`);
    if (row === undefined || !["open", "assigned", "started", "sent-back"].includes(row.state)) {
      throw new Problem("not-waiting", "This audit is handed in or withdrawn already.", { status: 409, cure: "A handed-in audit is withdrawn on its own page." });
    }
    await run(tx, sql`update assignment set state = 'withdrawn', reason = ${reason}, revision = revision + 1 where authority_id = ${authorityId} and id = ${id}`);
    if (row.ratingId !== null) await run(tx, sql`update rating set state = 'withdrawn', updated_at = now() where authority_id = ${authorityId} and id = ${row.ratingId} and state = 'draft'`);
    if (!["audit", "moderation", "panel"].includes(row.role)) return;
    const next = newId();
    await run(tx, sql`
      insert into assignment (authority_id, id, cycle_id, item_id, role, instrument_hash, group_id, due_on, state)
      select authority_id, ${next}, cycle_id, item_id, role, instrument_hash, group_id, due_on, 'open' from assignment where authority_id = ${authorityId} and id = ${id}`);
    await run(tx, sql`
      update moderation set first_assignment_id = case when first_assignment_id = ${id} then ${next} else first_assignment_id end,
        second_assignment_id = case when second_assignment_id = ${id} then ${next} else second_assignment_id end
      where authority_id = ${authorityId} and state <> 'settled' and ${id} in (first_assignment_id, second_assignment_id)`);
    await run(tx, sql`update assignment set state = 'withdrawn', reason = ${reason} where authority_id = ${authorityId} and panel_id = ${id} and state in ('open','assigned','started','sent-back')`);
  });
}
