import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { zipSync } from "fflate";
import { makeAuthority, type TestAuthority } from "../../../test/support/authority.ts";
import { freshDatabase } from "../../../test/support/database.ts";
import { addPlan, exampleChildren, exampleFile } from "../../../test/support/plans-to-read.ts";
import { storeProgramRating } from "../../auditing/index.ts";
import { syncShippedInstruments } from "../../instruments/index.ts";
import { many, one, run, sql } from "../../platform/index.ts";
import { performOrder } from "../jobs/perform-order.ts";
import { readDocument } from "../jobs/read-document.ts";
import type { ReadingSetup } from "../jobs/reading-setup.ts";
import { loadReading } from "../store/load-reading.ts";
import { countBatch, listFiles, loadBatch, settleBatch, type BatchFile } from "./batch-store.ts";
import { cancelBatch } from "./cancel-batch.ts";
import { countUnread, readAll } from "./read-all.ts";
import { answerFiles, runBatch } from "./run-batch.ts";
import { startBatch, type UploadedPlan } from "./start-batch.ts";

const key = Buffer.alloc(32, 7);
const setup: ReadingSetup = { dataKey: key, reader: performOrder, storeRating: storeProgramRating };
const all = ["waiting", "asked", "stored", "failed", "left-out", "unpacked"] as const;
let database: Awaited<ReturnType<typeof freshDatabase>>;
let authority: TestAuthority;
let plans: Record<"q01" | "q02" | "q03" | "q04", string>;

before(async () => {
  database = await freshDatabase();
  await syncShippedInstruments(database.db);
});
after(() => database.drop());
beforeEach(async () => {
  authority = await makeAuthority(database.db, { today: "2026-08-01" });
  const { db } = database;
  plans = {
    q01: await addPlan(db, authority, "EHC-00001", exampleChildren.q01), q02: await addPlan(db, authority, "EHC-00002", exampleChildren.q02),
    q03: await addPlan(db, authority, "EHC-00003", exampleChildren.q03), q04: await addPlan(db, authority, "EHC-00004", exampleChildren.q04),
  };
});

const begin = async (files: readonly UploadedPlan[]) => ({ authorityId: authority.id, batchId: await startBatch(database.db, key, { authorityId: authority.id, accountId: authority.accounts["qa-officer"], files }) });
const upload = async (files: readonly UploadedPlan[]) => {
  const at = await begin(files);
  await runBatch(database.db, setup, at);
  return at;
};
const filesOf = (at: { authorityId: string; batchId: string }) => listFiles(database.db, at, all);
const brief = (files: readonly BatchFile[]) => files.map((file) => `${file.name}: ${file.state}${file.planReference ? ` ${file.planReference}` : ""}${file.kind ? ` ${file.kind}` : ""}${file.matchedBy ? ` by ${file.matchedBy}` : ""}`);
const readAsked = async (at: { authorityId: string; batchId: string }) => {
  const waiting = await many<{ documentId: string }>(database.db, sql`select document_id as "documentId" from reading where authority_id = ${at.authorityId} and batch_id = ${at.batchId} and state = 'waiting'`);
  for (const { documentId } of waiting) await readDocument(database.db, setup, { authorityId: at.authorityId, documentId });
  await settleBatch(database.db, at);
};
const kept = async (at: { batchId: string }) => (await one<{ n: number }>(database.db, sql`select count(*)::int as n from reading_file_content where batch_id = ${at.batchId}`)).n;

test("files find their plans: by NHS number, by reference in the file's name, by name and date of birth; each plan is then read with its advice", async () => {
  const at = await upload([
    { name: "scan 17.docx", bytes: exampleFile("q01", "plan.docx") }, { name: "advice-salt.docx", bytes: exampleFile("q01", "advice-salt.docx") },
    { name: "EHC-00003 plan.pdf", bytes: exampleFile("q03", "plan.pdf") },
  ]);
  assert.deepEqual(brief(await filesOf(at)), [
    "scan 17.docx: stored EHC-00001 new-plan by nhs-number", "advice-salt.docx: stored EHC-00001 speech-and-language-advice by name-and-birth", "EHC-00003 plan.pdf: stored EHC-00003 new-plan by reference",
  ]);
  assert.equal((await loadBatch(database.db, at))?.state, "reading");
  assert.equal(await kept(at), 0, "what became a document is kept there alone");
  await readAsked(at);
  assert.equal((await loadBatch(database.db, at))?.state, "done");
  assert.deepEqual(await countBatch(database.db, at), { files: 3, sorted: 3, asked: 0, stored: 3, failed: 0, leftOut: 0, readings: 2, read: 2, unread: 0 });
  const [first] = await filesOf(at);
  assert.equal((await loadReading(database.db, authority.id, first?.documentId ?? ""))?.advice.length, 1);
});

