import { many, maybe, newId, Problem, run, sql, transaction, type Db } from "../../platform/index.ts";
import { planCycles, type Frequency, type PlannedCycle } from "./rules/plan-cycles.ts";
import { cycleStates, mayMove, programmeStates, type CycleState, type ProgrammeState } from "./rules/programme-states.ts";
import { programmeTemplates, type ProgrammeTemplate, type TemplateId } from "./rules/programme-templates.ts";

export type Suggestions = "after" | "shown" | "off";
export type ProgrammeRow = {
  id: string; name: string; code: string; tier: number; state: ProgrammeState; suggestions: Suggestions; startsOn: string; endsOn: string; revision: number;
  cycles: number; audits: number; handedIn: number;
};
export type Rule = {
  kind: string; kindName: string; family: string; instrumentId: string; instrumentTitle: string | null; auditorGroupId: string | null; auditorGroup: string | null; auditorCount: number;
  moderatorGroupId: string | null; moderatorGroup: string | null; moderationShare: number; mode: "one" | "pair" | "panel";
};
export type CycleRow = PlannedCycle & { id: string; programmeId: string; position: number; state: CycleState; items: number; audits: number; handedIn: number };
export type ProgrammeToSave = { name: string; code: string; suggestions: Suggestions; startsOn: string; endsOn: string };

const counts = sql`
  (select count(*)::int from cycle c where c.authority_id = p.authority_id and c.programme_id = p.id) as cycles,
  (select count(*)::int from assignment s join cycle c on c.authority_id = s.authority_id and c.id = s.cycle_id
    where s.authority_id = p.authority_id and c.programme_id = p.id and s.role in ('audit','panel') and s.state <> 'withdrawn') as audits,
  (select count(*)::int from assignment s join cycle c on c.authority_id = s.authority_id and c.id = s.cycle_id
    where s.authority_id = p.authority_id and c.programme_id = p.id and s.role in ('audit','panel') and s.state = 'handed-in') as "handedIn"`;
const columns = sql`p.id, p.name, p.code, p.tier, p.state, p.suggestions, p.starts_on as "startsOn", p.ends_on as "endsOn", p.revision, ${counts}`;

/** All programmes, running ones first. */
export function listProgrammes(db: Db, authorityId: string): Promise<ProgrammeRow[]> {
  return many<ProgrammeRow>(db, sql`
    select ${columns} from programme p where p.authority_id = ${authorityId}
    order by array_position(array['running','draft','closed'], p.state), p.starts_on desc, lower(p.name)`);
}

export function loadProgramme(db: Db, authorityId: string, id: string): Promise<ProgrammeRow | undefined> {
  return maybe<ProgrammeRow>(db, sql`select ${columns} from programme p where p.authority_id = ${authorityId} and p.id = ${id}`);
}

/** Who audits and moderates which kind with which tool, in the order of kinds. */
export function listRules(db: Db, authorityId: string, programmeId: string): Promise<Rule[]> {
  return many<Rule>(db, sql`
    select k.id as kind, k.name as "kindName", k.family, r.instrument_id as "instrumentId", i.title as "instrumentTitle",
      r.auditor_group_id as "auditorGroupId", a.name as "auditorGroup",
      (select count(*)::int from audit_group_member m join account c on c.authority_id = m.authority_id and c.id = m.account_id and c.is_active
        where m.authority_id = r.authority_id and m.group_id = r.auditor_group_id) as "auditorCount",
      r.moderator_group_id as "moderatorGroupId", m.name as "moderatorGroup", r.moderation_share::float8 as "moderationShare", r.auditors as mode
    from programme_rule r
    join document_kind k on k.id = r.document_kind
    left join audit_group a on a.authority_id = r.authority_id and a.id = r.auditor_group_id
    left join audit_group m on m.authority_id = r.authority_id and m.id = r.moderator_group_id
    left join lateral (select title from usable_instrument u where u.authority_id = r.authority_id and u.instrument_id = r.instrument_id order by u.is_own desc, u.version desc limit 1) i on true
    where r.authority_id = ${authorityId} and r.programme_id = ${programmeId}
    order by k.position, k.id`);
}

const cycleCounts = sql`
  (select count(*)::int from sample_item t where t.authority_id = c.authority_id and t.cycle_id = c.id and t.state = 'in') as items,
  (select count(*)::int from assignment s where s.authority_id = c.authority_id and s.cycle_id = c.id and s.role in ('audit','panel') and s.state <> 'withdrawn') as audits,
  (select count(*)::int from assignment s where s.authority_id = c.authority_id and s.cycle_id = c.id and s.role in ('audit','panel') and s.state = 'handed-in') as "handedIn"`;
