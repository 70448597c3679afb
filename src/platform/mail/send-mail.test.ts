import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, beforeEach, test } from "node:test";
import { makeAuthority, type TestAuthority } from "../../../test/support/authority.ts";
import { eventually } from "../../../test/support/eventually.ts";
import { freshDatabase } from "../../../test/support/database.ts";
import { notifyServer, type NotifyServer } from "../../../test/support/notify-server.ts";
import type { Connection } from "../database/connect.ts";
import { many, one, run, sql, transaction } from "../database/query.ts";
import { startWorker } from "../jobs/start-worker.ts";
import { addMail, type NewMail } from "./add-mail.ts";
import { sendAgain } from "./list-mail.ts";
import { mailTasks } from "./send-mail.ts";

const template = "0190a7f0-0000-4000-8000-000000000001";
const ownTemplate = "0190a7f0-0000-4000-8000-000000000002";
const folder = mkdtempSync(join(tmpdir(), "gt-mail-"));
let database: Connection & { drop: () => Promise<void> };
let authority: TestAuthority;
let notify: NotifyServer;
before(async () => {
  database = await freshDatabase();
  authority = await makeAuthority(database.db);
  notify = await notifyServer();
});
beforeEach(async () => {
  notify.refuse.length = 0;
  notify.sent.length = 0;
  await run(database.db, sql`delete from mail`);
  await run(database.db, sql`select graphile_worker.complete_jobs(array(select id from graphile_worker.jobs))`);
});
after(async () => {
  await notify.close();
  rmSync(folder, { recursive: true, force: true });
  await database.drop();
});

const byNotify = () => mailTasks({ dataDir: folder, notify: { apiKey: notify.apiKey, url: notify.url, template, templates: { "audit-late": ownTemplate } } });
const byFolder = mailTasks({ dataDir: folder, notify: null });
const add = (changed: Partial<NewMail> = {}) => transaction(database.db, (tx) => addMail(tx, { authorityId: authority.id, toAccountId: authority.accounts.auditor, kind: "audit-given", subject: "An audit for you: 2021-C1-007", body: "It is due on 30 November 2021.\nSign in to begin.", ...changed }));
const rowOf = (id: string) => one<{ state: string; way: string | null; provider: string | null; problem: string | null; tries: number }>(database.db, sql`select state, way, provider_id as provider, problem, tries from mail where id = ${id}`);

/** Does the job of a message as the worker would at its `attempt`th try. */
const send = (tasks: ReturnType<typeof mailTasks>, mailId: string, attempt = 1) =>
  tasks["send-mail"]?.({ authorityId: authority.id, mailId }, { db: database.db, signal: new AbortController().signal, progress: () => {}, attempt });

test("a message goes out by Notify with subject and body, or with the kind's own template and what fills it", async () => {
  const [first, second] = [await add(), await add({ kind: "audit-late", personalisation: { reference: "2021-C1-007", days: 3 } })];
  await send(byNotify(), first);
  await send(byNotify(), second);
  const name = "Test auditor";
  assert.deepEqual(notify.sent, [
    { templateId: template, email: authority.emails.auditor, reference: first, personalisation: { name, subject: "An audit for you: 2021-C1-007", body: "It is due on 30 November 2021.\nSign in to begin." } },
    { templateId: ownTemplate, email: authority.emails.auditor, reference: second, personalisation: { name, reference: "2021-C1-007", days: 3, subject: "An audit for you: 2021-C1-007", body: "It is due on 30 November 2021.\nSign in to begin." } },
  ]);
  assert.deepEqual(await rowOf(first), { state: "sent", way: "notify", provider: "notify-1", problem: null, tries: 1 });
  await send(byNotify(), first);
  assert.equal(notify.sent.length, 2, "what was sent is not sent again");
});

test("what may pass is tried again; what cannot is given up; either is noted by a code that names nobody", async () => {
  for (const [refused, problem, isFinal] of [[429, "notify-limit", false], [500, "notify-fault", false], [503, "notify-fault", false], ["cut", "notify-unreachable", false], [400, "notify-refused-message", true], [403, "notify-refused-key", true]] as const) {
    const id = await add();
    notify.refuse.push(refused);
    const work = send(byNotify(), id);
    if (isFinal) await work;
    else await assert.rejects(work ?? Promise.resolve(), (error: Error) => error.message === `the message could not be sent: ${problem}`);
    assert.deepEqual(await rowOf(id), { state: isFinal ? "failed" : "waiting", way: null, provider: null, problem, tries: 1 }, String(refused));
  }
  const id = await add();
  notify.refuse.push(500);
  await send(byNotify(), id, 10);
  assert.equal((await rowOf(id)).state, "failed", "the tenth try is the last");
  const wrongKey = mailTasks({ dataDir: folder, notify: { apiKey: `${notify.apiKey.slice(0, -1)}1`, url: notify.url, template, templates: {} } });
  const other = await add();
  await send(wrongKey, other);
  assert.equal((await rowOf(other)).problem, "notify-refused-key");
});

