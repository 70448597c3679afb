import assert from "node:assert/strict";
import { Readable } from "node:stream";
import { after, before, test } from "node:test";
import { freshDatabase } from "../../test/support/database.ts";
import { testSettings } from "../../test/support/site.ts";
import { isPassword } from "../access/index.ts";
import { maybe, one, sql } from "../platform/index.ts";
import type { CommandContext } from "./command.ts";
import { findAuthority } from "./frame/find-authority.ts";
import { command } from "./user.ts";

let database: Awaited<ReturnType<typeof freshDatabase>>;
before(async () => { database = await freshDatabase(); });
after(() => database.drop());

/** Runs `goldenthread user …` as the frame does, with `input` on standard input. */
async function user(args: string[], input = ""): Promise<{ code: number; out: string; err: string }> {
  const out: string[] = [];
  const err: string[] = [];
  const context: CommandContext = {
    args, settings: testSettings({ port: 3000 }), out: (text) => void out.push(String(text)), err: (text) => void err.push(text),
    stdin: Readable.from([Buffer.from(input)]), cwd: "/", signal: new AbortController().signal, openDatabase: async () => database, authority: findAuthority,
  };
  return { code: await command.run(context), out: out.join("\n"), err: err.join("\n") };
}

const jo = ["add", "--email", "Jo@Hartmere.example", "--name", "Jo Tate", "--role", "administrator", "--role", "qa-officer"];

test("a council begins with itself, a team and its first person, whose password comes from standard input", async () => {
  assert.equal((await user(["authority", "add", "Hartmere County Council", "--code", "999", "--short", "Hartmere"])).code, 0);
  assert.equal((await user(["team", "add", "North team"])).code, 0);
  const added = await user([...jo, "--team", "north TEAM"], "granite kettle moth\n");
  assert.equal(added.code, 0);
  assert.match(added.err, /jo@hartmere.example can sign in to Hartmere County Council/);
  assert.doesNotMatch(added.out + added.err, /granite/);
  const row = await one<{ hash: string; roles: string[]; team: string }>(database.db, sql`
    select c.password_hash as hash, c.roles, t.name as team from account c join team t on t.id = c.team_id where c.email = 'jo@hartmere.example'`);
  assert.deepEqual([row.roles, row.team, await isPassword("granite kettle moth", row.hash)], [["administrator", "qa-officer"], "North team", true]);
});

test("what is wrong is told together, and nothing is kept", async () => {
  await assert.rejects(user(["add", "--email", "nobody", "--role", "king"]), (error: Error) => ["--name: Enter the person's name", "--email: Enter an email address like", "--role: There is no role “king”", "Roles: administrator"].every((words) => error.message.includes(words)));
  await assert.rejects(user(["add", "--email", "x@hartmere.example", "--name", "X"]), /--name: The name must have at least 2 characters\n.*--role: Choose at least one role/s);
  await assert.rejects(user(["add", "--email", "x@hartmere.example", "--name", "Xenia Yorke", "--role", "viewer"], "short\n"), /at least 12 characters/);
  await assert.rejects(user(["add", "--email", "x@hartmere.example", "--name", "Xenia Yorke", "--role", "viewer"], ""), /Enter a new password/);
  await assert.rejects(user(["add", "--email", "x@hartmere.example", "--name", "Xenia Yorke", "--role", "viewer", "--team", "South"], "granite kettle moth"), /There are: North team/);
  await assert.rejects(user(jo, "granite kettle moth"), /already an account/);
  assert.equal(await maybe(database.db, sql`select 1 from account where email = 'x@hartmere.example'`), undefined);
  await assert.rejects(user(["authority", "add", "HARTMERE COUNTY COUNCIL"]), /already an authority/);
  await assert.rejects(user(["authority", "add", "Other", "--code", "12"]), /three-digit/);
  await assert.rejects(user(["team", "add", "north team"]), /already a team/);
  await assert.rejects(user(["team", "add", "Two", "words"]), /quotes/);
  await assert.rejects(user(["dance"]), /There is no "user dance"/);
  await assert.rejects(user([]), /Say what to do/);
});

test("a link lets a person choose their own password", async () => {
  const { out } = await user(["add", "--email", "sam@hartmere.example", "--name", "Sam Reed", "--role", "auditor,moderator", "--link", "--json"]);
  const { link, roles } = JSON.parse(out) as { link: string; roles: string[] };
  assert.match(link, /^http:\/\/127\.0\.0\.1:3000\/set-password\/[0-9a-f-]{36}\.[\w-]{43}$/);
  assert.deepEqual(roles, ["auditor", "moderator"]);
  assert.match((await user(["password", "sam@hartmere.example", "--link"])).out, /set-password/);
});

test("who there is, as lines and as data", async () => {
  const people = JSON.parse((await user(["list", "--json"])).out) as { email: string; state: string; team: string | null }[];
  assert.deepEqual(people.map(({ email, state, team }) => [email, state, team]), [["jo@hartmere.example", "active", "North team"], ["sam@hartmere.example", "no password yet", null]]);
  assert.equal((await user(["list"])).out.split("\n").length, 2);
  assert.deepEqual(JSON.parse((await user(["authority", "list", "--json"])).out), [{ name: "Hartmere County Council", shortName: "Hartmere", code: "999", isDemo: false }]);
});

test("an account is closed and opened, but never the last administrator's", async () => {
  assert.match((await user(["deactivate", "sam@hartmere.example"])).err, /no longer sign in/);
  assert.match((await user(["list"])).out, /closed/);
  assert.match((await user(["activate", "SAM@hartmere.example"])).err, /can sign in again/);
  await assert.rejects(user(["deactivate", "jo@hartmere.example"]), /only administrator/);
  await assert.rejects(user(["deactivate", "zoe@hartmere.example"]), /Nobody has an account/);
  await assert.rejects(user(["deactivate"]), /Say whose account/);
});

test("a password is set anew", async () => {
  await user(["password", "jo@hartmere.example"], "copper lantern ostrich\r\n");
  const { hash } = await one<{ hash: string }>(database.db, sql`select password_hash as hash from account where email = 'jo@hartmere.example'`);
  assert.equal(await isPassword("copper lantern ostrich", hash), true);
});