const cycleColumns = sql`c.id, c.programme_id as "programmeId", c.position, c.name, c.from_on as "fromOn", c.to_on as "toOn", c.audits_due_on as "auditsDueOn",
  c.moderation_due_on as "moderationDueOn", c.state, ${cycleCounts}`;

export function listCycles(db: Db, authorityId: string, programmeId: string): Promise<CycleRow[]> {
  return many<CycleRow>(db, sql`select ${cycleColumns} from cycle c where c.authority_id = ${authorityId} and c.programme_id = ${programmeId} order by c.position`);
}

export function loadCycle(db: Db, authorityId: string, id: string): Promise<CycleRow | undefined> {
  return maybe<CycleRow>(db, sql`select ${cycleColumns} from cycle c where c.authority_id = ${authorityId} and c.id = ${id}`);
}

const refuseCode = (error: unknown): never => {
  if ((error as { constraint?: string }).constraint !== "programme_code") throw error;
  throw new Problem("programme-code-taken", "Another programme has this code.", { status: 409, cure: "Choose another code: it begins the reference of every audit." });
};

async function groupIds(tx: Db, authorityId: string, groups: ProgrammeTemplate["groups"], nextId: () => string): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const [name, discipline] of Object.entries(groups)) {
    await run(tx, sql`insert into audit_group (authority_id, id, name, discipline) values (${authorityId}, ${nextId()}, ${name}, ${discipline}) on conflict do nothing`);
    const row = await maybe<{ id: string }>(tx, sql`select id from audit_group where authority_id = ${authorityId} and lower(name) = lower(${name})`);
    if (row) ids.set(name, row.id);
  }
  return ids;
}

async function addCycles(tx: Db, authorityId: string, programmeId: string, cycles: readonly PlannedCycle[], nextId: () => string): Promise<void> {
  for (const [index, cycle] of cycles.entries()) {
    await run(tx, sql`
      insert into cycle (authority_id, id, programme_id, position, name, from_on, to_on, audits_due_on, moderation_due_on, state)
      values (${authorityId}, ${nextId()}, ${programmeId}, ${index + 1}, ${cycle.name}, ${cycle.fromOn}, ${cycle.toOn}, ${cycle.auditsDueOn}, ${cycle.moderationDueOn}, 'planned')`);
  }
}

/**
 * Makes a programme from a pattern: its rules, its groups (made where there are none of that name) and its cycles. Gives its id. Throws the
 * Problem `programme-code-taken`.
 */
export function addProgramme(
  db: Db, viewer: { authorityId: string; accountId: string }, programme: ProgrammeToSave, template: TemplateId, frequency: Frequency, nextId: () => string = newId,
): Promise<string> {
  const { authorityId } = viewer;
  const pattern: ProgrammeTemplate = programmeTemplates[template];
  return transaction(db, async (tx) => {
    const id = nextId();
    await run(tx, sql`
      insert into programme (authority_id, id, name, code, tier, state, suggestions, starts_on, ends_on, created_by)
      values (${authorityId}, ${id}, ${programme.name}, ${programme.code}, ${pattern.tier}, 'draft', ${programme.suggestions}, ${programme.startsOn}, ${programme.endsOn}, ${viewer.accountId})`).catch(refuseCode);
    const groups = await groupIds(tx, authorityId, pattern.groups, nextId);
    for (const rule of pattern.rules) {
      for (const kind of rule.kinds) {
        await run(tx, sql`
          insert into programme_rule (authority_id, programme_id, document_kind, instrument_id, auditor_group_id, moderator_group_id, moderation_share, auditors)
          values (${authorityId}, ${id}, ${kind}, ${rule.instrumentId}, ${groups.get(rule.auditors) ?? null}, ${rule.moderators === null ? null : (groups.get(rule.moderators) ?? null)}, ${rule.moderationShare}, ${rule.mode})`);
      }
    }
    await addCycles(tx, authorityId, id, planCycles(frequency, programme.startsOn, programme.endsOn), nextId);
    return id;
  });
}

const changedMeanwhile = () => new Problem("changed-meanwhile", "Somebody else has changed this meanwhile. Nothing was saved.", { status: 409, cure: "Open the page again to see how it stands now, then make your change." });

export async function changeProgramme(db: Db, authorityId: string, id: string, programme: ProgrammeToSave, revision: number): Promise<void> {
  const changed = await run(db, sql`
    update programme set name = ${programme.name}, code = ${programme.code}, suggestions = ${programme.suggestions}, starts_on = ${programme.startsOn}, ends_on = ${programme.endsOn}, revision = revision + 1
    where authority_id = ${authorityId} and id = ${id} and revision = ${revision}`).catch(refuseCode);
  if (changed === 0) throw changedMeanwhile();
}

