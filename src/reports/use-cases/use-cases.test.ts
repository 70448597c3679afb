import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { makeAuthority, type TestAuthority } from "../../../test/support/authority.ts";
import { freshDatabase } from "../../../test/support/database.ts";
import { fiveTeams, storeDipSampleAudits } from "../../../test/support/dip-sample-audits.ts";
import { many, one, Problem, run, sql } from "../../platform/index.ts";
import type { DipSampleContent } from "../dip-sample/content.ts";
import { hashOfData } from "../frozen-report.ts";
import { moveRecommendation } from "../recommendations/move-recommendation.ts";
import { changesOf, findRecommendation, listRecommendations, recommendationsOf } from "../recommendations/store.ts";
import { addRecommendation, changeRecommendation, removeRecommendation } from "../recommendations/write-recommendation.ts";
import { findFile, findFrozen, findReport } from "../store.ts";
import type { Actor } from "./actor.ts";
import { discardDraft } from "./discard-draft.ts";
import { editText, versionOfText } from "./edit-text.ts";
import { fetchFile } from "./fetch-file.ts";
import { lastQuarter, makeReport, periodFault } from "./make-report.ts";
import { openReport } from "./open-report.ts";
import { publishReport, versionOfReport } from "./publish-report.ts";
import { renameReport } from "./rename-report.ts";
import { withdrawReport } from "./withdraw-report.ts";

let database: Awaited<ReturnType<typeof freshDatabase>>;
let authority: TestAuthority;
let other: TestAuthority;
let qa: Actor & { accountId: string };
let boss: Actor & { accountId: string };

before(async () => {
  database = await freshDatabase();
  authority = await makeAuthority(database.db, { teams: fiveTeams });
  other = await makeAuthority(database.db);
  await storeDipSampleAudits(database.db, authority);
  qa = { authorityId: authority.id, accountId: authority.accounts["qa-officer"], today: "2020-10-12" };
  boss = { authorityId: authority.id, accountId: authority.accounts.manager, today: "2020-10-20" };
});
after(() => database.drop());

const quarter = { from: "2020-07", to: "2020-09", instrument: "dip-sample" };
const code = (wanted: string) => (error: unknown) => error instanceof Problem && error.code === wanted;
const textIn = async (id: string, block: string) => {
  const found = (await openReport(database.db, qa.authorityId, id))?.document.blocks.find((each) => each.id === block);
  return found?.type === "text" ? found.paragraphs.join("\n\n") : undefined;
};

/** A draft for one month that is discarded when the test ends: only one report of a period may stand. */
async function draft(month: string, work: (id: string) => Promise<void>): Promise<void> {
  const { id } = await makeReport(database.db, qa, { from: month, to: month, instrument: "dip-sample" });
  try {
    await work(id);
  } finally {
    if ((await findReport(database.db, qa.authorityId, id))?.state === "draft") await discardDraft(database.db, qa, id);
  }
}

test("a period is checked before anything is made", () => {
  assert.equal(periodFault({ from: "2020-13", to: "2020-09" }, "2020-10-12")?.field, "from");
  assert.equal(periodFault({ from: "2020-07", to: "September" }, "2020-10-12")?.field, "to");
  assert.match(periodFault({ from: "2020-09", to: "2020-07" }, "2020-10-12")?.what ?? "", /not be before September 2020/);
  assert.match(periodFault({ from: "2020-07", to: "2020-11" }, "2020-10-12")?.what ?? "", /October 2020 at the latest/);
  assert.match(periodFault({ from: "2018-07", to: "2020-09" }, "2020-10-12")?.what ?? "", /24 months at most/);
  assert.equal(periodFault(quarter, "2020-10-12"), undefined);
  assert.deepEqual(lastQuarter("2020-10-12"), { from: "2020-07", to: "2020-09" });
  assert.deepEqual(lastQuarter("2021-01-01"), { from: "2020-10", to: "2020-12" });
});

test("a period without ratings makes no report and says where there are some", async () => {
  await assert.rejects(makeReport(database.db, { ...qa, today: "2021-10-12" }, { ...quarter, from: "2021-01", to: "2021-03" }), (error) => error instanceof Problem && error.code === "no-figures" && /September 2020/.test(error.cure));
  await assert.rejects(makeReport(database.db, qa, { ...quarter, instrument: "no-such-tool" }), code("no-such-instrument"));
  await assert.rejects(makeReport(database.db, { ...qa, authorityId: other.id, accountId: other.accounts["qa-officer"] }, quarter), code("no-figures"));
});

