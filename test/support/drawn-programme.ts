import { addProgramme, moveProgramme, type TemplateId } from "../../src/auditing/index.ts";
import { many, newId, one, run, sql, type Db } from "../../src/platform/index.ts";
import type { TestAuthority } from "./authority.ts";

export type DrawnProgramme = { programmeId: string; cycleId: string; sampleId: string; items: { id: string; reference: string; kind: string; planId: string; versionId: string }[]; groups: Record<string, string> };
export type DrawnProgrammeOptions = {
  template?: TemplateId;
  code?: string;
  kinds?: readonly string[];
  /** Who wrote the plans, in turn. */
  writers?: readonly string[];
  purpose?: "random" | "calibration";
  /** Members of the groups, by the group's name. */
  members?: Record<string, readonly string[]>;
};

/** A running programme with its first cycle's sample of invented plans, drawn but not yet given to anybody; stored as a draw stores it. */
export async function makeDrawnProgramme(db: Db, authority: TestAuthority, options: DrawnProgrammeOptions = {}): Promise<DrawnProgramme> {
  const authorityId = authority.id;
  const code = options.code ?? "T1";
  const programmeId = await addProgramme(db, { authorityId, accountId: authority.accounts["qa-officer"] }, { name: `Programme ${code}`, code, suggestions: "after", startsOn: "2020-09-01", endsOn: "2021-08-31" }, options.template ?? "yearly", "termly");
  await moveProgramme(db, authorityId, programmeId, "running");
  const groups = Object.fromEntries((await many<{ id: string; name: string }>(db, sql`select id, name from audit_group where authority_id = ${authorityId}`)).map((group) => [group.name, group.id]));
  for (const [name, accounts] of Object.entries(options.members ?? {})) {
    for (const accountId of accounts) await run(db, sql`insert into audit_group_member (authority_id, group_id, account_id) values (${authorityId}, ${groups[name]}, ${accountId}) on conflict do nothing`);
  }
  const { id: cycleId } = await one<{ id: string }>(db, sql`select id from cycle where authority_id = ${authorityId} and programme_id = ${programmeId} and position = 1`);
  const sampleId = newId();
  const kinds = options.kinds ?? ["new-plan", "new-plan", "new-plan", "amended-plan-to-year-8"];
  await run(db, sql`
    insert into sample (authority_id, id, cycle_id, purpose, name, design, seed, frame_size, frame_hash, proof, state)
    values (${authorityId}, ${sampleId}, ${cycleId}, ${options.purpose ?? "random"}, 'Sample', '{}', 'seed', ${kinds.length}, ${"0".repeat(64)}, '{}', 'drawn')`);
  const items: DrawnProgramme["items"] = [];
  for (const [index, kind] of kinds.entries()) {
    const [personId, planId, versionId, id] = [newId(), newId(), newId(), newId()];
    const reference = `${code}-C1-${String(index + 1).padStart(3, "0")}`;
    const writer = options.writers?.[index % options.writers.length] ?? null;
    await run(db, sql`insert into person (authority_id, id, surname, forename, birth_date) values (${authorityId}, ${personId}, 'Example', ${`Child ${code} ${index + 1}`}, '2012-03-04')`);
    await run(db, sql`
      insert into plan (authority_id, id, person_id, reference, team_id, writer, status, requested_on, started_on)
      values (${authorityId}, ${planId}, ${personId}, ${`${code}-${1000 + index}`}, ${authority.teamIds[index % authority.teamIds.length]}, ${writer}, 'active', '2020-03-01', '2020-08-01')`);
    await run(db, sql`insert into plan_version (authority_id, id, plan_id, number, kind, stage, dated_on) values (${authorityId}, ${versionId}, ${planId}, 1, ${kind}, 'final', '2020-08-01')`);
    await run(db, sql`
      insert into sample_item (authority_id, id, sample_id, cycle_id, position, stratum, reference, document_kind, plan_id, plan_version_id, probability, state)
      values (${authorityId}, ${id}, ${sampleId}, ${cycleId}, ${index + 1}, ${kind}, ${reference}, ${kind}, ${planId}, ${versionId}, 1, 'in')`);
    items.push({ id, reference, kind, planId, versionId });
  }
  return { programmeId, cycleId, sampleId, items, groups };
}
