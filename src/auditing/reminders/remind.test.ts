import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { addAudit } from "../../../test/support/audits.ts";
import { makeAuthority, type TestAuthority } from "../../../test/support/authority.ts";
import { freshDatabase } from "../../../test/support/database.ts";
import { makeDrawnProgramme } from "../../../test/support/drawn-programme.ts";
import { handIn } from "../../../test/support/handed-in.ts";
import { testSite } from "../../../test/support/site.ts";
import { syncShippedInstruments } from "../../instruments/index.ts";
import { many, run, sql, type Connection, type Db } from "../../platform/index.ts";
import { makeAssignments, shareOutCycle } from "../assignments/store.ts";
import { formPaths } from "../form/paths.ts";
import { remindAuditors, tellGiven } from "./remind.ts";
import { reminderMessage } from "./reminder-words.ts";

let connection: Connection;
let db: Db;
let authority: TestAuthority;
let cycleId = "";

before(async () => {
  connection = await freshDatabase();
  db = connection.db;
  await syncShippedInstruments(db);
  authority = await makeAuthority(db);
  const made = await makeDrawnProgramme(db, authority, { kinds: ["new-plan", "new-plan"], members: { "Plan coordinators": [authority.accounts.auditor], "Lead coordinators": [authority.accounts.moderator] } });
  cycleId = made.cycleId;
  await makeAssignments(db, authority.id, made.sampleId);
});
after(() => connection.close());

const mails = () => many<{ to: string; kind: string; subject: string; body: string }>(db, sql`select to_account_id as "to", kind, subject, body from mail where authority_id = ${authority.id} order by queued_at, subject`);

test("whoever is given audits gets one message with their references and days, and no child's name", async () => {
  await shareOutCycle(db, authority.id, cycleId, (tx, given) => tellGiven(tx, authority.id, given, { today: "2020-10-01", address: "https://quality.example.gov.uk/audits" }));
  const sent = await mails();
  assert.equal(sent.length, 2);
  const own = sent.find((mail) => mail.to === authority.accounts.auditor);
  assert.equal(own?.kind, "audit-given");
  assert.equal(own?.subject, "2 audits for you: Programme T1, Autumn term 2020");
  assert.match(own?.body ?? "", /- T1-C1-001, new plan: due 14 January 2021\n- T1-C1-002/);
  assert.match(own?.body ?? "", /https:\/\/quality\.example\.gov\.uk\/audits/);
  assert.match(sent.find((mail) => mail.to === authority.accounts.moderator)?.body ?? "", /second rating: due 28 January 2021/);
  for (const mail of sent) assert.doesNotMatch(mail.subject + mail.body, /Example|Child/);
  await shareOutCycle(db, authority.id, cycleId, (tx, given) => tellGiven(tx, authority.id, given, { today: "2020-10-01", address: null }));
  assert.equal((await mails()).length, 2, "nothing new was given, so nobody is told again");
});

test("reminders go out three days before and when late, once a week at most, and not for what is handed in", async () => {
  const remind = (today: string) => remindAuditors(db, authority.id, { today, address: null });
  assert.equal(await remind("2021-01-10"), 0);
  assert.equal(await remind("2021-01-11"), 1, "the auditor's are due on 14 January, the moderator's later");
  assert.equal(await remind("2021-01-12"), 0);
  assert.equal(await remind("2021-01-18"), 1);
  const [last] = (await mails()).filter((mail) => mail.kind === "audit-due").slice(-1);
  assert.equal(last?.subject, "2 audits are late: Programme T1, Autumn term 2020");
  await run(db, sql`update assignment set state = 'withdrawn', reason = 'gone' where authority_id = ${authority.id} and role = 'audit'`);
  assert.equal(await remind("2021-02-20"), 1, "the moderator alone");
});

test("the QA officer's own reminder reaches whoever has something left, once a day", async () => {
  const both = await Promise.all([1, 2].map(() => remindAuditors(db, authority.id, { today: "2021-02-21", address: null, cycleId })));
  assert.deepEqual(both.toSorted(), [0, 1]);
  assert.equal(await remindAuditors(db, (await makeAuthority(db)).id, { today: "2021-02-22", address: null, cycleId }), 0);
});

test("an audit that is sent back is told to its auditor, without the words", async () => {
  const site = await testSite({ authority: { today: "2026-05-01" } });
  try {
    const given = await addAudit(site.db, site.authority, { withoutFile: true });
    await handIn(site.db, site.authority.id, given.assignmentId);
    assert.equal((await site.as("qa-officer").post(formPaths.sendBack(given.assignmentId), { words: "Section F names Child One." })).status, 303);
    const sent = await many<{ to: string; kind: string; subject: string; body: string }>(site.db, sql`select to_account_id as "to", kind, subject, body from mail where authority_id = ${site.authority.id}`);
    assert.deepEqual(sent.map(({ to, kind, subject }) => [to, kind, subject]), [[site.authority.accounts.auditor, "audit-sent-back", `${given.reference} was sent back to you`]]);
    assert.doesNotMatch(sent[0]?.body ?? "", /Child One/);
  } finally {
    await site.close();
  }
});

test("one audit that is due is told in the singular", () => {
  const { subject, body } = reminderMessage("P, Cycle 1", [{ reference: "P-C1-001", kindName: "New plan", role: "audit", dueOn: "2021-01-14" }], "2021-01-11", null);
  assert.equal(subject, "Audits due 14 January 2021: P, Cycle 1");
  assert.match(body, /^One audit of P, Cycle 1 waits for you\./);
  assert.match(body, /Sign in to Goldenthread and open My audits\./);
});
