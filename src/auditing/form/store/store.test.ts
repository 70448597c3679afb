// This file is long because one audit goes through all that can happen to it, on a real database.
import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { addAssignment, addAudit, type TestAudit, type TestAuditOptions } from "../../../../test/support/audits.ts";
import { makeAuthority, type TestAuthority, type TestRole } from "../../../../test/support/authority.ts";
import { freshDatabase } from "../../../../test/support/database.ts";
import type { Viewer } from "../../../access/index.ts";
import { many, newId, one, Problem, run, sql, type Db } from "../../../platform/index.ts";
import { loadRating } from "../../load-rating.ts";
import { assignmentStates, type AssignmentState } from "../../assignments/rules/assignment-states.ts";
import type { Evidence } from "../rules/draft.ts";
import { handIn } from "./hand-in.ts";
import { loadAudit } from "./load-audit.ts";
import { loadDraft } from "./load-draft.ts";
import { suggestionsToShow } from "./load-suggestions.ts";
import { moveAssignment } from "./move-assignment.ts";
import { beginPanel, loadPanel } from "./panel.ts";
import { saveAnswer, type AnswerSave } from "./save-answer.ts";
import { saveJudgement } from "./save-judgement.ts";
import { sendBack, withdrawAudit } from "./send-back.ts";
import { startAudit } from "./start-audit.ts";
import { listThemes } from "./themes.ts";

const key = Buffer.alloc(32, 7);
let database: Awaited<ReturnType<typeof freshDatabase>>;
let db: Db;
let authority: TestAuthority;
before(async () => {
  database = await freshDatabase();
  ({ db } = database);
});
after(() => database.drop());
beforeEach(async () => {
  authority = await makeAuthority(db, { today: "2026-05-01" });
});

const viewer = (role: TestRole, of: TestAuthority = authority): Viewer => ({
  authorityId: of.id, authorityName: of.name, accountId: of.accounts[role], name: `Test ${role}`, email: of.emails[role], jobTitle: "", roles: [role], teamId: null, today: "2026-05-01", isDemo: true,
});
const code = (expected: string) => (error: unknown) => error instanceof Problem && error.code === expected;
const open = (given: TestAudit, role: TestRole = "auditor", what: "read" | "answer" | "sendBack" | "withdraw" | "talk" = "answer") => loadAudit(db, viewer(role), given.assignmentId, what);
const begun = async (options: TestAuditOptions = {}, role: TestRole = "auditor") => {
  const given = await addAudit(db, authority, { withoutFile: true, account: role, ...options });
  const ratingId = await startAudit(db, viewer(role), await open(given, role));
  return { given, ratingId, audit: await open(given, role) };
};
const answer = (criterionId: string, value: string, more: Partial<AnswerSave> = {}): AnswerSave => ({ criterionId, value, comment: "", evidence: [], themes: [], basedOn: 0, saveId: newId(), ...more });
const judge = (audit: Awaited<ReturnType<typeof open>>, name: string, value: unknown, role: TestRole = "auditor") => saveJudgement(db, viewer(role), audit, { name, value, basedOn: 0, saveId: newId() });
const required = async (audit: Awaited<ReturnType<typeof open>>, role: TestRole = "auditor") => {
  await judge(audit, "reviewed-by", "qa-officer", role);
  await judge(audit, "rag", "amber", role);
};

test("the first opening makes one draft rating by the account's own rater, with what the register knows; opened twice at once it is the same", async () => {
  const given = await addAudit(db, authority, { instrument: "programme-ehcp", kind: "amended-plan-to-year-8", plan: "q02" });
  const audit = await open(given);
  const [first, second] = await Promise.all([startAudit(db, viewer("auditor"), audit), startAudit(db, viewer("auditor"), audit)]);
  assert.equal(first, second);
  const rating = await loadRating(db, authority.id, first);
  assert.equal(rating?.state, "draft");
  assert.equal(rating?.reference, given.reference);
  assert.equal(rating?.raterName, "Test auditor");
  // Born 8 February 2011: Year 10 began for them on 1 September 2025 (five in the school year 2015/16, Reception; ten years on is Year 10).
  assert.deepEqual((await loadDraft(db, authority.id, first)).judgements["facts"]?.value, { yearGroup: 10, amended: true });
  const after = await open(given);
  assert.equal(after.state, "started");
  assert.equal(after.ratingId, first);
});

