import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { makeAuthority, type TestAuthority } from "../../../test/support/authority.ts";
import { testSite, type TestSite } from "../../../test/support/site.ts";
import { maybe, one, run, sql } from "../../platform/index.ts";

let site: TestSite;
let other: TestAuthority;
before(async () => {
  site = await testSite();
  other = await makeAuthority(site.db, { name: "Othershire" });
});
after(() => site.close());

const right = (changed: Record<string, string | string[]> = {}) => ({ name: "Nell Fairbairn", email: "nell@testshire.example", jobTitle: "SEND officer", discipline: "SEND team", otherDiscipline: "", team: site.authority.teamIds[0] ?? "", roles: ["auditor", "moderator"], ...changed });
const accountOf = (email: string) => maybe<{ id: string; roles: string[]; is_active: boolean; team_id: string | null; password_hash: string | null }>(site.db, sql`select * from account where authority_id = ${site.authority.id} and email = ${email}`);

test("only administrators see people, and only those of their authority", async () => {
  assert.equal((await site.nobody.get("/people")).status, 302);
  for (const role of ["qa-officer", "auditor", "moderator", "panel-member", "outside-auditor", "writer", "manager", "viewer"] as const) {
    const answer = await site.as(role).get("/people");
    assert.equal(answer.status, 403);
    assert.match(answer.body, /Your account may not manage people/);
  }
  const { body } = await site.as("administrator").get("/people");
  assert.match(body, /Test moderator/);
  assert.match(body, /9 accounts/);
  for (const path of ["", "/password"]) assert.equal((await site.as("administrator").get(`/people/${other.accounts.auditor}${path}`)).status, 404);
  for (const path of ["", "/password"]) assert.equal((await site.as("administrator").post(`/people/${other.accounts.auditor}${path}`, right())).status, 404);
  assert.equal((await site.as("administrator").get("/people/not-an-id")).status, 404);
});

test("what is wrong is said at its field, and what was typed stays", async () => {
  const answer = await site.as("administrator").post("/people/add", right({ name: " ", email: "not an address", team: "no-such-team", roles: ["king"], jobTitle: "Kept" }));
  assert.equal(answer.status, 400);
  for (const words of ["Enter the person&#39;s name", "Enter an email address like", "Choose one of the teams", "There is no role “king”", 'value="Kept"']) assert.ok(answer.body.includes(words), words);
  const taken = await site.as("administrator").post("/people/add", right({ email: site.authority.emails.viewer.toUpperCase() }));
  assert.equal(taken.status, 409);
  assert.match(taken.body, /There is already an account with this email address/);
  assert.equal((await site.as("administrator").post("/people/add", right({ email: other.emails.viewer, team: other.teamIds[0] ?? "" }))).status, 400);
});

test("a person's discipline is one of the list, or another that is said in words; every role says what it means", async () => {
  const page = (await site.as("administrator").get("/people/add")).body;
  for (const words of ["Educational psychology", "Parent representative", "Audits what was given to them, and sees nothing else", "Sees audits of their own plans and replies"]) assert.ok(page.includes(words), words);
  for (const [given, words] of [[{ discipline: "Plumbing" }, "Choose one of the disciplines"], [{ discipline: "other", otherDiscipline: " " }, "Enter the discipline"], [{ discipline: "other", otherDiscipline: "x".repeat(81) }, "at most 80 characters"]] as const) {
    const answer = await site.as("administrator").post("/people/add", right(given));
    assert.equal(answer.status, 400);
    assert.ok(answer.body.includes(words), words);
  }
  const { accounts, emails } = site.authority;
  const save = (more: Record<string, string>) => site.as("administrator").post(`/people/${accounts.writer}`, { ...right(more), name: "Test writer", email: emails.writer, roles: "writer", active: "yes" });
  const stored = async () => (await one<{ discipline: string }>(site.db, sql`select discipline from account where id = ${accounts.writer}`)).discipline;
  await save({ discipline: "Health" });
  assert.equal(await stored(), "Health");
  await save({ discipline: "other", otherDiscipline: "Youth  justice" });
  assert.equal(await stored(), "Youth justice");
  assert.match((await site.as("administrator").get(`/people/${accounts.writer}`)).body, /value="other" checked[\s\S]*value="Youth justice"/);
  assert.match((await site.as("administrator").get("/people")).body, /Youth justice/);
  await save({ discipline: "" });
  assert.equal(await stored(), "");
  const entries = await one<{ acts: string[] }>(site.db, sql`select array_agg(distinct act) as acts from trail where subject_id = ${accounts.writer} and account_id = ${accounts.administrator}`);
  assert.deepEqual(entries.acts, ["change-person"]);
});

