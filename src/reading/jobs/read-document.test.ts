import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { makeAuthority, type TestAuthority } from "../../../test/support/authority.ts";
import { eventually } from "../../../test/support/eventually.ts";
import { freshDatabase } from "../../../test/support/database.ts";
import { addPlan, exampleChildren, exampleFile } from "../../../test/support/plans-to-read.ts";
import { smallPdf } from "../../../test/support/small-pdf.ts";
import { storeProgramRating } from "../../auditing/index.ts";
import { criteriaOf, loadInstrument, syncShippedInstruments } from "../../instruments/index.ts";
import { many, maybe, one, run, seal, sql, type JobTask } from "../../platform/index.ts";
import { addDocument } from "../../register/index.ts";
import { saveScanText } from "../store/document-text.ts";
import { latestReading, loadReading, openReading } from "../store/load-reading.ts";
import { setWaiting } from "../store/move-reading.ts";
import { readAfterAdding } from "./ask-to-read.ts";
import type { Reader } from "./order.ts";
import { performOrder } from "./perform-order.ts";
import { readDocument } from "./read-document.ts";
import type { ReadingSetup } from "./reading-setup.ts";
import { readingTasks } from "./tasks.ts";

const key = Buffer.alloc(32, 7);
const setup: ReadingSetup = { dataKey: key, reader: performOrder, storeRating: storeProgramRating };
let database: Awaited<ReturnType<typeof freshDatabase>>;
let authority: TestAuthority;
let planId: string;
before(async () => {
  database = await freshDatabase();
  await syncShippedInstruments(database.db);
});
after(() => database.drop());
beforeEach(async () => {
  authority = await makeAuthority(database.db, { today: "2026-05-01" });
  planId = await addPlan(database.db, authority, "EHC-00001", exampleChildren.q01);
});

const add = (bytes: Uint8Array, given: { kind?: string; title?: string; datedOn?: string | null } = {}) => addDocument(database.db, authority.id, key, {
  planId, kind: given.kind ?? "new-plan", title: given.title ?? "The plan", author: "", datedOn: given.datedOn === undefined ? "2026-03-27" : given.datedOn, mediaType: "application/octet-stream", bytes, addedBy: null,
});
const read = async (documentId: string, using: ReadingSetup = setup) => {
  await setWaiting(database.db, { authorityId: authority.id, documentId, planId });
  await readDocument(database.db, using, { authorityId: authority.id, documentId });
  return (await loadReading(database.db, authority.id, documentId)) ?? assert.fail("no reading");
};
const ratings = () => many<{ id: string; reference: string; answered: number; unanswered: number; leftOut: number; ratedOn: string; comment: string; documentId: string }>(database.db, sql`
  select r.id, r.reference, r.answered, r.unanswered, r.not_applicable as "leftOut", r.rated_on as "ratedOn", r.comment, r.document_id as "documentId" from rating r join rater k on k.authority_id = r.authority_id and k.id = r.rater_id
  where r.authority_id = ${authority.id} and r.role = 'program' and k.kind = 'program' and k.name = 'Reading program'`);
const findingRows = (id: string) => many<{ position: number; code: string; section: string | null }>(database.db, sql`
  select position, code, section from reading_finding where authority_id = ${authority.id} and reading_id = ${id} order by position`);