/** Moves a programme on. Throws the Problem `may-not-move` where its state does not lead there. */
export async function moveProgramme(db: Db, authorityId: string, id: string, to: ProgrammeState): Promise<void> {
  await transaction(db, async (tx) => {
    const row = await maybe<{ state: ProgrammeState }>(tx, sql`select state from programme where authority_id = ${authorityId} and id = ${id} for update`);
    if (row === undefined || row.state === to) return;
    if (!mayMove(programmeStates, row.state, to)) throw new Problem("may-not-move", `A programme that is ${programmeStates[row.state].words.toLowerCase()} cannot become ${programmeStates[to].words.toLowerCase()}.`, { status: 409 });
    await run(tx, sql`update programme set state = ${to}, revision = revision + 1 where authority_id = ${authorityId} and id = ${id}`);
  });
}

export type RuleToSave = { kind: string; instrumentId: string; auditorGroupId: string | null; moderatorGroupId: string | null; moderationShare: number; mode: Rule["mode"] };

/** Says who audits and moderates a kind of document. Audits that were drawn already stay as they were. */
export async function saveRule(db: Db, authorityId: string, programmeId: string, rule: RuleToSave): Promise<void> {
  await run(db, sql`
    insert into programme_rule (authority_id, programme_id, document_kind, instrument_id, auditor_group_id, moderator_group_id, moderation_share, auditors)
    values (${authorityId}, ${programmeId}, ${rule.kind}, ${rule.instrumentId}, ${rule.auditorGroupId}, ${rule.moderatorGroupId}, ${rule.moderationShare}, ${rule.mode})
    on conflict (authority_id, programme_id, document_kind) do update set instrument_id = excluded.instrument_id, auditor_group_id = excluded.auditor_group_id,
      moderator_group_id = excluded.moderator_group_id, moderation_share = excluded.moderation_share, auditors = excluded.auditors`);
}

export async function removeRule(db: Db, authorityId: string, programmeId: string, kind: string): Promise<void> {
  await run(db, sql`delete from programme_rule where authority_id = ${authorityId} and programme_id = ${programmeId} and document_kind = ${kind}`);
}

/** Adds a cycle after the last one; gives its id. */
export function addCycle(db: Db, authorityId: string, programmeId: string, cycle: PlannedCycle): Promise<string> {
  return transaction(db, async (tx) => {
    // Two people who add a cycle at once wait for one another here, so that the numbers never clash.
    await run(tx, sql`select id from programme where authority_id = ${authorityId} and id = ${programmeId} for update`);
    const id = newId();
    await run(tx, sql`
      insert into cycle (authority_id, id, programme_id, position, name, from_on, to_on, audits_due_on, moderation_due_on, state)
      select ${authorityId}, ${id}, ${programmeId}, coalesce(max(position), 0) + 1, ${cycle.name}, ${cycle.fromOn}, ${cycle.toOn}, ${cycle.auditsDueOn}, ${cycle.moderationDueOn}, 'planned'
      from cycle where authority_id = ${authorityId} and programme_id = ${programmeId}`);
    return id;
  });
}

export async function changeCycle(db: Db, authorityId: string, id: string, cycle: PlannedCycle): Promise<void> {
  await transaction(db, async (tx) => {
    await run(tx, sql`
      update cycle set name = ${cycle.name}, from_on = ${cycle.fromOn}, to_on = ${cycle.toOn}, audits_due_on = ${cycle.auditsDueOn}, moderation_due_on = ${cycle.moderationDueOn}
      where authority_id = ${authorityId} and id = ${id}`);
    // Whoever has not handed in yet follows the cycle's days.
    await run(tx, sql`
      update assignment set due_on = case when role = 'moderation' then ${cycle.moderationDueOn}::date else ${cycle.auditsDueOn}::date end
      where authority_id = ${authorityId} and cycle_id = ${id} and state in ('open','assigned','started','sent-back')`);
  });
}

/** Moves a cycle on. Throws the Problem `may-not-move` where its state does not lead there. */
export async function moveCycle(db: Db, authorityId: string, id: string, to: CycleState): Promise<void> {
  await transaction(db, async (tx) => {
    const row = await maybe<{ state: CycleState }>(tx, sql`select state from cycle where authority_id = ${authorityId} and id = ${id} for update`);
    if (row === undefined || row.state === to) return;
    if (!mayMove(cycleStates, row.state, to)) throw new Problem("may-not-move", `A cycle that is ${cycleStates[row.state].words.toLowerCase()} cannot become ${cycleStates[to].words.toLowerCase()}.`, { status: 409 });
    await run(tx, sql`update cycle set state = ${to} where authority_id = ${authorityId} and id = ${id}`);
  });
}