test("whoever's account was closed meanwhile gets nothing, and an administrator is told why", async () => {
  const id = await add({ toAccountId: authority.accounts.viewer });
  await run(database.db, sql`update account set is_active = false where id = ${authority.accounts.viewer}`);
  await send(byNotify(), id);
  assert.deepEqual([notify.sent.length, (await rowOf(id)).problem, (await rowOf(id)).state], [0, "account-closed", "failed"]);
});

test("without Notify a message becomes a file that every mail program opens, readable by us alone", async () => {
  const id = await add({ subject: "Nächste Prüfung – ein sehr langer Betreff, der über eine einzige Zeile hinausgeht: 2021-C1-007", body: "First line\nSecond “line”" });
  await run(database.db, sql`update account set name = 'Zoë "Test" Ångström' where id = ${authority.accounts.auditor}`);
  await send(byFolder, id);
  const file = join(folder, "mail", `${id}.eml`);
  assert.equal(statSync(file).mode & 0o777, 0o600);
  assert.equal(statSync(join(folder, "mail")).mode & 0o777, 0o700);
  const [head = "", body = ""] = readFileSync(file, "utf8").split("\r\n\r\n");
  assert.ok(head.split("\r\n").every((line) => line.length <= 76 && /^[\x20-\x7e]*$/.test(line)), head);
  const decoded = head.replaceAll(/\?=\r\n =\?UTF-8\?B\?/g, "\u0000").replaceAll(/=\?UTF-8\?B\?([^?]*)\?=/g, (_all, text: string) => text.split("\u0000").map((piece) => Buffer.from(piece, "base64").toString("utf8")).join(""));
  assert.match(decoded, /^To: Zoë "Test" Ångström\r\n <auditor\.\d+@testshire\.example>\r$/m);
  assert.match(decoded, /^Subject: Nächste Prüfung – ein sehr langer Betreff, der über eine einzige Zeile hinausgeht: 2021-C1-007\r$/m);
  assert.equal(Buffer.from(body, "base64").toString("utf8"), "First line\r\nSecond “line”\r\n");
  assert.equal((await rowOf(id)).way, "folder");
  assert.deepEqual(readdirSync(join(folder, "mail")).filter((name) => !name.endsWith(".eml")), []);
  const unwritable = mailTasks({ dataDir: file, notify: null });
  const other = await add();
  await assert.rejects(send(unwritable, other) ?? Promise.resolve(), /folder-full/);
});

test("the people of a demonstration get files, whatever is set", async () => {
  const demo = await makeAuthority(database.db, { today: "2021-10-15" });
  const id = await add({ authorityId: demo.id, toAccountId: demo.accounts.auditor });
  await byNotify()["send-mail"]?.({ authorityId: demo.id, mailId: id }, { db: database.db, signal: new AbortController().signal, progress: () => {}, attempt: 1 });
  assert.deepEqual([notify.sent.length, (await rowOf(id)).way], [0, "folder"]);
});

test("the worker sends what was queued, nothing of a transaction that failed, and tries again by itself", async () => {
  await assert.rejects(transaction(database.db, async (tx) => {
    await addMail(tx, { authorityId: authority.id, toAccountId: authority.accounts.auditor, kind: "audit-given", subject: "Never", body: "Never" });
    throw new Error("given up");
  }), /given up/);
  notify.refuse.push(500);
  const ids = [await add(), await add(), await add()];
  const worker = await startWorker(database, byNotify());
  await eventually("three are sent", () => notify.sent.length >= 3);
  await worker.stop();
  assert.deepEqual(notify.sent.map(({ reference }) => reference).sort(), [...ids].sort());
  const rows = await many<{ state: string; tries: number }>(database.db, sql`select state, tries from mail order by tries`);
  assert.deepEqual(rows.map(({ state, tries }) => `${state} ${tries}`), ["sent 1", "sent 1", "sent 2"]);
});

test("what failed, and what lost its job, is asked for once more", async () => {
  const [failed, lost, fresh] = [await add(), await add(), await add()];
  await run(database.db, sql`select graphile_worker.complete_jobs(array(select id from graphile_worker.jobs))`);
  await run(database.db, sql`update mail set state = 'failed', problem = 'notify-refused-key' where id = ${failed}`);
  await run(database.db, sql`update mail set queued_at = now() - interval '61 minutes' where id = ${lost}`);
  assert.equal(await sendAgain(database.db, authority.id), 2);
  const jobs = await one<{ count: number }>(database.db, sql`select count(*) as count from graphile_worker.jobs`);
  assert.equal(jobs.count, 2);
  assert.equal((await rowOf(failed)).state, "waiting");
  assert.equal((await rowOf(fresh)).tries, 0);
});
