import { many, newId, Problem, run, sql, transaction, type Db } from "../../platform/index.ts";
import { endSessionsOf } from "../session/end-session.ts";
import type { ReadPerson } from "./person-form.ts";

function emailTaken(): Problem {
  return new Problem("email-taken", "There is already an account with this email address.", { status: 409, cure: "Find the person in the list and change their account." });
}

async function refuseTaken<T>(work: Promise<T>): Promise<T> {
  return work.catch((error: unknown) => {
    if ((error as { code?: string; constraint?: string }).constraint === "account_email") throw emailTaken();
    throw error;
  });
}

/** Opens an account, which has no password yet; gives its id. Throws the Problem `email-taken`. */
export async function addPerson(db: Db, authorityId: string, person: ReadPerson): Promise<string> {
  const id = newId();
  await refuseTaken(run(db, sql`
    insert into account (authority_id, id, email, name, job_title, team_id, roles)
    values (${authorityId}, ${id}, ${person.email}, ${person.name}, ${person.jobTitle}, ${person.teamId}, ${person.roles})`));
  return id;
}

/**
 * Changes an account; closing it ends its sessions at once. Throws the Problems `email-taken` and `last-administrator`: an authority
 * must never be left without anybody who can let people in.
 */
export async function changePerson(db: Db, authorityId: string, id: string, person: ReadPerson): Promise<void> {
  await refuseTaken(transaction(db, async (tx) => {
    // Two administrators who close each other at the same moment wait here for one another.
    const administrators = await many<{ id: string }>(tx, sql`
      select id from account where authority_id = ${authorityId} and is_active and 'administrator' = any (roles) order by id for update`);
    const stays = person.isActive && person.roles.includes("administrator");
    if (!stays && administrators.length === 1 && administrators[0]?.id === id) {
      throw new Problem("last-administrator", "This is the only administrator of the authority.", { status: 409, cure: "Make somebody else an administrator first." });
    }
    await run(tx, sql`
      update account set email = ${person.email}, name = ${person.name}, job_title = ${person.jobTitle}, team_id = ${person.teamId}, roles = ${person.roles}, is_active = ${person.isActive}
      where authority_id = ${authorityId} and id = ${id}`);
    if (!person.isActive) await endSessionsOf(tx, { authorityId, accountId: id });
  }));
}