test("a rater that came with imported audits is taken over by the account of the same name, and no name is used twice", async () => {
  const raterId = newId();
  await run(db, sql`insert into rater (authority_id, id, name, kind) values (${authority.id}, ${raterId}, 'test AUDITOR', 'person')`);
  const { ratingId } = await begun();
  const { rater } = await one<{ rater: string }>(db, sql`select rater_id as rater from rating where authority_id = ${authority.id} and id = ${ratingId}`);
  assert.equal(rater, raterId);
  await run(db, sql`insert into rater (authority_id, id, name, kind) values (${authority.id}, ${newId()}, 'Test moderator', 'program')`);
  const other = await begun({}, "moderator");
  assert.equal((await loadRating(db, authority.id, other.ratingId))?.raterName, "Test moderator (2)");
});

test("an answer is kept with its comment, words and themes, and says who and when", async () => {
  const { audit, ratingId } = await begun();
  await listThemes(db, authority.id);
  const outcome = await saveAnswer(db, viewer("auditor"), key, audit, answer("F2", "Partly", { comment: " Two of five. ", evidence: [{ quote: "regular  support\nin class", section: "F" }], themes: ["provision", "needs"] }));
  assert.equal(outcome.status, "saved");
  const stored = (await loadDraft(db, authority.id, ratingId)).answers["F2"];
  assert.deepEqual([stored?.value, stored?.comment, stored?.evidence, stored?.themes, stored?.revision, stored?.by], ["Partly", "Two of five.", [{ quote: "regular support in class", section: null }], ["needs", "provision"], 1, "Test auditor"]);
});

test("the same save sent twice is one; the same content again is no conflict", async () => {
  const { audit, ratingId } = await begun();
  const save = answer("A1", "Yes");
  await saveAnswer(db, viewer("auditor"), key, audit, save);
  const again = await saveAnswer(db, viewer("auditor"), key, audit, save);
  assert.equal(again.status === "saved" && again.answer.revision, 1);
  assert.equal((await saveAnswer(db, viewer("auditor"), key, audit, answer("A1", "Yes"))).status, "saved");
  assert.equal((await loadDraft(db, authority.id, ratingId)).answers["A1"]?.revision, 1);
});

test("who had not seen what somebody else saved is told of it, and nothing is overwritten", async () => {
  const { audit, ratingId } = await begun();
  await saveAnswer(db, viewer("auditor"), key, audit, answer("A1", "Yes", { comment: "first" }));
  const late = await saveAnswer(db, viewer("auditor"), key, audit, answer("A1", "No", { comment: "second" }));
  assert.equal(late.status, "conflict");
  assert.ok(late.status === "conflict" && late.theirs.value === "Yes" && late.theirs.comment === "first" && late.theirs.revision === 1);
  assert.equal((await loadDraft(db, authority.id, ratingId)).answers["A1"]?.value, "Yes");
  const chosen = await saveAnswer(db, viewer("auditor"), key, audit, answer("A1", "No", { basedOn: 1 }));
  assert.ok(chosen.status === "saved" && chosen.answer.revision === 2);
});

test("of twenty different first answers at the same moment one is kept, and nineteen are told", async () => {
  const { audit } = await begun();
  const outcomes = await Promise.all(Array.from({ length: 20 }, (_, index) => saveAnswer(db, viewer("auditor"), key, audit, answer("B1", "Partly", { comment: `window ${index}` }))));
  assert.equal(outcomes.filter(({ status }) => status === "saved").length, 1);
  assert.equal(outcomes.filter(({ status }) => status === "conflict").length, 19);
});