test("a plan is read with its advice, and kept with its findings, its numbers and a rating by the program", async () => {
  const advice = await add(exampleFile("q01", "advice-salt.docx"), { kind: "speech-and-language-advice", title: "SALT advice", datedOn: "2025-12-18" });
  const documentId = await add(exampleFile("q01", "plan.docx"));
  const record = await read(documentId);
  assert.equal(record.state, "read");
  assert.deepEqual(record.advice, [advice]);
  assert.equal(record.readOn, "2026-05-01");
  assert.match(record.lexiconHash, /^[0-9a-f]{64}$/);
  const reading = (await openReading(database.db, authority.id, key, record.id)) ?? assert.fail();
  assert.equal(reading.person.nhsNumber, "9991106847");
  assert.ok(reading.advice.some((report) => report.file === "SALT advice" && report.recommended.length > 0));
  const inOrder = (findings: readonly { code: string; section: string | null }[]) => findings.map(({ code, section }) => `${section} ${code}`).sort();
  assert.deepEqual(inOrder(await findingRows(record.id)), inOrder(reading.findings));
  assert.equal(record.counts?.provisions, reading.provisions.length);
  assert.equal((record.counts?.specific ?? 0) + (record.counts?.partly ?? 0) + (record.counts?.vague ?? 0), reading.provisions.length);

  const [rating, ...more] = await ratings();
  assert.deepEqual(more, []);
  assert.equal(rating?.id, record.ratingId);
  assert.equal(rating?.documentId, documentId);
  assert.equal(rating?.ratedOn, "2026-05-01");
  assert.match(rating?.comment ?? "", /version \d+\.\d+\.\d+ with the words [0-9a-f]{12}.*never decides/);
  const tool = (await loadInstrument(database.db, authority.id, "north-somerset-ehcp"))?.instrument ?? assert.fail();
  assert.equal(rating.answered + rating.unanswered + rating.leftOut, criteriaOf(tool).length, "what it does not know stays open");
  assert.ok(rating.answered > 0);
  const answers = await many<{ criterion: string; value: string; comment: string; evidence: string }>(database.db, sql`
    select criterion_id as criterion, value, comment, evidence from answer where authority_id = ${authority.id} and rating_id = ${rating.id}`);
  for (const { criterion, value, evidence } of answers) {
    assert.equal(value, reading.answers[criterion]?.answer);
    for (const quote of reading.answers[criterion]?.evidence ?? []) assert.ok(evidence.includes(quote) || evidence.length === 4000);
  }
});

test("no word of a plan is on disk as it came", async () => {
  const { id } = await read(await add(exampleFile("q01", "plan.docx")));
  const row = await one<{ row: string; sealed: Buffer }>(database.db, sql`select (to_jsonb(r) - 'sealed')::text as row, r.sealed from reading r where authority_id = ${authority.id} and id = ${id}`);
  const reading = (await openReading(database.db, authority.id, key, id)) ?? assert.fail();
  const rows = `${row.row} ${JSON.stringify(await findingRows(id))}`;
  for (const text of ["Amara", "Tolliver", ...reading.provisions.map((provision) => provision.text)]) {
    assert.ok(!rows.includes(text));
    assert.ok(!row.sealed.includes(text));
  }
});

test("reading again takes the place of what was read, and of its rating", async () => {
  const documentId = await add(exampleFile("q01", "plan.docx"));
  const first = await read(documentId);
  await add(exampleFile("q01", "advice-tod.docx"), { kind: "specialist-teacher-advice", title: "Advice", datedOn: "2026-01-09" });
  const second = await read(documentId);
  assert.equal(second.id, first.id);
  assert.equal(second.ratingId, first.ratingId);
  assert.equal(second.advice.length, 1);
  assert.equal((await ratings()).length, 1);
  assert.equal((await findingRows(second.id)).length, second.counts?.findings);
});

test("a rating by an older version of the tool gives way to one by the newest", async () => {
  const documentId = await add(exampleFile("q01", "plan.docx"));
  const { ratingId } = await read(documentId);
  const other = await one<{ hash: string }>(database.db, sql`select hash from instrument_version where instrument_id = 'dip-sample' limit 1`);
  await run(database.db, sql`delete from answer where authority_id = ${authority.id} and rating_id = ${ratingId}`);
  await run(database.db, sql`update rating set instrument_hash = ${other.hash} where authority_id = ${authority.id} and id = ${ratingId}`);
  const again = await read(documentId);
  assert.equal(again.ratingId, ratingId);
  const now = await one<{ tool: string }>(database.db, sql`select v.instrument_id as tool from rating r join instrument_version v on v.hash = r.instrument_hash where r.authority_id = ${authority.id} and r.id = ${ratingId}`);
  assert.equal(now.tool, "north-somerset-ehcp");
});