test("a zip is unpacked; what lies in a plan's folder and says nothing of itself is put forward, not guessed", async () => {
  const zip = zipSync({
    "plans/q01/plan.docx": exampleFile("q01", "plan.docx"), "plans/q01/advice-parent.docx": exampleFile("q01", "advice-parent.docx"),
    "plans/q02/plan.docx": exampleFile("q02", "plan.docx"), "__MACOSX/plans/._plan.docx": new Uint8Array([1]), "plans/q02/Thumbs.db": new Uint8Array([1]),
  });
  const at = await upload([{ name: "all.zip", bytes: zip }]);
  assert.deepEqual(brief(await filesOf(at)), [
    "all.zip: unpacked", "plans/q01/advice-parent.docx: asked family-views", "plans/q01/plan.docx: stored EHC-00001 new-plan by nhs-number", "plans/q02/plan.docx: stored EHC-00002 amended-plan-from-year-9 by nhs-number",
  ]);
  const asked = (await filesOf(at)).find((file) => file.state === "asked");
  assert.deepEqual(asked?.choices, [{ planId: plans.q01, why: "The other files of its folder are this plan’s" }]);
  await readAsked(at);
  assert.equal((await loadBatch(database.db, at))?.state, "asking");

  await answerFiles(database.db, setup, at, [{ position: asked?.position ?? -1, planId: plans.q01, kind: "family-views" }], authority.accounts["qa-officer"]);
  assert.equal((await loadBatch(database.db, at))?.state, "reading", "its plan is read again with it");
  await readAsked(at);
  assert.equal((await loadBatch(database.db, at))?.state, "done");
  const plan = (await filesOf(at)).find((file) => file.name === "plans/q01/plan.docx");
  assert.equal((await loadReading(database.db, authority.id, plan?.documentId ?? ""))?.advice.length, 1);
});

test("bad files are told one by one with their cure, and the others go on", async () => {
  const at = await upload([
    { name: "empty.docx", bytes: Buffer.alloc(0) }, { name: "cut.docx", bytes: exampleFile("q01", "plan.docx").subarray(0, 2000) }, { name: "old.doc", bytes: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]) },
    { name: "bad.zip", bytes: Buffer.from("PK\u0003\u0004") }, { name: "plan.docx", bytes: exampleFile("q04", "plan.docx") }, { name: "picture.png", bytes: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d]) },
    { name: "inner.zip", bytes: zipSync({ "deep.zip": zipSync({ "x.txt": Buffer.from("x") }) }) },
  ]);
  const files = await filesOf(at);
  assert.equal(files.filter((file) => file.state === "stored").length, 1);
  for (const file of files.filter((each) => each.state === "failed")) assert.ok(file.problemWords && file.problemCure, file.name);
  assert.deepEqual(files.filter((file) => file.state === "failed").map((file) => file.name).sort(), ["bad.zip", "cut.docx", "empty.docx", "old.doc", "picture.png"]);
  assert.ok(files.some((file) => file.name === "x.txt" && file.state === "asked"), "a zip in a zip is unpacked too");
});

test("what leads to no plan is asked; a person may give it one, or leave it out; answering twice changes nothing", async () => {
  await run(database.db, sql`update person set nhs_number = null, birth_date = '2000-01-01', surname = 'Other' where authority_id = ${authority.id}`);
  const at = await upload([{ name: "a.docx", bytes: exampleFile("q01", "plan.docx") }, { name: "b.docx", bytes: exampleFile("q02", "plan.docx") }]);
  assert.deepEqual((await filesOf(at)).map((file) => [file.state, file.choices]), [["asked", []], ["asked", []]]);
  assert.equal(await kept(at), 2);
  const answers = [{ position: 0, planId: plans.q01, kind: "new-plan" }, { position: 1, answer: "left-out" as const }];
  assert.equal(await answerFiles(database.db, setup, at, answers, authority.accounts["qa-officer"]), 2);
  assert.equal(await answerFiles(database.db, setup, at, answers, authority.accounts["qa-officer"]), 0);
  assert.deepEqual(brief(await filesOf(at)), ["a.docx: stored EHC-00001 new-plan by person", "b.docx: left-out"]);
  assert.equal(await kept(at), 0);
});