test("an answer outside its scale, an unknown question, theme or judgement are refused", async () => {
  const { audit } = await begun();
  const save = (given: AnswerSave) => saveAnswer(db, viewer("auditor"), key, audit, given);
  await assert.rejects(save(answer("A1", "Maybe")), code("bad-answer"));
  await assert.rejects(save(answer("Z9", "Yes")), code("no-such-criterion"));
  await assert.rejects(save(answer("A1", "Yes", { themes: ["weather"] })), code("bad-theme"));
  await assert.rejects(save(answer("A1", "Yes", { comment: "x".repeat(10_001) })), code("bad-comment"));
  await assert.rejects(judge(audit, "rag", "purple"), code("bad-judgement"));
  await assert.rejects(judge(audit, "weather", "sunny"), code("bad-judgement"));
});

test("evidence must stand in the plan word for word, white space apart, and is told where", async () => {
  const { audit, ratingId } = await begun({ withoutFile: false, read: true });
  const save = (evidence: Evidence[], basedOn = 0) => saveAnswer(db, viewer("auditor"), key, audit, answer("F2", "Yes", { evidence, basedOn }));
  await save([{ quote: "“be with Amara for 12 hours a week\n of her 15 nursery hours”", section: "B" }]);
  assert.deepEqual((await loadDraft(db, authority.id, ratingId)).answers["F2"]?.evidence, [{ quote: "be with Amara for 12 hours a week of her 15 nursery hours", section: "F" }]);
  await assert.rejects(save([{ quote: "be with Amara for 25 hours a week", section: "F" }], 1), code("bad-evidence"));
  assert.equal((await loadDraft(db, authority.id, ratingId)).answers["F2"]?.evidence.length, 1, "the answer stands as it was");
});

test("only the person whose audit it is may answer it; to others it is not there", async () => {
  const { given } = await begun();
  for (const role of ["moderator", "panel-member", "outside-auditor", "writer"] as const) await assert.rejects(open(given, role), code("no-such-audit"), role);
  await assert.rejects(open(given, "qa-officer"), code("not-yours"));
  assert.equal((await open(given, "qa-officer", "read")).state, "started");
  const elsewhere = await makeAuthority(db);
  await assert.rejects(loadAudit(db, viewer("qa-officer", elsewhere), given.assignmentId, "read"), code("no-such-audit"));
  await assert.rejects(loadAudit(db, viewer("auditor"), "nonsense", "read"), code("no-such-audit"));
});

test("who still has to rate the same document sees nothing of what others answered", async () => {
  const { given, audit } = await begun();
  await saveAnswer(db, viewer("auditor"), key, audit, answer("A1", "Yes"));
  await required(audit);
  await handIn(db, viewer("auditor"), audit, { withUnanswered: true });
  assert.ok((await open(given, "moderator", "read")).may.sendBack);
  await addAssignment(db, authority, { ...given, account: "moderator", role: "moderation" });
  await assert.rejects(open(given, "moderator", "read"), code("no-such-audit"));
});

