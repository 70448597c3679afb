import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { makeAuthority } from "../../../test/support/authority.ts";
import { testSite, type TestSite } from "../../../test/support/site.ts";
import { many, one, run, sql } from "../../platform/index.ts";
import { hashPassword } from "../password/hash-password.ts";
import { isOnThisMachine } from "./is-on-this-machine.ts";
import { nextPage } from "./next-page.ts";
import { addressKey, pauseAfter } from "./sign-in-limit.ts";

const PASSWORD = "copper lantern ostrich";
let site: TestSite;
let hash = "";

before(async () => {
  site = await testSite();
  hash = await hashPassword(PASSWORD);
  await run(site.db, sql`update account set password_hash = ${hash} where authority_id = ${site.authority.id}`);
});
after(() => site.close());

/** A browser of its own. */
const newcomer = async () => {
  const cookies = new Map<string, string>();
  const send = async (method: "GET" | "POST", url: string, fields?: Record<string, string>, headers: Record<string, string> = {}) => {
    const response = await site.app.inject({
      method, url,
      headers: { host: "localhost", accept: "text/html", cookie: [...cookies].map((pair) => pair.join("=")).join("; "), ...(fields && { "content-type": "application/x-www-form-urlencoded" }), ...headers },
      ...(fields && { payload: new URLSearchParams(fields).toString() }),
    });
    for (const { name, value } of response.cookies) {
      if (value === "") cookies.delete(name);
      else cookies.set(name, value);
    }
    return response;
  };
  const page = await send("GET", "/sign-in");
  const token = /name="_csrf" value="([^"]*)"/.exec(page.body)?.[1] ?? "";
  return { cookies, get: (url: string) => send("GET", url), post: (url: string, fields: Record<string, string>) => send("POST", url, { _csrf: token, ...fields }) };
};

test("a person signs in with their address, in any case of letters, and comes to the page that they wanted", async () => {
  const browser = await newcomer();
  const answer = await browser.post("/sign-in", { email: ` ${site.authority.emails.auditor.toUpperCase()} `, password: PASSWORD, next: "/ratings?page=2" });
  assert.equal(answer.statusCode, 303);
  assert.equal(answer.headers.location, "/ratings?page=2");
  assert.equal((await browser.get("/account")).statusCode, 200);
  assert.match((await browser.get("/sign-in?next=/ratings")).headers.location ?? "", /^\/ratings$/);
});

test("the session's cookie is kept from scripts and other sites' forms, and the database could sign nobody in", async () => {
  const browser = await newcomer();
  const answer = await browser.post("/sign-in", { email: site.authority.emails.auditor, password: PASSWORD });
  const cookie = [answer.headers["set-cookie"]].flat().find((line) => line?.startsWith("goldenthread="));
  assert.match(cookie ?? "", /HttpOnly/);
  assert.match(cookie ?? "", /SameSite=Lax/);
  const secret = browser.cookies.get("goldenthread")?.split(".")[1] ?? "";
  const rows = await many<{ row: string }>(site.db, sql`select session::text as row from session`);
  assert.ok(secret.length > 40 && rows.every(({ row }) => !row.includes(secret)));
});

test("an unknown address and a wrong password get the same answer", async () => {
  const browser = await newcomer();
  const wrong = await browser.post("/sign-in", { email: site.authority.emails.viewer, password: "not the password" });
  const unknown = await browser.post("/sign-in", { email: "nobody@testshire.example", password: "not the password" });
  assert.equal(wrong.statusCode, 401);
  assert.equal(unknown.statusCode, 401);
  const plain = (body: string) => body.replaceAll(/value="[^"]*"/g, "");
  assert.equal(plain(wrong.body), plain(unknown.body));
  assert.match(wrong.body, /There is no account with this email address and password/);
});