test("two people who make the report of a period at once make one", async () => {
  const made = await Promise.all([makeReport(database.db, qa, quarter), makeReport(database.db, boss, quarter), makeReport(database.db, qa, quarter)]);
  assert.equal(new Set(made.map((each) => each.id)).size, 1);
  assert.equal(made.filter((each) => each.isNew).length, 1);
  await discardDraft(database.db, qa, made[0]?.id ?? "");
});

test("a draft follows the data, but not where a person has written", () => draft("2020-07", async (id) => {
  assert.match((await textIn(id, "overall-words")) ?? "", /74% in July 2020/);
  await editText(database.db, qa, { reportId: id, block: "team-words", text: "Our own words.\r\n\r\n\r\nTwo paragraphs.", version: versionOfText(undefined) });
  assert.equal(await textIn(id, "team-words"), "Our own words.\n\nTwo paragraphs.");
  // Team 1's two audits of July lose the 24 points that bring the month's 74.2 to 69.4.
  await run(database.db, sql`update rating set percent = percent - 24 where authority_id = ${authority.id} and team_id = ${authority.teamIds[0]} and rated_on < '2020-08-01'`);
  assert.match((await textIn(id, "overall-words")) ?? "", /69% in July 2020/);
  assert.equal(await textIn(id, "team-words"), "Our own words.\n\nTwo paragraphs.");
  await run(database.db, sql`update rating set percent = percent + 24 where authority_id = ${authority.id} and team_id = ${authority.teamIds[0]} and rated_on < '2020-08-01'`);
}));

test("the later of two editors of a text sees both texts, and nothing is overwritten unseen", () => draft("2020-07", async (id) => {
  const version = versionOfText(undefined);
  const change = (text: string | null, from: string) => editText(database.db, qa, { reportId: id, block: "conclusion-words", text, version: from });
  const both = await Promise.all([change("First.", version), change("Second.", version)]);
  assert.deepEqual(both.map((each) => each.outcome).sort(), ["conflict", "saved"]);
  const conflict = both.find((each) => each.outcome === "conflict");
  assert.ok(conflict?.outcome === "conflict" && (conflict.theirs === "First." || conflict.theirs === "Second."));
  const standing = conflict.theirs ?? "";
  assert.equal(await textIn(id, "conclusion-words"), standing);
  // Sending the same again, as a double click does, is no conflict; saving over theirs after having seen it works.
  assert.deepEqual(await change(standing, version), { outcome: "saved" });
  assert.deepEqual(await change("Third.", conflict.version), { outcome: "saved" });
  assert.equal(await textIn(id, "conclusion-words"), "Third.");
  // Two texts do not stand in each other's way.
  assert.deepEqual(await editText(database.db, boss, { reportId: id, block: "context-words", text: "Ours.", version }), { outcome: "saved" });
}));

test("going back to the program's words, or typing them again, lets the text follow the data", () => draft("2020-07", async (id) => {
  const programs = (await textIn(id, "overall-words")) ?? "";
  await editText(database.db, qa, { reportId: id, block: "overall-words", text: "Mine.", version: versionOfText(undefined) });
  assert.deepEqual(await editText(database.db, qa, { reportId: id, block: "overall-words", text: null, version: versionOfText("Mine.") }), { outcome: "saved" });
  assert.equal(await textIn(id, "overall-words"), programs);
  await editText(database.db, qa, { reportId: id, block: "overall-words", text: `${programs}\n\n`, version: versionOfText(undefined) });
  assert.deepEqual((await findReport(database.db, qa.authorityId, id))?.edits, {});
  await editText(database.db, qa, { reportId: id, block: "importance-words", text: " \n ", version: versionOfText(undefined) });
  const ids = (await openReport(database.db, qa.authorityId, id))?.document.blocks.map((block) => block.id);
  assert.ok(!ids?.includes("importance-words") && !ids?.includes("importance"), "an empty text takes its heading with it");
  await assert.rejects(editText(database.db, qa, { reportId: id, block: "no-such", text: "x", version: "program" }), code("no-such-text"));
  await assert.rejects(editText(database.db, qa, { reportId: id, block: "context-words", text: "x".repeat(20_001), version: "program" }), code("text-too-long"));
}));