test("handing in scores the answers and keeps them; a second click changes nothing; afterwards nothing can be saved", async () => {
  const { audit, ratingId, given } = await begun();
  await listThemes(db, authority.id);
  // The published rule: two, one and nought points, out of 20, N/A left out. Yes, Yes, Partly, No, N/A = 5 of 8 points = 12.5.
  for (const [id, value] of [["A1", "Yes"], ["A2", "Yes"], ["A3", "Partly"], ["A4", "No"], ["A5", "N/A"]] as const) await saveAnswer(db, viewer("auditor"), key, audit, answer(id, value, id === "A3" ? { comment: "Half.", themes: ["needs"], evidence: [{ quote: "one", section: null }, { quote: "two", section: null }] } : {}));
  await saveAnswer(db, viewer("auditor"), key, audit, answer("B1", "", { comment: "I could not tell." }));
  await assert.rejects(handIn(db, viewer("auditor"), audit, { withUnanswered: true }), code("not-complete"));
  await required(audit);
  await judge(audit, "comment", "A careful plan.");
  await assert.rejects(handIn(db, viewer("auditor"), audit, { withUnanswered: false }), code("unanswered"));
  await Promise.all([handIn(db, viewer("auditor"), audit, { withUnanswered: true }), handIn(db, viewer("auditor"), audit, { withUnanswered: true })]);
  const rating = await loadRating(db, authority.id, ratingId);
  assert.deepEqual([rating?.state, rating?.score, rating?.percent, rating?.ratedOn, rating?.answers.length], ["submitted", 12.5, 62.5, "2026-05-01", 5]);
  assert.deepEqual(rating?.judgements, { "reviewed-by": "qa-officer", rag: "amber" });
  assert.equal(rating?.comment, "A careful plan.\n\nB1, not answered: I could not tell.");
  const [kept] = await many<{ themes: string[]; evidence: string }>(db, sql`select themes, evidence from answer where authority_id = ${authority.id} and rating_id = ${ratingId} and criterion_id = 'A3'`);
  assert.deepEqual(kept, { themes: ["needs"], evidence: "one\ntwo" });
  assert.equal((await open(given, "auditor", "read")).state, "handed-in");
  await assert.rejects(saveAnswer(db, viewer("auditor"), key, audit, answer("A1", "No", { basedOn: 1 })), code("handed-in"));
  await assert.rejects(judge(audit, "rag", "red"), code("handed-in"));
});

test("an audit with no answer at all cannot be handed in", async () => {
  const { audit } = await begun();
  await required(audit);
  await assert.rejects(handIn(db, viewer("auditor"), audit, { withUnanswered: true }), code("nothing-answered"));
});

test("a question that is not asked of this document is left out, whatever was answered before", async () => {
  const { audit, ratingId } = await begun({ instrument: "programme-ehcp", plan: "q02", kind: "amended-plan-from-year-9" });
  const conditional = await one<{ id: string }>(db, sql`
    select c->>'id' as id from instrument_version v, jsonb_path_query(v.definition, '$.sections[*].groups[*].criteria[*]') c where v.hash = ${audit.instrumentHash} and c->>'when' like '%yearGroup%' limit 1`);
  await saveAnswer(db, viewer("auditor"), key, audit, answer(conditional.id, "No"));
  await saveAnswer(db, viewer("auditor"), key, audit, answer("A1", "Yes"));
  await saveJudgement(db, viewer("auditor"), audit, { name: "facts", value: { yearGroup: "4", amended: "yes" }, basedOn: 1, saveId: newId() });
  const { judgements } = await loadDraft(db, authority.id, ratingId);
  assert.deepEqual(judgements["facts"]?.value, { amended: true, yearGroup: 4 });
  const tool = await one<{ required: string[] }>(db, sql`select coalesce(array_agg(j->>'id'), '{}') as required from instrument_version v, jsonb_path_query(v.definition, '$.judgements[*] ? (@.required == true)') j where v.hash = ${audit.instrumentHash}`);
  assert.deepEqual(tool.required, []);
  await handIn(db, viewer("auditor"), audit, { withUnanswered: true });
  assert.deepEqual((await loadRating(db, authority.id, ratingId))?.answers.map(({ criterionId }) => criterionId), ["A1"]);
});

test("sent back, it can be changed and handed in again; its rating counts only while it is handed in", async () => {
  const { audit, given, ratingId } = await begun();
  await saveAnswer(db, viewer("auditor"), key, audit, answer("A1", "Yes"));
  await required(audit);
  await handIn(db, viewer("auditor"), audit, { withUnanswered: true });
  await sendBack(db, viewer("qa-officer"), await open(given, "qa-officer", "sendBack"), "Please look at A1 again.");
  const back = await open(given);
  assert.deepEqual([back.state, back.reason, back.ratingState], ["sent-back", "Please look at A1 again.", "draft"]);
  await saveAnswer(db, viewer("auditor"), key, back, answer("A1", "No", { basedOn: 1 }));
  await handIn(db, viewer("auditor"), back, { withUnanswered: true });
  const rating = await loadRating(db, authority.id, ratingId);
  assert.deepEqual([rating?.state, rating?.score], ["submitted", 0]);
});

