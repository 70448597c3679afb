import { many, maybe, newId, Problem, run, sql, transaction, type Db } from "../../platform/index.ts";
import { endSessionsOf } from "../session/end-session.ts";
import { recordInTrail, type TrailActor } from "../trail/record-in-trail.ts";
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
export async function addPerson(db: Db, actor: TrailActor, person: ReadPerson): Promise<string> {
  const id = newId();
  await refuseTaken(transaction(db, async (tx) => {
    await run(tx, sql`
      insert into account (authority_id, id, email, name, job_title, discipline, team_id, roles)
      values (${actor.authorityId}, ${id}, ${person.email}, ${person.name}, ${person.jobTitle}, ${person.discipline}, ${person.teamId}, ${person.roles})`);
    await recordInTrail(tx, actor, [{ act: "add-person", subject: { kind: "account", id }, details: { roles: person.roles } }]);
  }));
  return id;
}

/**
 * Changes an account; closing it ends its sessions at once. Throws the Problems `email-taken` and `last-administrator`: an authority
 * must never be left without anybody who can let people in.
 */
export async function changePerson(db: Db, actor: TrailActor, id: string, person: ReadPerson): Promise<void> {
  const { authorityId } = actor;
  await refuseTaken(transaction(db, async (tx) => {
    // Two administrators who close each other at the same moment wait here for one another.
    const administrators = await many<{ id: string }>(tx, sql`
      select id from account where authority_id = ${authorityId} and is_active and 'administrator' = any (roles) order by id for update`);
    const stays = person.isActive && person.roles.includes("administrator");
    if (!stays && administrators.length === 1 && administrators[0]?.id === id) {
      throw new Problem("last-administrator", "This is the only administrator of the authority.", { status: 409, cure: "Make somebody else an administrator first." });
    }
    const before = await maybe<{ roles: string[]; isActive: boolean }>(tx, sql`
      select roles, is_active as "isActive" from account where authority_id = ${authorityId} and id = ${id} for update`);
    await run(tx, sql`
      update account set email = ${person.email}, name = ${person.name}, job_title = ${person.jobTitle}, discipline = ${person.discipline}, team_id = ${person.teamId}, roles = ${person.roles}, is_active = ${person.isActive}
      where authority_id = ${authorityId} and id = ${id}`);
    if (!person.isActive) await endSessionsOf(tx, { authorityId, accountId: id });
    const closes = before?.isActive === true && !person.isActive;
    await recordInTrail(tx, actor, [{ act: closes ? "close-person" : "change-person", subject: { kind: "account", id }, details: { rolesBefore: before?.roles ?? [], roles: person.roles, mayEnter: person.isActive } }]);
  }));
}