test("recommendations of a draft are added, changed by one at a time, and removed", () => draft("2020-07", async (id) => {
  const words = { text: "Train officers on section A", owner: "Assistant Team Manager", dueOn: "2020-12-18" };
  const first = await addRecommendation(database.db, qa, id, words);
  const second = await addRecommendation(database.db, qa, id, { ...words, text: "Send drafts to health", dueOn: null });
  assert.deepEqual((await recommendationsOf(database.db, qa.authorityId, id)).map((each) => each.id), [first, second]);
  const { revision } = (await findRecommendation(database.db, qa.authorityId, first)) ?? assert.fail();
  assert.deepEqual(await changeRecommendation(database.db, qa, { id: first, reportId: id, revision, ...words, owner: "Senior EP" }), { outcome: "saved" });
  const late = await changeRecommendation(database.db, boss, { id: first, reportId: id, revision, ...words, owner: "DCO" });
  assert.ok(late.outcome === "conflict" && late.theirs.owner === "Senior EP");
  await removeRecommendation(database.db, qa, id, second);
  await removeRecommendation(database.db, qa, id, second);
  assert.equal((await recommendationsOf(database.db, qa.authorityId, id)).length, 1);
  assert.deepEqual(await listRecommendations(database.db, qa.authorityId, { states: ["open"] }), [], "a draft's recommendations are nobody's task yet");
  await assert.rejects(moveRecommendation(database.db, boss, { id: first, to: "done", note: "", revision: revision + 1 }), code("recommendation-not-found"));
}));

test("a recommendation that is sent twice is added once", () => draft("2020-07", async (id) => {
  const words = { text: "Train officers on section A", owner: "Assistant Team Manager", dueOn: null };
  const [first, again] = await Promise.all([addRecommendation(database.db, qa, id, words), addRecommendation(database.db, qa, id, words)]);
  assert.equal(again, first);
  assert.notEqual(await addRecommendation(database.db, qa, id, { ...words, owner: "Senior EP" }), first);
  assert.equal((await recommendationsOf(database.db, qa.authorityId, id)).length, 2);
}));

test("publishing freezes figures, words and files; twice at once publishes once", async () => {
  const { db } = database;
  const { id } = await makeReport(db, qa, quarter);
  await addRecommendation(db, qa, id, { text: "Check section K before plans go out", owner: "Casework Officers", dueOn: "2020-11-30" });
  await addRecommendation(db, qa, id, { text: "Resume the quality assurance group", owner: "Strategic Manager", dueOn: null });
  const seen = versionOfReport((await openReport(db, qa.authorityId, id)) ?? assert.fail());
  await renameReport(db, qa, { reportId: id, title: "EHCP dip-sampling report 2" });
  await assert.rejects(publishReport(db, qa, id, { baseUrl: null, seen }), code("report-changed"));
  const now = versionOfReport((await openReport(db, qa.authorityId, id)) ?? assert.fail());
  const both = await Promise.all([publishReport(db, qa, id, { baseUrl: null, seen: now }), publishReport(db, qa, id, { baseUrl: null, seen: now })]);
  assert.deepEqual(both.map((each) => each.isNew).sort(), [false, true]);
  assert.deepEqual(await publishReport(db, qa, id, { baseUrl: null }), { isNew: false });

  const report = (await findReport(db, qa.authorityId, id)) ?? assert.fail();
  const frozen = (await findFrozen(db, qa.authorityId, id)) ?? assert.fail();
  assert.deepEqual([report.state, report.publishedOn, report.publishedBy], ["published", "2020-10-12", "Test qa-officer"]);
  assert.equal(hashOfData(frozen), report.frozenSha256, "what is stored is what was hashed");
  const { count } = await one<{ count: number }>(db, sql`select count(*)::int from report_file where authority_id = ${qa.authorityId} and report_id = ${id}`);
  assert.equal(count, 6);

  await run(db, sql`update rating set percent = 0 where authority_id = ${authority.id} and rated_on >= '2020-09-01'`);
  const later = (await openReport(db, qa.authorityId, id)) ?? assert.fail();
  assert.equal(hashOfData(later.document), hashOfData(frozen.document));
  await assert.rejects(editText(db, qa, { reportId: id, block: "context-words", text: "Too late.", version: "program" }), code("report-not-draft"));
  await assert.rejects(addRecommendation(db, qa, id, { text: "Too late", owner: "Nobody", dueOn: null }), code("report-not-draft"));
  await assert.rejects(discardDraft(db, qa, id), code("report-not-draft"));

  const open = { report, document: later.document };
  const csv = (await findFile(db, qa.authorityId, id, "csv")) ?? assert.fail();
  assert.ok(Buffer.from(await fetchFile(db, qa.authorityId, open, "csv", null)).equals(csv.content));
  await run(db, sql`update report_file set content = 'changed' where authority_id = ${qa.authorityId} and report_id = ${id} and format = 'csv'`);
  await assert.rejects(fetchFile(db, qa.authorityId, open, "csv", null), code("file-damaged"));
});