test("of two versions the newer stands for the plan, whichever was read last", async () => {
  const newer = await add(exampleFile("q01", "plan.docx"), { datedOn: "2026-03-27" });
  const older = await add(exampleFile("q02", "plan.docx"), { datedOn: "2020-01-01", kind: "amended-plan-from-year-9" });
  await read(newer);
  await read(older);
  assert.equal((await latestReading(database.db, authority.id, planId))?.documentId, newer);
  assert.equal((await ratings()).length, 2, "each document has its own rating");
});

test("a file that cannot be read is told with its cure; what was read before can still be shown", async () => {
  for (const [name, bytes, code] of [["empty", Buffer.from(" "), "plan-empty"], ["cut", exampleFile("q01", "plan.docx").subarray(0, 3000), "plan-damaged"], ["sheet", Buffer.from("%PDF-1.7 nothing"), ""]] as const) {
    const record = await read(await add(bytes, { title: name }));
    assert.equal(record.state, "failed", name);
    if (code !== "") assert.equal(record.problemCode, code);
    assert.ok(record.problemWords && record.problemCure, name);
  }
  const documentId = await add(exampleFile("q01", "plan.docx"));
  await read(documentId);
  const fails: Reader = () => Promise.reject(new Error("quotes the plan: Amara"));
  await setWaiting(database.db, { authorityId: authority.id, documentId, planId });
  await assert.rejects(readDocument(database.db, { ...setup, reader: fails }, { authorityId: authority.id, documentId }));
  const record = await loadReading(database.db, authority.id, documentId);
  assert.equal(record?.state, "failed");
  assert.equal(record?.problemCode, "reading-fault");
  assert.doesNotMatch(`${record?.problemWords}`, /Amara/);
  assert.ok(await openReading(database.db, authority.id, key, record?.id ?? ""));
});

test("advice that cannot be read does not stop the plan, and is told", async () => {
  const bad = await add(Buffer.from("PK\u0003\u0004 broken"), { kind: "social-care-advice", title: "Broken", datedOn: "2026-01-01" });
  const good = await add(exampleFile("q01", "advice-tod.docx"), { kind: "specialist-teacher-advice", title: "Advice", datedOn: "2026-01-09" });
  const record = await read(await add(exampleFile("q01", "plan.docx")));
  assert.equal(record.state, "read");
  assert.ok(record.advice.includes(good));
  assert.deepEqual(record.leftOut.map(({ documentId, code }) => ({ documentId, code })), [{ documentId: bad, code: "plan-damaged" }]);
});

test("a scan is sent on to have its letters recognised, and is read when they are", async () => {
  const documentId = await add(smallPdf([{ picture: true }, { picture: true }]));
  const record = await read(documentId);
  assert.equal(record.state, "scan");
  const at = { authorityId: authority.id, documentId };
  assert.ok(await maybe(database.db, sql`select 1 from graphile_worker.jobs where task_identifier = 'reading/recognise' and key = ${`recognise ${documentId}`}`));
  const pages: number[] = [];
  const recognises: Reader = async (order, options) => {
    if (order.do !== "recognise") return performOrder(order, options);
    for (const page of [1, 2]) {
      options?.onPage?.(page, 2);
      await eventually("the page is counted", async () => (await loadReading(database.db, authority.id, documentId))?.pagesDone === page - 1);
      pages.push(page - 1);
    }
    const { extractDocument } = await import("../extract/extract-document.ts");
    return { extracted: { ...(await extractDocument(exampleFile("q01", "plan.docx"), { name: "x" })), by: "ocr" } } as never;
  };
  const tasks = readingTasks({ ...setup, reader: recognises });
  const work: Parameters<JobTask>[1] = { db: database.db, signal: new AbortController().signal, progress: () => {}, attempt: 1 };
  await tasks["reading/recognise"]?.({ ...at, documentIds: [documentId] }, work);
  assert.deepEqual(pages, [0, 1]);
  await tasks["reading/read"]?.(at, work);
  const done = await loadReading(database.db, authority.id, documentId);
  assert.equal(done?.state, "read");
  assert.equal((await openReading(database.db, authority.id, key, done.id))?.document.by, "ocr");
});