test("a program that dies half-way goes on with the files that wait, and none is added twice", async () => {
  const files = [{ name: "1.docx", bytes: exampleFile("q01", "plan.docx") }, { name: "2.docx", bytes: exampleFile("q02", "plan.docx") }, { name: "3.docx", bytes: exampleFile("q04", "plan.docx") }];
  const at = await begin(files);
  const stop = new AbortController();
  await assert.rejects(runBatch(database.db, setup, at, { signal: stop.signal, onProgress: (sorted) => sorted === 1 && stop.abort(new Error("killed")) }));
  assert.deepEqual((await filesOf(at)).map((file) => file.state), ["stored", "waiting", "waiting"]);
  await runBatch(database.db, setup, at);
  await runBatch(database.db, setup, at);
  assert.deepEqual((await filesOf(at)).map((file) => file.state), ["stored", "stored", "stored"]);
  assert.equal((await one<{ n: number }>(database.db, sql`select count(*)::int as n from document where authority_id = ${authority.id}`)).n, 3);
});

test("cancelling keeps what was added, leaves out the rest, and reads nothing more", async () => {
  const at = await begin([{ name: "1.docx", bytes: exampleFile("q01", "plan.docx") }, { name: "2.docx", bytes: exampleFile("q02", "plan.docx") }]);
  await runBatch(database.db, setup, at, { onProgress: (sorted) => void (sorted === 1 && cancelBatch(database.db, at)) });
  assert.equal((await loadBatch(database.db, at))?.state, "cancelled");
  const states = (await filesOf(at)).map((file) => file.state);
  assert.equal(states[0], "stored");
  assert.equal((await one<{ n: number }>(database.db, sql`select count(*)::int as n from reading where authority_id = ${authority.id}`)).n, 0);
  assert.equal(await cancelBatch(database.db, at), false);
});

test("cancelling while plans are read lets earlier readings stand", async () => {
  const first = await upload([{ name: "1.docx", bytes: exampleFile("q01", "plan.docx") }]);
  await readAsked(first);
  const again = await upload([{ name: "1.docx", bytes: exampleFile("q01", "plan.docx") }, { name: "2.docx", bytes: exampleFile("q02", "plan.docx") }]);
  await cancelBatch(database.db, again);
  const readings = await many<{ state: string }>(database.db, sql`select state from reading where authority_id = ${authority.id}`);
  assert.deepEqual(readings, [{ state: "read" }]);
});

test("documents that are in the register already, or were read by an older version, are read all at once", async () => {
  const at = await upload([{ name: "1.docx", bytes: exampleFile("q01", "plan.docx") }]);
  const version = { programVersion: "0.0.1", lexiconHash: "a".repeat(64) };
  assert.equal(await countUnread(database.db, authority.id, version), 0, "it waits already");
  await readAsked(at);
  assert.equal(await countUnread(database.db, authority.id, version), 1);
  const batchId = (await readAll(database.db, authority.id, authority.accounts["qa-officer"], version)) ?? assert.fail();
  assert.deepEqual(await countBatch(database.db, { authorityId: authority.id, batchId }), { files: 0, sorted: 0, asked: 0, stored: 0, failed: 0, leftOut: 0, readings: 1, read: 0, unread: 0 });
  assert.equal(await readAll(database.db, authority.id, authority.accounts["qa-officer"], version), undefined);
});

test("an upload of nothing, or of too much, is refused; another authority sees none of it", async () => {
  await assert.rejects(begin([]), /Choose the files/);
  await assert.rejects(begin(Array.from({ length: 1001 }, (_, at) => ({ name: `${at}.txt`, bytes: Buffer.from("x") }))), /more than 1,000 files/);
  const at = await begin([{ name: "1.docx", bytes: Buffer.from("x") }]);
  const other = await makeAuthority(database.db);
  assert.equal(await loadBatch(database.db, { authorityId: other.id, batchId: at.batchId }), undefined);
  assert.deepEqual(await listFiles(database.db, { authorityId: other.id, batchId: at.batchId }, all), []);
});
