// This file is long because every route of an audit is tried as nobody, as the wrong person, with bad input, then right.
import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { addAssignment, addAudit, type TestAudit, type TestAuditOptions } from "../../../test/support/audits.ts";
import { makeAuthority, type TestAuthority, type TestRole } from "../../../test/support/authority.ts";
import { testSite, type TestSite } from "../../../test/support/site.ts";
import { many, newId, one, run, sql } from "../../platform/index.ts";

let site: TestSite;
let authority: TestAuthority;
before(async () => {
  site = await testSite();
});
after(() => site.close());
beforeEach(async () => {
  authority = await makeAuthority(site.db, { today: "2026-05-01" });
});

const as = (role: TestRole, of = authority) => site.as(role, of);
const add = (options: TestAuditOptions = {}) => addAudit(site.db, authority, { withoutFile: true, ...options });
const tokenOf = (body: string) => /name="_csrf" value="([^"]*)"/.exec(body)?.[1] ?? "";

/** As the page's script sends it. */
async function save(role: TestRole, id: string, body: Record<string, unknown>, of = authority) {
  const client = as(role, of);
  const page = await client.get("/");
  const cookie = [...client.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  const response = await site.app.inject({
    method: "POST", url: `/audits/${id}/answers`, headers: { host: "localhost", accept: "application/json", "content-type": "application/json", "x-csrf-token": tokenOf(page.body), cookie },
    payload: JSON.stringify(body),
  });
  return { status: response.statusCode, json: response.json() as Record<string, never> & { status?: string; answer?: { revision: number; at: string }; theirs?: { value: string; by: string }; error?: { code: string }; suggestion?: string; asked?: string[] } };
}
const answer = (criterion: string, value: string, more: Record<string, unknown> = {}) => ({ criterion, value, comment: "", evidence: [], themes: [], basedOn: 0, saveId: newId(), ...more });
const judge = (judgement: string, value: unknown) => ({ judgement, value, basedOn: 0, saveId: newId() });
async function handIn(role: TestRole, given: TestAudit) {
  await as(role).get(`/audits/${given.assignmentId}`);
  await save(role, given.assignmentId, answer("A1", "Yes", { comment: "In her own words." }));
  await save(role, given.assignmentId, judge("reviewed-by", "qa-officer"));
  await save(role, given.assignmentId, judge("rag", "amber"));
  return as(role).post(`/audits/${given.assignmentId}/hand-in`, { withUnanswered: "yes" });
}

test("my audits: what waits, due and how far, the most urgent first; nothing of anybody else's", async () => {
  const late = await add({ dueOn: "2026-04-30" });
  const later = await add({ dueOn: "2026-06-30" });
  const others = await add({ account: "moderator" });
  await as("auditor").get(`/audits/${later.assignmentId}`);
  await save("auditor", later.assignmentId, answer("A1", "Yes"));
  const { status, body } = await as("auditor").get("/audits");
  assert.equal(status, 200);
  assert.ok(body.indexOf(late.reference) < body.indexOf(later.reference));
  assert.match(body, /Late/);
  assert.match(body, /1 of 62 answered/);
  assert.match(body, /Not begun, 62 questions/);
  assert.doesNotMatch(body, new RegExp(others.reference));
  assert.match((await as("panel-member").get("/audits")).body, /Nothing waits for you/);
});

test("nobody is led to sign in; whoever has no part in audits is refused; another's audit is not there", async () => {
  const given = await add();
  for (const path of ["/audits", `/audits/${given.assignmentId}`, `/audits/${given.assignmentId}/check`, `/audits/${given.assignmentId}/messages`, `/audits/${given.assignmentId}/actions`]) {
    assert.equal((await site.nobody.get(path)).status, 302, path);
    assert.equal((await as("viewer").get(path)).status, 403, path);
  }
  const paths = ["", "/check", "/document", "/answers", "/messages", "/actions", `/beside/${newId()}`].map((end) => `/audits/${given.assignmentId}${end}`);
  const elsewhere = await makeAuthority(site.db);
  for (const path of paths) {
    assert.equal((await as("outside-auditor").get(path)).status, 404, path);
    assert.equal((await as("auditor", elsewhere).get(path)).status, 404, path);
    assert.equal((await as("qa-officer", elsewhere).get(path)).status, 404, path);
  }
  assert.equal((await save("outside-auditor", given.assignmentId, answer("A1", "Yes"))).status, 404);
  assert.equal((await as("auditor").get("/audits/nothing")).status, 404);
  assert.equal((await as("auditor").post(`/audits/${given.assignmentId}/withdraw`, { words: "x" })).status, 403);
  assert.equal((await as("moderator").post(`/audits/${given.assignmentId}/send-back`, { words: "x" })).status, 404);
});

test("an answer is saved, told when somebody else changed it, and refused where it is none", async () => {
  const given = await add();
  await as("auditor").get(`/audits/${given.assignmentId}`);
  const saved = await save("auditor", given.assignmentId, answer("A1", "Yes"));
  assert.deepEqual([saved.status, saved.json.status, saved.json.answer?.revision], [200, "saved", 1]);
  assert.match(saved.json.answer?.at ?? "", /^at \d\d:\d\d$/);
  const conflict = await save("auditor", given.assignmentId, answer("A1", "No"));
  assert.deepEqual([conflict.status, conflict.json.status, conflict.json.theirs?.value, conflict.json.theirs?.by], [200, "conflict", "Yes", "Test auditor"]);
  assert.deepEqual((await save("auditor", given.assignmentId, answer("A2", "Perhaps"))).json.error?.code, "bad-answer");
  for (const bad of [{}, { ...answer("A1", "Yes"), saveId: "x" }, { ...answer("A1", "Yes"), basedOn: -1 }, { ...answer("A1", "Yes"), evidence: "x" }, { judgement: "rag", value: { a: 1 }, basedOn: 0, saveId: newId() }]) {
    assert.equal((await save("auditor", given.assignmentId, bad)).json.error?.code, "bad-save", JSON.stringify(bad));
  }
  const without = await site.app.inject({ method: "POST", url: `/audits/${given.assignmentId}/answers`, headers: { host: "localhost", cookie: await site.cookieOf("auditor", authority), accept: "application/json", "content-type": "application/json" }, payload: JSON.stringify(answer("A3", "Yes")) });
  assert.equal(without.statusCode, 403, "without the page's token");
});

test("no suggestion is anywhere in the page or the data before its question is answered", async () => {
  const given = await add({ withoutFile: false, read: true });
  const rows = await many<{ id: string; value: string; comment: string }>(site.db, sql`
    select a.criterion_id as id, a.value, a.comment from rating r join answer a on a.authority_id = r.authority_id and a.rating_id = r.id where r.authority_id = ${authority.id} and r.role = 'program'`);
  assert.ok(rows.length > 3);
  const everything = async () => (await as("auditor").get(`/audits/${given.assignmentId}`)).body + (await as("auditor").get(`/audits/${given.assignmentId}/answers`)).body;
  assert.doesNotMatch(await everything(), /reading program suggests|data-suggested|Suggested, \d/);
  const [first] = rows;
  assert.ok(first);
  const saved = await save("auditor", given.assignmentId, answer(first.id, first.value));
  assert.match(saved.json.suggestion ?? "", /reading program suggests <strong>.*<\/strong> too/);
  assert.equal((await everything()).match(/reading program suggests/g)?.length, 2, "the one that is answered, in the page and in the data");
  await run(site.db, sql`update programme set suggestions = 'off' where authority_id = ${authority.id}`);
  assert.doesNotMatch(await everything(), /reading program suggests/);
  await run(site.db, sql`update programme set suggestions = 'shown' where authority_id = ${authority.id}`);
  assert.ok(((await as("auditor").get(`/audits/${given.assignmentId}`)).body.match(/reading program suggests/g)?.length ?? 0) > 3);
});

test("without scripts a section is sent as a form: answers, comment, words, themes; what is refused is shown again with what was typed", async () => {
  const given = await add({ withoutFile: false, read: true });
  const address = `/audits/${given.assignmentId}`;
  await as("auditor").get(address);
  const sent = await as("auditor").post(`${address}/sections/F`, { "value-F1": "Yes", "value-F2": "Partly", "comment-F2": "Some amounts are missing.", "themes-F2": ["provision", "needs"], "quote-F2": "be with Amara for 12 hours a week of her 15 nursery hours" });
  assert.deepEqual([sent.status, sent.location], [303, `${address}#section-F`]);
  const page = (await as("auditor").get(address)).body;
  assert.match(page, /<strong data-done>2<\/strong>/);
  assert.match(page, /“be with Amara for 12 hours a week of her 15 nursery hours” <span class="gt-quiet">section F<\/span>/);
  assert.match(page, /name="value-F2" value="Partly"[^>]* checked/);
  // The same form again, based on what it had shown: a conflict, with both answers.
  const stale = await as("auditor").post(`${address}/sections/F`, { "value-F2": "No", "comment-F2": "Mine." });
  assert.equal(stale.status, 409);
  assert.match(stale.body, /Test auditor saved another answer at \d\d:\d\d: Partly, with the comment “Some amounts are missing\.”/);
  assert.match(stale.body, /name="value-F2" value="No"[^>]* checked/);
  assert.match(stale.body, /name="revision-F2" value="1"/);
  const again = await as("auditor").post(`${address}/sections/F`, { "value-F2": "No", "comment-F2": "Mine.", "revision-F2": "1", "revision-F1": "1", "value-F1": "Yes" });
  assert.equal(again.status, 303);
  const wrong = await as("auditor").post(`${address}/sections/A`, { "value-A1": "Yes", "quote-A1": "words that nobody wrote", "value-A2": "No" });
  assert.equal(wrong.status, 409);
  assert.match(wrong.body, /do not stand in the document/);
  assert.match(wrong.body, /You wrote: “words that nobody wrote”/);
  assert.match((await as("auditor").get(address)).body, /name="value-A2" value="No"[^>]* checked/, "one that is refused keeps none of the others back");
  // A quote is taken away, an answer too.
  await as("auditor").post(`${address}/sections/F`, { "revision-F1": "1", "clear-F1": "yes", "value-F1": "Yes", "revision-F2": "2", "value-F2": "No", "comment-F2": "Mine.", "drop-F2": "0" });
  const last = (await as("auditor").get(address)).body;
  assert.doesNotMatch(last, /data-quote="/);
  assert.match(last, /<strong data-done>2<\/strong>/);
  assert.equal((await as("auditor").post(`${address}/sections/_overall`, { "value-rag": "green", "value-reviewed-by": "qa-officer", "value-area-of-need": ["semh", ""], "value-comment": "Well made." })).status, 303);
  assert.match((await as("auditor").get(address)).body, /value="green"[^>]* checked/);
  assert.equal((await as("auditor").post(`${address}/sections/Z`)).status, 404);
});

test("facts are filled in from the register, can be put right, and decide what is asked", async () => {
  const given = await add({ instrument: "programme-ehcp", kind: "amended-plan-from-year-9", plan: "q02" });
  const address = `/audits/${given.assignmentId}`;
  const page = (await as("auditor").get(address)).body;
  const asked = Number(/data-of>(\d+)</.exec(page)?.[1]);
  const changed = await save("auditor", given.assignmentId, { judgement: "facts", value: { yearGroup: "3", amended: "yes" }, basedOn: 1, saveId: newId() });
  assert.equal(changed.json.status, "saved");
  assert.ok((changed.json.asked?.length ?? 0) < asked, "questions for Year 9 and after are no longer asked");
  assert.equal((await save("auditor", given.assignmentId, { judgement: "facts", value: { yearGroup: "three" }, basedOn: 2, saveId: newId() })).json.error?.code, "bad-judgement");
  assert.equal((await as("auditor").post(`${address}/sections/_facts`, { "fact-yearGroup": "10", "fact-amended": "", "revision-facts": "2" })).status, 303);
  assert.equal(Number(/data-of>(\d+)</.exec((await as("auditor").get(address)).body)?.[1]), asked);
});

test("the check names what is missing and open, shows the score with its working, and hands in once", async () => {
  const given = await add();
  const address = `/audits/${given.assignmentId}`;
  await as("auditor").get(address);
  assert.match((await as("auditor").get(`${address}/check`)).body, /Answer the questions first/);
  await save("auditor", given.assignmentId, answer("A1", "Yes"));
  const check = (await as("auditor").get(`${address}/check`)).body;
  assert.match(check, /href="\/audits\/[^"]+#q-rag"/);
  assert.match(check, /61 questions are not answered/);
  assert.match(check, /20 out of 20/);
  assert.doesNotMatch(check, />\s*Hand in\s*<\/button>/);
  assert.equal((await as("auditor").post(`${address}/hand-in`, { withUnanswered: "yes" })).status, 409);
  await save("auditor", given.assignmentId, judge("rag", "amber"));
  await save("auditor", given.assignmentId, judge("reviewed-by", "qa-officer"));
  assert.equal((await as("auditor").post(`${address}/hand-in`)).status, 409, "unanswered questions have to be confirmed");
  const first = await as("auditor").post(`${address}/hand-in`, { withUnanswered: "yes" });
  const second = await as("auditor").post(`${address}/hand-in`, { withUnanswered: "yes" });
  assert.deepEqual([first.status, second.status], [303, 303]);
  const done = (await as("auditor").get(address)).body;
  for (const words of ["Handed in", "What happens next", "How each answer counted"]) assert.match(done, new RegExp(words));
  assert.equal((await as("auditor").get(`${address}/check`)).status, 409);
  assert.equal((await save("auditor", given.assignmentId, answer("A1", "No", { basedOn: 1 }))).json.error?.code, "handed-in");
  assert.match((await as("auditor").get("/audits")).body, /Handed in/);
});

test("the QA officer reads an audit in the making without being able to change it; the moderator only when it is handed in", async () => {
  const given = await add();
  const address = `/audits/${given.assignmentId}`;
  assert.equal((await as("qa-officer").get(address)).status, 404, "not begun: there is nothing to read");
  await as("auditor").get(address);
  const read = await as("qa-officer").get(address);
  assert.equal(read.status, 200);
  assert.match(read.body, /You are reading an audit that somebody else is making/);
  assert.doesNotMatch(read.body, /data-answers|Save these answers/);
  assert.equal((await save("qa-officer", given.assignmentId, answer("A1", "Yes"))).status, 403);
  assert.equal((await as("moderator").get(address)).status, 404);
  await handIn("auditor", given);
  assert.match((await as("moderator").get(address)).body, /Send it back to the auditor/);
});

test("sent back with words and handed in again; withdrawn with a reason", async () => {
  const given = await add();
  const address = `/audits/${given.assignmentId}`;
  await handIn("auditor", given);
  const empty = await as("moderator").post(`${address}/send-back`, { words: " " });
  assert.equal(empty.status, 400);
  assert.match(empty.body, /Write a sentence or two/);
  assert.equal((await as("auditor").get(`${address}/send-back`)).status, 403);
  assert.equal((await as("moderator").post(`${address}/send-back`, { words: "Please read section F again." })).status, 303);
  assert.match((await as("auditor").get(address)).body, /Sent back to you:<\/strong> Please read section F again\./);
  assert.equal((await as("moderator").post(`${address}/send-back`, { words: "Once more." })).status, 403, "it is not handed in");
  assert.equal((await as("auditor").post(`${address}/hand-in`, { withUnanswered: "yes" })).status, 303);
  assert.equal((await as("qa-officer").post(`${address}/withdraw`, { words: "The wrong document." })).status, 303);
  const gone = await as("auditor").get(address);
  assert.equal(gone.status, 409);
  assert.match(gone.body, /This audit was withdrawn/);
  const { state } = await one<{ state: string }>(site.db, sql`select state from rating where authority_id = ${authority.id} and reference = ${given.reference} and role = 'audit'`);
  assert.equal(state, "withdrawn");
});

test("a writer is known by initial and surname as plans name them, and nobody by another's full name", async () => {
  for (const [writer, status] of [["T. Writer", 200], ["t writer", 200], [" Test  Writer".replace("  ", " "), 200], ["S. Writer", 404], ["Tom Writer", 404], ["Writer", 404], ["T. Writers", 404]] as const) {
    const given = await add({ writer, team: "South" });
    assert.equal((await as("auditor").post(`/audits/${given.assignmentId}/messages`, { words: "Where do the 12 hours come from?", kind: "to-writer" })).status, 303);
    assert.equal((await as("writer").get(`/audits/${given.assignmentId}/messages`)).status, status, writer);
    assert.equal((await as("writer").get("/audits")).body.includes(`/audits/${given.assignmentId}/messages`), status === 200, writer);
  }
});

test("auditor and writer talk about an audit; the writer sees what was said to them, and nothing before or beside it", async () => {
  const given = await add({ writer: "Test writer", team: "South" });
  const address = `/audits/${given.assignmentId}/messages`;
  await as("auditor").get(`/audits/${given.assignmentId}`);
  assert.equal((await as("writer").get(address)).status, 404, "nobody has written to them");
  assert.match((await as("writer").get("/audits")).body, /Nobody has written to you/);
  assert.equal((await as("auditor").post(address, { words: "", kind: "to-writer" })).status, 400);
  await as("auditor").post(address, { words: "Where does the 12 hours come from?", kind: "to-writer", about: "F2" });
  await as("auditor").post(address, { words: "I am not sure of this one.", kind: "note" });
  assert.match((await as("writer").get("/audits")).body, /Waits for your reply/);
  const seen = (await as("writer").get(address)).body;
  assert.match(seen, /Where does the 12 hours come from\?/);
  assert.match(seen, /About F2: We learn how much of each help there is/);
  assert.doesNotMatch(seen, /I am not sure of this one/);
  assert.equal((await as("writer").get(`/audits/${given.assignmentId}`)).status, 403);
  assert.equal((await as("writer").post(address, { words: "From the therapist's report.\n\nPage 4.", kind: "note" })).status, 303);
  const talk = (await as("auditor").get(address)).body;
  assert.match(talk, /From the therapist&#39;s report\./);
  assert.match(talk, /From the writer/);
  assert.match((await as("qa-officer").get(address)).body, /I am not sure of this one/);
});

test("a panel: who is waited for, everybody's answers beside the question, and actions with a lead", async () => {
  const given = await add({ role: "panel", account: "auditor" });
  const address = `/audits/${given.assignmentId}`;
  const own = { auditor: await addAssignment(site.db, authority, { ...given, account: "auditor", role: "panel-member", panelId: given.assignmentId }), "panel-member": await addAssignment(site.db, authority, { ...given, account: "panel-member", role: "panel-member", panelId: given.assignmentId }) };
  const waits = (await as("panel-member").get(address)).body;
  assert.match(waits, /Each member answers by themselves first/);
  assert.doesNotMatch(waits, /You chair this panel/);
  assert.equal((await as("panel-member").post(`${address}/begin`)).status, 409);
  assert.match((await as("auditor").get(address)).body, /You chair this panel/);
  assert.equal((await as("panel-member").get(`/audits/${own.auditor}`)).status, 404, "a member does not see another's answers");
  await handIn("auditor", { ...given, assignmentId: own.auditor });
  await as("panel-member").get(`/audits/${own["panel-member"]}`);
  await save("panel-member", own["panel-member"], answer("A1", "No", { comment: "An adult's words." }));
  await save("panel-member", own["panel-member"], judge("reviewed-by", "qa-officer"));
  await save("panel-member", own["panel-member"], judge("rag", "red"));
  await as("panel-member").post(`/audits/${own["panel-member"]}/hand-in`, { withUnanswered: "yes" });
  const panel = (await as("panel-member").get(address)).body;
  assert.match(panel, /You differ/);
  assert.match(panel, /<strong>Test auditor:<\/strong> Yes – In her own words\./);
  assert.match(panel, /<strong>Test panel-member:<\/strong> No – An adult&#39;s words\./);
  assert.equal((await as("panel-member").post(`${address}/actions`, { text: "", lead: "", "due-day": "31", "due-month": "2", "due-year": "2026" })).status, 400);
  assert.equal((await as("panel-member").post(`${address}/actions`, { text: "Ask health for its advice", lead: "Priya Nair", "due-day": "12", "due-month": "6", "due-year": "2026" })).status, 303);
  const list = (await as("auditor").get(`${address}/actions`)).body;
  assert.match(list, /Ask health for its advice/);
  assert.match(list, /12 June 2026/);
  const { id } = await one<{ id: string }>(site.db, sql`select id from audit_action where authority_id = ${authority.id}`);
  assert.equal((await as("auditor").post(`${address}/actions/${id}`, { state: "gone" })).status, 404);
  assert.equal((await as("auditor").post(`${address}/actions/${id}`, { state: "done", note: "It came." })).status, 303);
  assert.match((await as("qa-officer").get(`${address}/actions`)).body, /It came\./);
});

test("an earlier and a later audit of the plan stand side by side, once one's own is handed in", async () => {
  const earlier = await add();
  await handIn("moderator", { ...(await add({ account: "moderator" })) });
  await handIn("auditor", earlier);
  const later = await add({ account: "auditor" });
  await run(site.db, sql`update sample_item set plan_id = ${earlier.planId} where authority_id = ${authority.id} and id = ${later.itemId}`);
  const { id: other } = await one<{ id: string }>(site.db, sql`select id from rating where authority_id = ${authority.id} and reference = ${earlier.reference} and role = 'audit'`);
  assert.equal((await as("auditor").get(`/audits/${later.assignmentId}/beside/${other}`)).status, 409, "before it is begun");
  await as("auditor").get(`/audits/${later.assignmentId}`);
  assert.equal((await as("auditor").get(`/audits/${later.assignmentId}/beside/${other}`)).status, 409);
  await handIn("auditor", later);
  assert.match((await as("auditor").get(`/audits/${later.assignmentId}`)).body, new RegExp(`href="/audits/${later.assignmentId}/beside/${other}"`));
  const { status, body } = await as("auditor").get(`/audits/${later.assignmentId}/beside/${other}`);
  assert.equal(status, 200);
  assert.match(body, /0 better, 0 worse, 1 the same/);
  assert.equal((await as("auditor").get(`/audits/${later.assignmentId}/beside/${newId()}`)).status, 404);
  const foreign = await one<{ id: string }>(site.db, sql`select id from rating where authority_id = ${authority.id} and plan_id <> ${earlier.planId} and role = 'audit' limit 1`);
  assert.equal((await as("auditor").get(`/audits/${later.assignmentId}/beside/${foreign.id}`)).status, 404, "another plan's");
});

test("the file is sent under the audit's name, to whoever audits it", async () => {
  const given = await add({ withoutFile: false, account: "outside-auditor", role: "external" });
  const file = await as("outside-auditor").get(`/audits/${given.assignmentId}/document`);
  assert.equal(file.status, 200);
  assert.equal(file.headers["content-disposition"], `attachment; filename="${given.reference}.docx"`);
  assert.equal(file.bytes.subarray(0, 2).toString(), "PK");
  assert.match((await as("outside-auditor").get(`/audits/${given.assignmentId}`)).body, /Who is Amara/, "its words stand beside the questions although it was never read");
  const without = await add({ account: "outside-auditor", role: "external" });
  assert.equal((await as("outside-auditor").get(`/audits/${without.assignmentId}/document`)).status, 404);
  assert.match((await as("outside-auditor").get(`/audits/${without.assignmentId}`)).body, /Audit it from your own copy/);
});