test("letters that cannot be recognised are told; the recognised text is sealed", async () => {
  const documentId = await add(smallPdf([{ picture: true }, { picture: true }]));
  await saveScanText(database.db, key, { authorityId: authority.id, documentId }, { problem: { code: "plan-no-text", words: "No words.", cure: "Scan again." } });
  const record = await read(documentId);
  assert.deepEqual([record.state, record.problemCode], ["failed", "plan-no-text"]);
  await saveScanText(database.db, key, { authorityId: authority.id, documentId }, { extracted: { by: "ocr", blocks: [], pages: 1, title: "Amara", notes: [] } });
  const { sealed } = await one<{ sealed: Buffer }>(database.db, sql`select sealed from document_text where authority_id = ${authority.id} and document_id = ${documentId}`);
  assert.ok(!sealed.includes("Amara"));
});

test("adding a plan asks for its reading; adding advice asks for the plan's again; a review asks for nothing", async () => {
  const asked = async () => (await many<{ documentId: string }>(database.db, sql`select payload->>'documentId' as "documentId" from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
    where t.identifier = 'reading/read' and payload->>'authorityId' = ${authority.id}`)).map((job) => job.documentId);
  const review = await add(Buffer.from("An annual review."), { kind: "annual-review" });
  await readAfterAdding(database.db, { authorityId: authority.id, planId, documentId: review });
  assert.deepEqual(await asked(), []);
  const advice = await add(exampleFile("q01", "advice-tod.docx"), { kind: "specialist-teacher-advice", datedOn: "2026-01-09" });
  await readAfterAdding(database.db, { authorityId: authority.id, planId, documentId: advice });
  assert.deepEqual(await asked(), [], "there is no plan yet");
  const plan = await add(exampleFile("q01", "plan.docx"));
  await readAfterAdding(database.db, { authorityId: authority.id, planId, documentId: plan });
  await readAfterAdding(database.db, { authorityId: authority.id, planId, documentId: advice });
  assert.deepEqual(await asked(), [plan], "asked twice, read once");
});

test("two at once on one document leave one reading and one rating", async () => {
  const documentId = await add(exampleFile("q01", "plan.docx"));
  await setWaiting(database.db, { authorityId: authority.id, documentId, planId });
  await Promise.all([1, 2].map(() => readDocument(database.db, setup, { authorityId: authority.id, documentId })));
  assert.equal((await loadReading(database.db, authority.id, documentId))?.state, "read");
  assert.equal((await ratings()).length, 1);
});

test("another authority's document is nobody's", async () => {
  const documentId = await add(exampleFile("q01", "plan.docx"));
  await read(documentId);
  const other = await makeAuthority(database.db);
  assert.equal(await loadReading(database.db, other.id, documentId), undefined);
  assert.equal(await latestReading(database.db, other.id, planId), undefined);
});

test("sealed bytes of another key are told, not shown", async () => {
  const documentId = await add(exampleFile("q01", "plan.docx"));
  await run(database.db, sql`update document_content set sealed = ${seal(Buffer.alloc(32, 9), Buffer.from("x"))} where authority_id = ${authority.id} and document_id = ${documentId}`);
  const record = await read(documentId);
  assert.deepEqual([record.state, record.problemCode], ["failed", "cannot-unseal"]);
});