test("withdrawn with a reason, it counts no more and the document waits for another auditor", async () => {
  const { audit, given, ratingId } = await begun();
  await saveAnswer(db, viewer("auditor"), key, audit, answer("A1", "Yes"));
  await required(audit);
  await handIn(db, viewer("auditor"), audit, { withUnanswered: true });
  await withdrawAudit(db, viewer("qa-officer"), await open(given, "qa-officer", "withdraw"), "The wrong file.");
  assert.equal((await loadRating(db, authority.id, ratingId))?.state, "withdrawn");
  const rows = await many<{ state: string; account: string | null }>(db, sql`select state, account_id as account from assignment where authority_id = ${authority.id} and item_id = ${given.itemId} order by id`);
  assert.deepEqual(rows, [{ state: "withdrawn", account: authority.accounts.auditor }, { state: "open", account: null }]);
});

test("an assignment moves as its table of states says, and in no other way", async () => {
  const given = await addAudit(db, authority, { withoutFile: true });
  const states = Object.keys(assignmentStates) as AssignmentState[];
  const ratingId = await startAudit(db, viewer("auditor"), await open(given));
  for (const from of states) {
    for (const to of states) {
      await run(db, sql`update assignment set state = ${from}, reason = 'x', rating_id = ${ratingId} where authority_id = ${authority.id} and id = ${given.assignmentId}`);
      const move = moveAssignment(db, authority.id, given.assignmentId, to, { reason: "x" });
      if ((assignmentStates[from].to as readonly string[]).includes(to)) await move;
      else await assert.rejects(move, code("cannot-move"), `${from} to ${to}`);
    }
  }
});

test("the reading program's suggestion comes with the saved answer, and no sooner; the programme may show it at once or never", async () => {
  const { audit, ratingId } = await begun({ withoutFile: false, read: true });
  const suggested = await one<{ id: string; value: string }>(db, sql`
    select a.criterion_id as id, a.value from rating r join answer a on a.authority_id = r.authority_id and a.rating_id = r.id
    where r.authority_id = ${authority.id} and r.role = 'program' order by a.criterion_id limit 1`);
  assert.deepEqual(await suggestionsToShow(db, authority.id, audit, new Set()), {});
  const onlyComment = await saveAnswer(db, viewer("auditor"), key, audit, answer(suggested.id, "", { comment: "Hm." }));
  assert.ok(onlyComment.status === "saved" && onlyComment.suggestion === null, "a comment alone is no answer");
  const mine = suggested.value === "Yes" ? "No" : "Yes";
  const saved = await saveAnswer(db, viewer("auditor"), key, audit, answer(suggested.id, mine, { basedOn: 1 }));
  assert.ok(saved.status === "saved" && saved.suggestion?.value === suggested.value);
  const stored = (await loadDraft(db, authority.id, ratingId)).answers[suggested.id];
  assert.deepEqual([stored?.value, stored?.suggested], [mine, suggested.value]);
  assert.deepEqual(Object.keys(await suggestionsToShow(db, authority.id, audit, new Set([suggested.id]))), [suggested.id]);
  assert.ok(Object.keys(await suggestionsToShow(db, authority.id, { ...audit, suggestions: "shown" }, new Set())).length > 1);
  assert.deepEqual(await suggestionsToShow(db, authority.id, { ...audit, suggestions: "off" }, new Set([suggested.id])), {});
});

