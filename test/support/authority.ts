import { newId, run, sql, transaction, type Db } from "../../src/platform/index.ts";

const roles = ["administrator", "qa-officer", "auditor", "moderator", "panel-member", "outside-auditor", "writer", "manager", "viewer"] as const;

export type TestRole = (typeof roles)[number];

export type TestAuthority = {
  id: string;
  name: string;
  /** The teams' ids by name, in their order. */
  teams: Record<string, string>;
  teamIds: string[];
  /** One account a role: its id. */
  accounts: Record<TestRole, string>;
  emails: Record<TestRole, string>;
};

let made = 0;

/** An invented authority with two teams ("North", "South") and one account a role, who have no password. */
export async function makeAuthority(db: Db, options: { name?: string; teams?: string[]; isDemo?: boolean; today?: string } = {}): Promise<TestAuthority> {
  made += 1;
  const id = newId();
  const name = options.name ?? `Testshire ${made}`;
  const teams = Object.fromEntries((options.teams ?? ["North", "South"]).map((team) => [team, newId()]));
  const accounts = Object.fromEntries(roles.map((role) => [role, newId()])) as Record<TestRole, string>;
  const emails = Object.fromEntries(roles.map((role) => [role, `${role}.${made}@testshire.example`])) as Record<TestRole, string>;
  await transaction(db, async (tx) => {
    await run(tx, sql`
      insert into authority (id, name, short_name, is_demo, today_fixed)
      values (${id}, ${name}, ${name.slice(0, 60)}, ${options.isDemo ?? options.today !== undefined}, ${options.today ?? null})`);
    for (const [position, [team, teamId]] of Object.entries(teams).entries()) {
      await run(tx, sql`insert into team (authority_id, id, name, position) values (${id}, ${teamId}, ${team}, ${position})`);
    }
    for (const role of roles) {
      await run(tx, sql`
        insert into account (authority_id, id, email, name, job_title, team_id, roles)
        values (${id}, ${accounts[role]}, ${emails[role]}, ${`Test ${role}`}, '', ${Object.values(teams)[0] ?? null}, ${[role]})`);
    }
  });
  return { id, name, teams, teamIds: Object.values(teams), accounts, emails };
}
