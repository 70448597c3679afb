import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { testSite, type TestSite } from "../../../test/support/site.ts";
import { many, one, run, sql } from "../../platform/index.ts";
import { hashPassword, isPassword } from "../password/hash-password.ts";
import { startSession } from "../session/start-session.ts";
import { timeInWords } from "./time-in-words.ts";

const PASSWORD = "copper lantern ostrich";
const NEW = "granite kettle moth";
let site: TestSite;

before(async () => {
  site = await testSite();
  await run(site.db, sql`update account set password_hash = ${await hashPassword(PASSWORD)} where authority_id = ${site.authority.id}`);
});
after(() => site.close());

const openSessions = async (role: "auditor" | "viewer") =>
  many<{ id: string }>(site.db, sql`select encode(token_hash, 'hex') as id from session where account_id = ${site.authority.accounts[role]} and ended_at is null`);

test("nobody sees no account", async () => {
  assert.equal((await site.nobody.get("/account")).location, "/sign-in?next=%2Faccount");
  assert.equal((await site.nobody.post("/account/password", { password: NEW })).status, 401);
  assert.equal((await site.nobody.post("/account/sessions/end", { session: "others" })).status, 401);
});

test("a person sees who they are here", async () => {
  const { body, headers } = await site.as("auditor").get("/account");
  for (const words of ["Test auditor", site.authority.emails.auditor, site.authority.name, "North", "Audits plans".toLowerCase()]) assert.ok(body.includes(words), words);
  assert.equal(headers["cache-control"], "no-store");
});

test("a person ends one of their sessions, and only theirs", async () => {
  const { id, accounts } = site.authority;
  await site.as("viewer").get("/");
  await startSession(site.db, id, accounts.auditor);
  const [others] = await openSessions("viewer");
  assert.equal((await site.as("auditor").post("/account/sessions/end", { session: others?.id ?? "" })).status, 404);
  assert.equal((await site.as("auditor").post("/account/sessions/end", { session: "x" })).status, 404);
  assert.equal((await site.as("auditor").post("/account/sessions/end")).status, 404);
  assert.equal((await openSessions("viewer")).length, 1);
  const mine = await openSessions("auditor");
  const newest = await one<{ id: string }>(site.db, sql`select encode(token_hash, 'hex') as id from session where account_id = ${accounts.auditor} order by created_at desc limit 1`);
  const answer = await site.as("auditor").post("/account/sessions/end", { session: newest.id });
  assert.equal(answer.location, "/account");
  assert.equal((await openSessions("auditor")).length, mine.length - 1);
  assert.match((await site.as("auditor").get("/account")).body, /The session was ended/);
  assert.doesNotMatch((await site.as("auditor").get("/account")).body, /The session was ended/, "a notice is shown once");
});

test("ending all others leaves this one", async () => {
  const { id, accounts } = site.authority;
  await startSession(site.db, id, accounts.auditor);
  await startSession(site.db, id, accounts.auditor);
  assert.match((await site.as("auditor").get("/account")).body, /End all others/);
  await site.as("auditor").post("/account/sessions/end", { session: "others" });
  assert.equal((await openSessions("auditor")).length, 1);
  assert.equal((await site.as("auditor").get("/account")).status, 200);
});

test("a new password needs the one before, its length, and the same text twice; what is wrong is said at its field", async () => {
  const client = site.as("auditor");
  const change = (fields: Record<string, string>) => client.post("/account/password", fields);
  const wrong = await change({ current: "not it at all", password: NEW, again: NEW });
  assert.equal(wrong.status, 400);
  assert.match(wrong.body, /This is not your password/);
  assert.doesNotMatch(wrong.body, new RegExp(NEW), "a password is never sent back");
  assert.match((await change({ current: PASSWORD, password: "short", again: "short" })).body, /at least 12 characters/);
  assert.match((await change({ current: PASSWORD, password: NEW, again: "granite kettle mouth" })).body, /same password twice/);
  assert.match((await change({})).body, /Enter a new password/);
});

test("a changed password signs out everywhere else, and the old one works no more", async () => {
  const { id, accounts } = site.authority;
  await startSession(site.db, id, accounts.auditor);
  const answer = await site.as("auditor").post("/account/password", { current: PASSWORD, password: NEW, again: NEW });
  assert.equal(answer.status, 303);
  assert.equal((await openSessions("auditor")).length, 1);
  const { hash } = await one<{ hash: string }>(site.db, sql`select password_hash as hash from account where id = ${accounts.auditor}`);
  assert.match(hash, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  assert.equal(await isPassword(NEW, hash), true);
  assert.equal(await isPassword(PASSWORD, hash), false);
});

test("the password cannot be guessed at a computer that was left open", async () => {
  const client = site.as("moderator");
  for (let tries = 0; tries < 5; tries += 1) assert.equal((await client.post("/account/password", { current: "wrong", password: NEW, again: NEW })).status, 400);
  assert.equal((await client.post("/account/password", { current: PASSWORD, password: NEW, again: NEW })).status, 429);
});

test("times are told as the clocks of England show them", () => {
  assert.equal(timeInWords(new Date("2021-07-12T15:05:00Z")), "12 July 2021 at 4:05pm");
  assert.equal(timeInWords(new Date("2021-12-31T23:59:00Z")), "31 December 2021 at 11:59pm");
  assert.equal(timeInWords(new Date("2021-06-30T23:30:00Z")), "1 July 2021 at 12:30am");
});