test("open recommendations are carried into the next report with their state and note, until they are done", async () => {
  const { db } = database;
  const open = await listRecommendations(db, qa.authorityId, { states: ["open"] });
  assert.deepEqual(open.map((each) => each.text), ["Check section K before plans go out", "Resume the quality assurance group"]);
  const [check, resume] = open;
  assert.ok(check && resume);
  assert.deepEqual(await moveRecommendation(db, boss, { id: check.id, to: "in-progress", note: "A checklist is being tried.", revision: check.revision }), { outcome: "saved" });
  // The button pressed twice is saved once; another person's move on what they saw before is a conflict.
  assert.deepEqual(await moveRecommendation(db, boss, { id: check.id, to: "in-progress", note: "A checklist is being tried.", revision: check.revision }), { outcome: "saved" });
  assert.deepEqual(await moveRecommendation(db, qa, { id: check.id, to: "done", note: "", revision: check.revision }), { outcome: "conflict", state: "in-progress" });
  assert.equal((await changesOf(db, qa.authorityId, check.id)).length, 2);
  await assert.rejects(moveRecommendation(db, boss, { id: resume.id, to: "dropped", note: " ", revision: resume.revision }), code("no-reason"));
  await moveRecommendation(db, boss, { id: resume.id, to: "done", note: "Met on 19 October.", revision: resume.revision });
  await assert.rejects(moveRecommendation(db, boss, { id: resume.id, to: "dropped", note: "No", revision: resume.revision + 1 }), code("no-such-step"));

  await run(db, sql`update rating set rated_on = '2020-10-05' where authority_id = ${authority.id} and rated_on >= '2020-09-01'`);
  const later = { ...qa, today: "2021-01-11" };
  const { id } = await makeReport(db, later, { from: "2020-10", to: "2020-12", instrument: "dip-sample" });
  const next = (await openReport(db, qa.authorityId, id)) ?? assert.fail();
  assert.match(next.report.title, /report 2: October to December 2020/);
  assert.equal((next.content as DipSampleContent).previous?.publishedOn, "2020-10-12");
  assert.deepEqual(next.content.carried.map(({ text, state, note }) => [text, state, note]), [
    ["Check section K before plans go out", "in-progress", "A checklist is being tried."],
    ["Resume the quality assurance group", "done", "Met on 19 October."],
  ]);
  assert.equal(await textIn(id, "carried-words"), "One recommendation of earlier reports is still open and is carried forward. One other has been closed since the last report.");
  await publishReport(db, later, id, { baseUrl: null });
  // What was closed before that report has been told; only what is open goes on.
  await run(db, sql`update rating set rated_on = '2021-01-15' where authority_id = ${authority.id} and rated_on >= '2020-10-01'`);
  const third = await makeReport(db, { ...qa, today: "2021-04-12" }, { from: "2021-01", to: "2021-03", instrument: "dip-sample" });
  const carried = (await openReport(db, qa.authorityId, third.id))?.content.carried ?? [];
  assert.deepEqual(carried.map((each) => each.text), ["Check section K before plans go out"]);
});

test("a withdrawn report stays readable with its reason, its files too, and makes room for another", async () => {
  const { db } = database;
  const [published] = await many<{ id: string }>(db, sql`select id from report where authority_id = ${authority.id} and state = 'published' order by from_on`);
  const id = published?.id ?? assert.fail();
  await assert.rejects(withdrawReport(db, qa, { reportId: id, reason: " " }), code("no-reason"));
  await withdrawReport(db, qa, { reportId: id, reason: "Two audits had the wrong team." });
  await withdrawReport(db, boss, { reportId: id, reason: "Twice." });
  const open = (await openReport(db, qa.authorityId, id)) ?? assert.fail();
  assert.deepEqual([open.report.state, open.report.withdrawnReason], ["withdrawn", "Two audits had the wrong team."]);
  assert.ok((await fetchFile(db, qa.authorityId, open, "json", null)).length > 1000);
  await assert.rejects(publishReport(db, qa, id, { baseUrl: null }), code("report-withdrawn"));
  const again = await makeReport(db, qa, { from: "2020-07", to: "2020-08", instrument: "dip-sample" });
  assert.ok(again.isNew);
  const carried = (await openReport(db, qa.authorityId, again.id))?.content.carried ?? [];
  assert.deepEqual(carried.map((each) => each.text), ["Check section K before plans go out"], "what a withdrawn report asked for goes on");
});

test("another authority sees nothing of it", async () => {
  const { db } = database;
  const { id } = await one<{ id: string }>(db, sql`select id from report where authority_id = ${authority.id} limit 1`);
  const stranger: Actor & { accountId: string } = { authorityId: other.id, accountId: other.accounts.administrator, today: "2020-10-12" };
  assert.equal(await openReport(db, other.id, id), undefined);
  await assert.rejects(publishReport(db, stranger, id, { baseUrl: null }), code("report-not-found"));
  await assert.rejects(withdrawReport(db, stranger, { reportId: id, reason: "Not mine." }), code("report-not-found"));
  assert.deepEqual(await listRecommendations(db, other.id, { states: ["open", "in-progress", "done", "dropped"] }), []);
});
