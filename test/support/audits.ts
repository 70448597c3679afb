import { syncShippedInstruments } from "../../src/instruments/index.ts";
import { newId, one, run, sql, type Db } from "../../src/platform/index.ts";
import { storeProgramRating } from "../../src/auditing/index.ts";
import { performOrder, readDocument, setWaiting } from "../../src/reading/index.ts";
import { addDocument } from "../../src/register/index.ts";
import type { TestAuthority, TestRole } from "./authority.ts";
import { addPlan, exampleChildren, exampleFile } from "./plans-to-read.ts";

export type TestAudit = { assignmentId: string; itemId: string; cycleId: string; planId: string; documentId: string | null; reference: string };
export type TestAuditOptions = {
  instrument?: string; kind?: string; account?: TestRole; role?: string; suggestions?: "after" | "shown" | "off"; dueOn?: string; writer?: string; team?: string;
  /** The plan's file is left out: the auditor has their own copy. */
  withoutFile?: boolean;
  plan?: keyof typeof exampleChildren;
  key?: Uint8Array;
  /** The reading program has read the plan: its sections stand beside the questions, and it suggests answers. */
  read?: boolean;
};

let made = 0;

/** A programme with a running cycle, one drawn plan of an invented child with its file, and somebody's assignment to audit it. */
export async function addAudit(db: Db, authority: TestAuthority, options: TestAuditOptions = {}): Promise<TestAudit> {
  made += 1;
  await syncShippedInstruments(db);
  const { hash } = await one<{ hash: string }>(db, sql`select hash from usable_instrument where authority_id = ${authority.id} and instrument_id = ${options.instrument ?? "north-somerset-ehcp"} order by version desc limit 1`);
  const [programmeId, cycleId, sampleId, itemId] = [newId(), newId(), newId(), newId()];
  const reference = `A${made}-C1-001`;
  const kind = options.kind ?? "new-plan";
  const name = options.plan ?? "q01";
  const child = exampleChildren[name];
  const planId = await addPlan(db, authority, `EHC-${1000 + made}`, { ...child, nhsNumber: null, team: options.team ?? "North" });
  if (options.writer !== undefined) await run(db, sql`update plan set writer = ${options.writer} where authority_id = ${authority.id} and id = ${planId}`);
  const documentId = options.withoutFile === true ? null : await addDocument(db, authority.id, options.key ?? Buffer.alloc(32, 7), {
    planId, kind, title: "plan.docx", author: "", datedOn: "2026-03-02", mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document", bytes: exampleFile(name, "plan.docx"), addedBy: null,
  });
  await run(db, sql`insert into programme (authority_id, id, name, code, tier, state, suggestions, starts_on, ends_on) values (${authority.id}, ${programmeId}, ${`Programme ${made}`}, ${`A${made}`}, 1, 'running', ${options.suggestions ?? "after"}, '2026-01-01', '2026-12-31')`);
  await run(db, sql`insert into cycle (authority_id, id, programme_id, position, name, from_on, to_on, audits_due_on, moderation_due_on, state) values (${authority.id}, ${cycleId}, ${programmeId}, 1, 'Cycle 1', '2026-01-01', '2026-06-30', '2026-07-15', '2026-07-30', 'auditing')`);
  await run(db, sql`insert into sample (authority_id, id, cycle_id, purpose, name, design, seed, frame_size, frame_hash, proof, state) values (${authority.id}, ${sampleId}, ${cycleId}, 'random', 'Draw', '{}', 'seed', 1, ${"0".repeat(64)}, '{}', 'drawn')`);
  await run(db, sql`insert into sample_item (authority_id, id, sample_id, cycle_id, position, stratum, reference, document_kind, plan_id, document_id, state) values (${authority.id}, ${itemId}, ${sampleId}, ${cycleId}, 1, 'All', ${reference}, ${kind}, ${planId}, ${documentId}, 'in')`);
  if (options.read === true && documentId !== null) {
    await setWaiting(db, { authorityId: authority.id, documentId, planId });
    await readDocument(db, { dataKey: options.key ?? Buffer.alloc(32, 7), reader: performOrder, storeRating: storeProgramRating }, { authorityId: authority.id, documentId });
  }
  const assignmentId = await addAssignment(db, authority, { cycleId, itemId, hash, account: options.account ?? "auditor", role: options.role ?? "audit", dueOn: options.dueOn ?? "2026-07-15" });
  return { assignmentId, itemId, cycleId, planId, documentId, reference };
}

/** One more assignment for a drawn document. */
export async function addAssignment(db: Db, authority: TestAuthority, given: { cycleId: string; itemId: string; account: TestRole | null; role: string; hash?: string; panelId?: string; dueOn?: string }): Promise<string> {
  const id = newId();
  const hash = given.hash ?? (await one<{ hash: string }>(db, sql`select instrument_hash as hash from assignment where authority_id = ${authority.id} and item_id = ${given.itemId} limit 1`)).hash;
  await run(db, sql`
    insert into assignment (authority_id, id, cycle_id, item_id, role, instrument_hash, account_id, panel_id, due_on, state, assigned_at)
    values (${authority.id}, ${id}, ${given.cycleId}, ${given.itemId}, ${given.role}, ${hash}, ${given.account === null ? null : authority.accounts[given.account]}, ${given.panelId ?? null},
      ${given.dueOn ?? "2026-07-15"}, ${given.account === null ? "open" : "assigned"}, now())`);
  return id;
}
