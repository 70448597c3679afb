import { run, sql, type Db } from "../platform/index.ts";
import { council, staff } from "./council.ts";

/** Ids of what the council is made of: teams in their order, accounts and raters by the key of the staff list. */
export type StoredCouncil = { authorityId: string; teams: string[]; accounts: Map<string, string>; raters: Map<string, string>; panel: string; outside: string; settled: string };

/** Stores the authority, its teams, its people's accounts (without passwords) and those of them who rate. */
export async function storeCouncil(db: Db, newId: () => string): Promise<StoredCouncil> {
  const authorityId = newId();
  await run(db, sql`
    insert into authority (id, name, short_name, lea_code, is_demo, today_fixed)
    values (${authorityId}, ${council.name}, ${council.shortName}, ${council.leaCode}, true, ${council.today})`);
  const teams = council.teams.map((name, position) => ({ id: newId(), name, position }));
  await run(db, sql`
    insert into team (authority_id, id, name, position)
    select ${authorityId}, t.id, t.name, t.position from jsonb_to_recordset(${JSON.stringify(teams)}::jsonb) as t(id uuid, name text, position int)`);
  const accounts = staff.map((person) => ({ id: newId(), email: person.email, name: person.name, job: person.jobTitle, roles: person.roles, discipline: "discipline" in person ? person.discipline : "" }));
  await run(db, sql`
    insert into account (authority_id, id, email, name, job_title, roles, discipline)
    select ${authorityId}, a.id, a.email, a.name, a.job, a.roles, a.discipline
    from jsonb_to_recordset(${JSON.stringify(accounts)}::jsonb) as a(id uuid, email text, name text, job text, roles text[], discipline text)`);
  const accountIds = new Map(staff.map((person, index) => [person.key as string, accounts[index]?.id ?? ""]));
  const raters = staff.flatMap((person) => ("discipline" in person
    ? [{ key: person.key, id: newId(), name: person.name, kind: "person", discipline: person.discipline, organisation: "", account: accountIds.get(person.key) ?? null }]
    : []));
  const panel = { key: "panel", id: newId(), name: "Multi-professional assessment panel", kind: "panel", discipline: "Education, health and care", organisation: "", account: null };
  const settled = { key: "settled", id: newId(), name: "Settled: auditor and moderator", kind: "panel", discipline: "", organisation: "", account: null };
  const outside = { key: "outside", id: newId(), name: "Larch & Vale SEND Consulting", kind: "outside", discipline: "Independent reviewers", organisation: "Larch & Vale", account: null };
  await run(db, sql`
    insert into rater (authority_id, id, name, kind, discipline, organisation, account_id)
    select ${authorityId}, r.id, r.name, r.kind, r.discipline, r.organisation, r.account
    from jsonb_to_recordset(${JSON.stringify([...raters, panel, outside, settled])}::jsonb) as r(id uuid, name text, kind text, discipline text, organisation text, account uuid)`);
  return { authorityId, teams: teams.map((team) => team.id), accounts: accountIds, raters: new Map(raters.map((rater) => [rater.key as string, rater.id])), panel: panel.id, outside: outside.id, settled: settled.id };
}