test("a panel waits for its members' own answers, begins with what they agree on, and keeps what each said", async () => {
  const given = await addAudit(db, authority, { role: "panel", account: "auditor", withoutFile: true });
  const members = { auditor: await addAssignment(db, authority, { ...given, account: "auditor", role: "panel-member", panelId: given.assignmentId }), "panel-member": await addAssignment(db, authority, { ...given, account: "panel-member", role: "panel-member", panelId: given.assignmentId }) };
  const panelOf = (role: TestRole) => loadAudit(db, viewer(role), given.assignmentId, "answer");
  await assert.rejects(beginPanel(db, viewer("panel-member"), await panelOf("panel-member"), true), code("panel-waits"), "a member is no chair");
  for (const [role, second] of [["auditor", "Yes"], ["panel-member", "No"]] as const) {
    const own = await loadAudit(db, viewer(role), members[role], "answer");
    await startAudit(db, viewer(role), own);
    await saveAnswer(db, viewer(role), key, own, answer("A1", "Partly", { evidence: [{ quote: `seen by ${role}`, section: null }] }));
    await saveAnswer(db, viewer(role), key, own, answer("A2", second));
    await required(own, role);
    await assert.rejects(beginPanel(db, viewer(role), await panelOf(role), false), code("panel-waits"));
    await handIn(db, viewer(role), own, { withUnanswered: true });
  }
  await beginPanel(db, viewer("panel-member"), await panelOf("panel-member"), false);
  const audit = await panelOf("panel-member");
  const { answers } = await loadDraft(db, authority.id, audit.ratingId);
  assert.deepEqual(Object.keys(answers), ["A1"], "they differ on A2");
  assert.deepEqual([answers["A1"]?.value, answers["A1"]?.evidence.map(({ quote }) => quote)], ["Partly", ["seen by auditor", "seen by panel-member"]]);
  // Two of the panel type at once: the second is told of the first.
  await saveAnswer(db, viewer("panel-member"), key, audit, answer("A2", "Partly"));
  const second = await saveAnswer(db, viewer("auditor"), key, await panelOf("auditor"), answer("A2", "No"));
  assert.ok(second.status === "conflict" && second.theirs.by === "Test panel-member" && second.theirs.value === "Partly");
  await required(audit, "panel-member");
  await handIn(db, viewer("panel-member"), audit, { withUnanswered: true });
  const roles = await many<{ role: string; kind: string; state: string }>(db, sql`select r.role, k.kind, r.state from rating r join rater k on k.authority_id = r.authority_id and k.id = r.rater_id where r.authority_id = ${authority.id} order by r.role, k.name`);
  assert.deepEqual(roles, [{ role: "panel", kind: "panel", state: "submitted" }, { role: "panel-member", kind: "person", state: "submitted" }, { role: "panel-member", kind: "person", state: "submitted" }]);
});

test("the chair may go ahead without those who are not ready", async () => {
  const given = await addAudit(db, authority, { role: "panel", account: "auditor", withoutFile: true });
  await addAssignment(db, authority, { ...given, account: "auditor", role: "panel-member", panelId: given.assignmentId });
  const audit = await loadAudit(db, viewer("auditor"), given.assignmentId, "answer");
  assert.equal((await loadPanel(db, viewer("auditor"), audit.id, audit.accountId)).isChair, true);
  await beginPanel(db, viewer("auditor"), audit, true);
  assert.equal((await loadAudit(db, viewer("auditor"), given.assignmentId, "answer")).state, "started");
});

test("themes are made for an authority at first use, and its own are kept", async () => {
  assert.deepEqual((await listThemes(db, authority.id)).map(({ name }) => name), ["Person-centred planning", "Needs", "Outcomes", "Provision", "General"]);
  await run(db, sql`update comment_theme set is_active = false where authority_id = ${authority.id} and id = 'general'`);
  await run(db, sql`insert into comment_theme (authority_id, id, name, position) values (${authority.id}, 'adulthood', 'Adulthood', 9)`);
  assert.deepEqual((await listThemes(db, authority.id)).map(({ id }) => id), ["person-centred-planning", "needs", "outcomes", "provision", "adulthood"]);
});
