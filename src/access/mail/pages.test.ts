import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { makeAuthority } from "../../../test/support/authority.ts";
import { testSite, type TestSite } from "../../../test/support/site.ts";
import { addMail, one, run, sql } from "../../platform/index.ts";

let site: TestSite;
let failedId = "";
before(async () => {
  site = await testSite();
  const { id: authorityId, accounts } = site.authority;
  const other = await makeAuthority(site.db);
  const mail = { authorityId, toAccountId: accounts.auditor, kind: "audit-given", subject: "Words that stay inside", body: "More words that stay inside" };
  failedId = await addMail(site.db, mail);
  await addMail(site.db, { ...mail, toAccountId: accounts.moderator, kind: "audit-late" });
  await addMail(site.db, { ...mail, authorityId: other.id, toAccountId: other.accounts.writer });
  await run(site.db, sql`update mail set state = 'failed', tries = 3, tried_at = now(), problem = 'notify-refused-key' where id = ${failedId}`);
});
after(() => site.close());

test("messages are the administrator's, of their own authority, without what they say", async () => {
  assert.equal((await site.nobody.get("/mail")).status, 302);
  for (const role of ["qa-officer", "auditor", "moderator", "panel-member", "outside-auditor", "writer", "manager", "viewer"] as const) {
    assert.equal((await site.as(role).get("/mail")).status, 403);
    assert.equal((await site.as(role).post("/mail/again")).status, 403);
  }
  const { body } = await site.as("administrator").get("/mail");
  assert.match(body, /One message could not be sent/);
  assert.match(body, /Test auditor[\s\S]*?Audit given|Audit given[\s\S]*?Test auditor/);
  assert.match(body, /GOV\.UK Notify refused the API key/);
  assert.match(body, /Tried 3 times/);
  assert.match(body, /Showing 1 to 2 of 2 messages/);
  assert.doesNotMatch(body, /stay inside|Test writer/);
  assert.match(body, /email is not set up/);
  assert.match((await site.as("administrator").get("/people")).body, /href="\/mail"/);
});

test("they are shown by state, and a state or page that is none shows all", async () => {
  const total = async (query: string) => /of (\d+) messages/.exec((await site.as("administrator").get(`/mail?${query}`)).body)?.[1];
  assert.equal(await total("state=failed"), "1");
  assert.equal(await total("state=waiting"), "1");
  assert.equal(await total("state=nonsense&page=99"), "2");
  assert.match((await site.as("administrator").get("/mail?state=sent")).body, /None like this/);
});

test("what failed is sent again on request, which is in the trail", async () => {
  assert.equal((await site.as("administrator").post("/mail/again")).location, "/mail");
  assert.match((await site.as("administrator").get("/mail")).body, /The message is being sent again/);
  assert.equal((await one<{ state: string }>(site.db, sql`select state from mail where id = ${failedId}`)).state, "waiting");
  const { details } = await one<{ details: unknown }>(site.db, sql`select details from trail where act = 'send-mail-again'`);
  assert.deepEqual(details, { messages: 1 });
  await site.as("administrator").post("/mail/again");
  assert.match((await site.as("administrator").get("/mail")).body, /There is no message to send again/);
});