test("a person is added, and chooses their password by a link that is shown once and works once", async () => {
  const added = await site.as("administrator").post("/people/add", right());
  assert.equal(added.status, 200);
  const link = /http:\/\/localhost(\/set-password\/[^<\s]+)/.exec(added.body)?.[1] ?? "";
  assert.notEqual(link, "");
  const account = await accountOf("nell@testshire.example");
  assert.deepEqual(account?.roles, ["auditor", "moderator"]);
  assert.equal(account?.password_hash, null);
  const rows = await one<{ text: string }>(site.db, sql`select string_agg(l::text, '') as text from password_link l`);
  assert.ok(!rows.text.includes(link.split(".")[1] ?? "x"), "the database could not tell the link");

  assert.match((await site.nobody.get(link)).body, /Choose your password/);
  const short = await site.nobody.post(link, { password: "short", again: "short" });
  assert.equal(short.status, 400);
  assert.match(short.body, /at least 12 characters/);
  assert.match((await site.nobody.post(link, { password: "granite kettle moth", again: "other" })).body, /same password twice/);
  assert.match((await site.nobody.post(link, { password: "nell fairbairn", again: "nell fairbairn" })).body, /must not be made of your name/);
  const set = await site.nobody.post(link, { password: "granite kettle moth", again: "granite kettle moth" });
  assert.equal(set.location, "/");
  assert.match((await site.nobody.get("/")).body, /Your password is set/);
  assert.equal((await site.as("viewer").get(link)).status, 404);
  assert.equal((await site.nobody.get("/set-password/x")).status, 404);
  assert.equal((await site.as("viewer").post(link, { password: "granite kettle moth", again: "granite kettle moth" })).status, 404);
});

test("a reset ends the password and the sessions at once; an older link, or one of three days ago, works no more", async () => {
  const nell = await accountOf("nell@testshire.example");
  const ask = async () => /http:\/\/localhost(\/set-password\/[^<\s]+)/.exec((await site.as("administrator").post(`/people/${nell?.id}/password`)).body)?.[1] ?? "";
  assert.match((await site.as("administrator").get(`/people/${nell?.id}/password`)).body, /stops working now/);
  const first = await ask();
  assert.equal((await site.nobody.get("/account")).status, 302);
  assert.equal((await accountOf("nell@testshire.example"))?.password_hash, null);
  const second = await ask();
  assert.equal((await site.nobody.get(first)).status, 404);
  assert.equal((await site.nobody.get(second)).status, 200);
  await run(site.db, sql`update password_link set expires_at = now() - interval '1 second'`);
  assert.equal((await site.nobody.get(second)).status, 404);
});

test("roles and team change at once, for pages that are open too", async () => {
  const { accounts, emails, teamIds } = site.authority;
  assert.equal((await site.as("viewer").get("/people")).status, 403);
  const answer = await site.as("administrator").post(`/people/${accounts.viewer}`, { ...right(), email: emails.viewer, roles: ["administrator", "viewer"], team: teamIds[1] ?? "", active: "yes" });
  assert.equal(answer.location, "/people");
  assert.equal((await site.as("viewer").get("/people")).status, 200);
  assert.equal((await accountOf(emails.viewer))?.team_id, teamIds[1]);
});

test("a person sees in the navigation the rooms that they may enter, and the one where they are is marked", async () => {
  const { body } = await site.as("moderator").get("/register");
  const items = [...body.matchAll(/govuk-service-navigation__link" href="([^"]+)"(?: aria-current="(\w+)")?/g)].map(([, href, current]) => (current === undefined ? href : `${href} ${current}`));
  assert.ok(items.includes("/register page") && items.includes("/programmes") && items.includes("/"), items.join());
  assert.ok(!items.includes("/people") && !items.includes("/imports"), items.join());
});

test("a closed account is out at once, keeps its rows, and can be opened again", async () => {
  const { accounts, emails } = site.authority;
  assert.equal((await site.as("manager").get("/account")).status, 200);
  const save = (active: string) => site.as("administrator").post(`/people/${accounts.manager}`, { ...right(), name: "Test manager", email: emails.manager, roles: "manager", active });
  await save("no");
  assert.equal((await site.as("manager").get("/account")).status, 302);
  assert.match((await site.as("administrator").get("/people")).body, /Closed/);
  assert.equal((await site.as("administrator").post(`/people/${accounts.manager}/password`)).status, 409);
  await save("yes");
  assert.equal((await accountOf(emails.manager))?.is_active, true);
  assert.equal((await site.as("manager").get("/account")).status, 302, "the old session stays ended");
});

test("an authority is never left without an administrator, not even by two at the same moment", async () => {
  const { accounts, emails } = site.authority;
  const drop = (client: "administrator" | "viewer", of: "administrator" | "viewer") =>
    site.as(client).post(`/people/${accounts[of]}`, { ...right(), name: `Test ${of}`, email: emails[of], roles: "viewer", active: "yes" });
  const answers = await Promise.all([drop("administrator", "viewer"), drop("viewer", "administrator")]);
  const left = await one<{ count: number }>(site.db, sql`select count(*) as count from account where authority_id = ${site.authority.id} and is_active and 'administrator' = any (roles)`);
  assert.equal(left.count, 1, answers.map(({ status }) => status).join(" "));
  const [who] = (await accountOf(emails.viewer))?.roles.includes("administrator") ? (["viewer"] as const) : (["administrator"] as const);
  const refused = await drop(who, who);
  assert.equal(refused.status, 409);
  assert.match(refused.body, /This is the only administrator of the authority/);
});
