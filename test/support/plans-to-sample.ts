import { newId, run, sql, type Db } from "../../src/platform/index.ts";
import type { TestAuthority } from "./authority.ts";

/** The day on which sampling tests stand. */
export const TODAY = "2021-10-15";

export type PlansToAdd = {
  team?: string; count: number; kind?: string; stage?: "draft" | "final"; status?: string; datedOn?: string; reviewedOn?: string | null; need?: string; birthDate?: string; lookedAfter?: boolean;
  setting?: string; optedOut?: boolean;
  /** Kinds of advice of each plan. */
  advice?: readonly string[];
};

let made = 0;

/** Invented children with a plan of one version each; gives the plans' references. */
export async function addPlans(db: Db, authority: TestAuthority, given: PlansToAdd): Promise<string[]> {
  const references: string[] = [];
  for (let at = 0; at < given.count; at += 1) {
    made += 1;
    const [personId, planId, versionId] = [newId(), newId(), newId()];
    const reference = `PLAN-${made}`;
    await run(db, sql`
      insert into person (authority_id, id, surname, forename, birth_date, looked_after, audit_opt_out_on)
      values (${authority.id}, ${personId}, ${`Invented${made}`}, 'Child', ${given.birthDate ?? "2012-03-04"}, ${given.lookedAfter ?? null}, ${given.optedOut === true ? "2021-01-05" : null})`);
    await run(db, sql`
      insert into plan (authority_id, id, person_id, reference, team_id, status, started_on, last_review_on, primary_need, setting_type)
      values (${authority.id}, ${planId}, ${personId}, ${reference}, ${given.team === undefined ? null : (authority.teams[given.team] ?? null)}, ${given.status ?? "active"}, '2016-09-01',
        ${given.reviewedOn ?? null}, ${given.need ?? null}, ${given.setting ?? null})`);
    await run(db, sql`
      insert into plan_version (authority_id, id, plan_id, number, kind, stage, dated_on)
      values (${authority.id}, ${versionId}, ${planId}, 1, ${given.kind ?? "new-plan"}, ${given.stage ?? "final"}, ${given.datedOn ?? "2021-09-15"})`);
    for (const kind of given.advice ?? []) await addFile(db, authority, planId, kind);
    references.push(reference);
  }
  return references;
}

/** A document of a plan; its bytes are not there. */
export async function addFile(db: Db, authority: TestAuthority, planId: string, kind: string, datedOn = "2021-06-01"): Promise<void> {
  await run(db, sql`
    insert into document (authority_id, id, plan_id, kind, title, dated_on, media_type, size, sha256)
    values (${authority.id}, ${newId()}, ${planId}, ${kind}, 'Document', ${datedOn}, 'application/pdf', 10, ${"0".repeat(64)})`);
}

/** A running programme of this code with one cycle, the autumn of 2021; gives the cycle's id. */
export async function makeCycle(db: Db, authority: TestAuthority, code: string, state: "planned" | "closed" = "planned"): Promise<string> {
  const [programmeId, cycleId] = [newId(), newId()];
  await run(db, sql`
    insert into programme (authority_id, id, name, code, tier, state, starts_on, ends_on)
    values (${authority.id}, ${programmeId}, ${`Programme ${code}`}, ${code}, 2, 'running', '2021-09-01', '2022-08-31')`);
  await run(db, sql`
    insert into cycle (authority_id, id, programme_id, position, name, from_on, to_on, audits_due_on, moderation_due_on, state)
    values (${authority.id}, ${cycleId}, ${programmeId}, 1, 'Cycle 1', '2021-09-01', '2021-12-31', '2022-01-15', '2022-02-01', ${state})`);
  return cycleId;
}
