import { accessPaths, addPerson, allRoles, changePerson, listPeople, makePasswordLink, passwordFault, type Person, readPersonForm, setPassword, typedDiscipline, type TrailActor } from "../../access/index.ts";
import { many, Problem, sql, type Db } from "../../platform/index.ts";
import { UsageError, type CommandAuthority, type CommandContext } from "../command.ts";
import { checkDataKey } from "../frame/check-data-key.ts";
import { askPassword } from "./ask-password.ts";
import { onlyWord, type UserOptions } from "./options.ts";

const where = async (context: CommandContext, options: UserOptions): Promise<{ db: Db; authority: CommandAuthority }> => {
  const { db } = await context.openDatabase();
  await checkDataKey(db, context.settings);
  return { db, authority: await context.authority(db, options.authority) };
};

/** Whoever sits at the command line has no account; the trail says so. */
const atCommandLine = (authorityId: string): TrailActor => ({ authorityId, accountId: null });

async function teamsOf(db: Db, authorityId: string): Promise<{ id: string; name: string }[]> {
  return many(db, sql`select id, name from team where authority_id = ${authorityId} order by position, name`);
}

async function personOf(db: Db, authorityId: string, email: string): Promise<Person> {
  const person = (await listPeople(db, authorityId)).find((each) => each.email === email.toLowerCase());
  if (person === undefined) throw new Problem("no-such-person", "Nobody has an account with this email address.", { status: 404, cure: "See who has one with: goldenthread user list" });
  return person;
}

async function linkFor(context: CommandContext, db: Db, authorityId: string, accountId: string): Promise<string> {
  const { baseUrl, host, port } = context.settings;
  return `${baseUrl ?? `http://${host}:${port}`}${accessPaths.setPassword(await makePasswordLink(db, authorityId, accountId, null))}`;
}

/** Asks for a password; one that is refused is a wrong use. */
async function newPassword(context: CommandContext, about: string[]): Promise<string> {
  const password = await askPassword(context);
  const fault = passwordFault(password, about);
  if (fault !== undefined) throw new UsageError(`${fault}. Nothing was changed.`);
  return password;
}

export async function addUser(context: CommandContext, options: UserOptions): Promise<number> {
  const { db, authority } = await where(context, options);
  const teams = await teamsOf(db, authority.id);
  const team = options.team === undefined ? undefined : teams.find((each) => each.name.toLowerCase() === options.team?.trim().toLowerCase());
  if (options.team !== undefined && team === undefined) throw new UsageError(`There is no team "${options.team}". ${teams.length === 0 ? "Add it with: goldenthread user team add NAME" : `There are: ${teams.map((each) => each.name).join(", ")}.`}`);
  const { person, errors } = readPersonForm(
    { name: options.name ?? "", email: options.email ?? "", jobTitle: options.job ?? "", ...typedDiscipline(options.discipline?.trim() ?? ""), teamId: team?.id ?? "", roles: (options.role ?? []).flatMap((role) => role.split(",")).map((role) => role.trim()), isActive: true },
    teams.map((each) => each.id),
  );
  const faults = Object.entries(errors).map(([field, text]) => `--${({ roles: "role", jobTitle: "job" } as Record<string, string>)[field] ?? field}: ${text}`);
  if (faults.length > 0) throw new UsageError(`${faults.join("\n")}\nRoles: ${allRoles.join(", ")}`);
  const password = options.link || authority.isDemo ? undefined : await newPassword(context, [person.name, person.email, authority.name]);
  const id = await addPerson(db, atCommandLine(authority.id), person);
  if (password !== undefined) await setPassword(db, authority.id, id, password);
  const link = options.link && !authority.isDemo ? await linkFor(context, db, authority.id, id) : undefined;
  if (options.json) context.out(JSON.stringify({ id, email: person.email, roles: person.roles, authority: authority.name, ...(link !== undefined && { link }) }, null, 2));
  else if (link === undefined) context.err(`${person.email} can sign in to ${authority.name}.`);
  else {
    context.err(`Send this link to ${person.email}, so that it reaches nobody else. It works once, within three days:`);
    context.out(link);
  }
  return 0;
}

export async function listUsers(context: CommandContext, options: UserOptions): Promise<number> {
  const { db, authority } = await where(context, options);
  const people = await listPeople(db, authority.id);
  const rows = people.map((person) => ({
    email: person.email, name: person.name, job: person.jobTitle, discipline: person.discipline, team: person.teamName, roles: person.roles,
    state: !person.isActive ? "closed" : person.hasPassword || authority.isDemo ? "active" : "no password yet", lastSignIn: person.lastSignInAt?.toISOString() ?? null,
  }));
  if (options.json) context.out(JSON.stringify(rows, null, 2));
  else for (const row of rows) context.out(`${row.email.padEnd(40)} ${row.roles.join(",").padEnd(24)} ${row.state.padEnd(16)} ${row.name}`);
  return 0;
}

export async function openOrClose(context: CommandContext, words: readonly string[], options: UserOptions, isActive: boolean): Promise<number> {
  const email = onlyWord(words, "whose account: an email address");
  const { db, authority } = await where(context, options);
  const person = await personOf(db, authority.id, email);
  await changePerson(db, atCommandLine(authority.id), person.id, { ...person, isActive });
  context.err(isActive ? `${person.email} can sign in again.` : `${person.email} can no longer sign in, and is signed out.`);
  return 0;
}

export async function changeUserPassword(context: CommandContext, words: readonly string[], options: UserOptions): Promise<number> {
  const email = onlyWord(words, "whose password: an email address");
  const { db, authority } = await where(context, options);
  const person = await personOf(db, authority.id, email);
  if (authority.isDemo) throw new Problem("no-password", "People of a demonstration have no password.", { cure: "Open the sign-in page and choose them." });
  if (options.link) {
    context.err(`Send this link to ${person.email}, so that it reaches nobody else. It works once, within three days:`);
    context.out(await linkFor(context, db, authority.id, person.id));
    return 0;
  }
  await setPassword(db, authority.id, person.id, await newPassword(context, [person.name, person.email, authority.name]));
  context.err(`${person.email} has a new password, and is signed out everywhere.`);
  return 0;
}