test("and cost about as much work", async () => {
  const browser = await newcomer();
  const time = async (email: string) => {
    await run(site.db, sql`delete from sign_in_failure`);
    const before = process.cpuUsage();
    await browser.post("/sign-in", { email, password: "not the password" });
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  await time("warm@testshire.example");
  const known: number[] = [];
  const unknown: number[] = [];
  for (let round = 0; round < 10; round += 1) {
    known.push(await time(site.authority.emails.viewer));
    unknown.push(await time("nobody@testshire.example"));
  }
  // One look at a hash takes some 20 ms, finding no row hardly one. Time of this process alone, and the least of each, because the machine has other work too.
  const [quickest, quickestUnknown] = [Math.min(...known), Math.min(...unknown)];
  assert.ok(quickestUnknown > quickest / 2 && quickest > quickestUnknown / 2, `${quickest} and ${quickestUnknown} ms`);
});

test("nothing typed is a fault of the form, and keeps the address", async () => {
  const browser = await newcomer();
  const answer = await browser.post("/sign-in", { email: "a@b.example", password: "" });
  assert.equal(answer.statusCode, 401);
  assert.match(answer.body, /Enter your email address and your password/);
  assert.match(answer.body, /value="a@b.example"/);
  assert.equal((await browser.post("/sign-in", {})).statusCode, 401);
  assert.equal((await browser.post("/sign-in", { email: `${"a".repeat(5000)}@b.example`, password: "x".repeat(100_000) })).statusCode, 401);
});

test("after five wrong passwords an address is refused for a quarter of an hour, with the right password too; others are not", async () => {
  await run(site.db, sql`delete from sign_in_failure`);
  const browser = await newcomer();
  const { manager, moderator } = site.authority.emails;
  for (let wrong = 0; wrong < 5; wrong += 1) assert.equal((await browser.post("/sign-in", { email: manager, password: "wrong" })).statusCode, 401);
  const refused = await browser.post("/sign-in", { email: manager, password: PASSWORD });
  assert.equal(refused.statusCode, 429);
  assert.match(refused.body, /Too many wrong passwords were tried for this email address/);
  assert.match(refused.body, /Wait 15 minutes/);
  assert.equal((await (await newcomer()).post("/sign-in", { email: moderator, password: PASSWORD })).statusCode, 303);
  // A refused try does not make it longer.
  await run(site.db, sql`update sign_in_failure set failed_at = failed_at - interval '15 minutes'`);
  assert.equal((await browser.post("/sign-in", { email: manager, password: PASSWORD })).statusCode, 303);
  assert.equal((await one<{ count: number }>(site.db, sql`select count(*) as count from sign_in_failure`)).count, 0);
});

test("many tries at the same moment pass no limit", async () => {
  await run(site.db, sql`delete from sign_in_failure`);
  const browser = await newcomer();
  const answers = await Promise.all(Array.from({ length: 12 }, () => browser.post("/sign-in", { email: "many@testshire.example", password: "wrong" })));
  assert.ok(answers.filter((answer) => answer.statusCode === 401).length <= 5);
  assert.ok(answers.every((answer) => [401, 429].includes(answer.statusCode)));
});

test("the address is kept only as a keyed hash", async () => {
  assert.deepEqual(await many(site.db, sql`select 1 from sign_in_failure where encode(email_hash, 'escape') like '%testshire%'`), []);
  assert.notDeepEqual(addressKey("one secret", "a@b.example"), addressKey("another", "a@b.example"));
  assert.deepEqual([0, 1, 2, 3, 4, 9].map(pauseAfter), [0, 0, 250, 500, 1000, 2000]);
});

test("whoever has the same address in two authorities is asked which, and enters only those whose password they gave", async () => {
  const other = await makeAuthority(site.db, { name: "Othershire" });
  const third = await makeAuthority(site.db, { name: "Thirdshire" });
  const email = "two@homes.example";
  for (const { id, accounts } of [site.authority, other]) await run(site.db, sql`update account set email = ${email}, password_hash = ${hash} where authority_id = ${id} and id = ${accounts["qa-officer"]}`);
  await run(site.db, sql`update account set email = ${email}, password_hash = ${await hashPassword("granite kettle moth")} where authority_id = ${third.id} and id = ${third.accounts["qa-officer"]}`);
  const browser = await newcomer();
  const asked = await browser.post("/sign-in", { email, password: PASSWORD, next: "/ratings" });
  assert.equal(asked.statusCode, 200);
  assert.match(asked.body, /Which authority/);
  assert.match(asked.body, /Othershire/);
  assert.doesNotMatch(asked.body, /Thirdshire/);
  assert.equal((await browser.post("/sign-in/authority", { authority: third.id })).statusCode, 401);
  assert.equal((await browser.post("/sign-in/authority", { authority: other.id })).statusCode, 401, "a choice can be made once");
  await browser.post("/sign-in", { email, password: PASSWORD, next: "/ratings" });
  const chosen = await browser.post("/sign-in/authority", { authority: other.id, next: "/ratings" });
  assert.equal(chosen.headers.location, "/ratings");
  assert.match((await browser.get("/account")).body, /Othershire/);
  assert.equal((await (await newcomer()).post("/sign-in/authority", { authority: other.id })).statusCode, 401);
});

test("a closed account cannot sign in, and is out at once", async () => {
  const browser = await newcomer();
  const { id, emails, accounts } = site.authority;
  await browser.post("/sign-in", { email: emails.viewer, password: PASSWORD });
  assert.equal((await browser.get("/account")).statusCode, 200);
  await run(site.db, sql`update account set is_active = false where authority_id = ${id} and id = ${accounts.viewer}`);
  assert.equal((await browser.get("/account")).statusCode, 302);
  assert.equal((await (await newcomer()).post("/sign-in", { email: emails.viewer, password: PASSWORD })).statusCode, 401);
});

test("a session ends after an hour unused, after twelve hours, and when its person signs out", async () => {
  for (const change of [sql`last_seen_at = now() - interval '61 minutes'`, sql`expires_at = now() - interval '1 second'`]) {
    const browser = await newcomer();
    await browser.post("/sign-in", { email: site.authority.emails.auditor, password: PASSWORD });
    assert.equal((await browser.get("/account")).statusCode, 200);
    await run(site.db, sql`update session set ${change} where authority_id = ${site.authority.id}`);
    assert.equal((await browser.get("/account")).statusCode, 302);
  }
  const { hours } = await one<{ hours: number }>(site.db, sql`select extract(epoch from max(expires_at - created_at)) / 3600 as hours from session`);
  assert.equal(hours, 12);
  const client = site.as("manager");
  await client.get("/");
  const cookie = client.cookies.get("goldenthread");
  const out = await client.post("/sign-out");
  assert.equal(out.location, "/sign-in");
  client.cookies.set("goldenthread", cookie ?? "");
  assert.equal((await client.get("/account")).status, 302, "the token is worth nothing, not only forgotten");
});

test("cookies that we did not make sign nobody in", async () => {
  for (const cookie of ["x", `${site.authority.id}.`, `${site.authority.id}.${"A".repeat(43)}`, "'; drop table session; --.x", "%00"]) {
    const answer = await site.app.inject({ url: "/account", headers: { cookie: `goldenthread=${cookie}` } });
    assert.equal(answer.statusCode, 302, cookie);
  }
});

test("after signing in nobody is led to another site", () => {
  assert.equal(nextPage("/register?team=x#top"), "/register?team=x#top");
  for (const evil of ["//evil.example", "/\\evil.example", "https://evil.example", "/\t/evil.example", "javascript:alert(1)", "", undefined, ["/a"], "/sign-in?next=/", "/sign-out", "/a\\b", "/é", `/${"a".repeat(3000)}`]) {
    assert.equal(nextPage(evil), "/", String(evil).slice(0, 30));
  }
});

test("a demonstration's people may be chosen only on the machine itself, under its own name, without a proxy between", () => {
  const at = (remoteAddress: string | undefined, host: string | undefined, more: Record<string, string> = {}) =>
    isOnThisMachine({ socket: { remoteAddress }, headers: { ...(host !== undefined && { host }), ...more } } as never);
  for (const host of ["localhost:3000", "127.0.0.1", "127.0.0.1:80", "[::1]:3000", "LOCALHOST"]) assert.equal(at("127.0.0.1", host), true, host);
  assert.equal(at("::ffff:127.0.0.1", "localhost"), true);
  for (const host of ["evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "127.0.0.1@evil.example", "", undefined]) assert.equal(at("127.0.0.1", host), false, String(host));
  for (const address of ["10.0.0.4", "::ffff:10.0.0.4", "127.evil", undefined]) assert.equal(at(address, "localhost"), false, String(address));
  for (const header of ["x-forwarded-for", "x-forwarded-host", "forwarded", "x-real-ip", "via"]) assert.equal(at("127.0.0.1", "localhost", { [header]: "x" }), false, header);
});

test("people of a demonstration: shown and let in here, not under another name, not of a real authority, not without DEMO", async () => {
  const demo = await testSite({ authority: { isDemo: true, today: "2021-07-12" }, settings: { demo: true } });
  try {
    const real = await makeAuthority(demo.db, { name: "Realshire" });
    const page = await demo.nobody.get("/sign-in");
    assert.match(page.body, /Test qa-officer/);
    assert.doesNotMatch(page.body, /Realshire/);
    assert.doesNotMatch((await demo.nobody.get("/sign-in", { host: "evil.example" })).body, /Test qa-officer/);
    assert.equal((await demo.nobody.post("/sign-in/demonstration", { authority: real.id, account: real.accounts.administrator })).status, 404);
    assert.equal((await demo.nobody.post("/sign-in/demonstration", { authority: "x", account: "y" })).status, 404);
    const answer = await demo.nobody.post("/sign-in/demonstration", { authority: demo.authority.id, account: demo.authority.accounts.auditor, next: "/ratings" });
    assert.equal(answer.location, "/ratings");
    assert.match((await demo.nobody.get("/account")).body, /The date stands at 12 July 2021/);
  } finally {
    await demo.close();
  }
  const without = await testSite({ authority: { isDemo: true, today: "2021-07-12" } });
  try {
    assert.doesNotMatch((await without.nobody.get("/sign-in")).body, /Test qa-officer/);
    assert.equal((await without.nobody.post("/sign-in/demonstration", { authority: without.authority.id, account: without.authority.accounts.auditor })).status, 403);
  } finally {
    await without.close();
  }
});
