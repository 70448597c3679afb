import { many, maybe, sql, type Db } from "../../platform/index.ts";
import type { Role } from "../role.ts";

export type Person = {
  id: string; name: string; email: string; jobTitle: string; discipline: string; roles: Role[]; teamId: string | null; teamName: string | null;
  isActive: boolean; hasPassword: boolean; lastSignInAt: Date | null;
};

const columns = sql`
  c.id, c.name, c.email, c.job_title as "jobTitle", c.discipline, c.roles, c.team_id as "teamId", t.name as "teamName", c.is_active as "isActive",
  c.password_hash is not null as "hasPassword", c.last_sign_in_at as "lastSignInAt"
  from account c left join team t on t.authority_id = c.authority_id and t.id = c.team_id`;

/** Who has an account with an authority: the active first, by name. */
export const listPeople = (db: Db, authorityId: string): Promise<Person[]> =>
  many<Person>(db, sql`select ${columns} where c.authority_id = ${authorityId} order by c.is_active desc, c.name, c.id limit 2000`);

export const findPerson = (db: Db, authorityId: string, id: string): Promise<Person | undefined> =>
  maybe<Person>(db, sql`select ${columns} where c.authority_id = ${authorityId} and c.id = ${id}`);
