import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { makeAuthority, type TestAuthority } from "../../../test/support/authority.ts";
import { freshDatabase } from "../../../test/support/database.ts";
import { addPlan, exampleChildren, exampleFile } from "../../../test/support/plans-to-read.ts";
import { storeProgramRating } from "../../auditing/index.ts";
import { criteriaOf, loadInstrument, syncShippedInstruments } from "../../instruments/index.ts";
import { many, sql } from "../../platform/index.ts";
import { addDocument } from "../../register/index.ts";
import { setWaiting } from "../store/move-reading.ts";
import { performOrder } from "./perform-order.ts";
import { readDocument } from "./read-document.ts";
import { suggestAnswers } from "./suggest-answers.ts";

const dataKey = Buffer.alloc(32, 7);
const setup = { dataKey, reader: performOrder, storeRating: storeProgramRating };
let database: Awaited<ReturnType<typeof freshDatabase>>;
let authority: TestAuthority;
let documentId = "";

before(async () => {
  database = await freshDatabase();
  await syncShippedInstruments(database.db);
  authority = await makeAuthority(database.db, { today: "2026-05-01" });
  const planId = await addPlan(database.db, authority, "EHC-00001", exampleChildren.q01);
  documentId = await addDocument(database.db, authority.id, dataKey, { planId, kind: "new-plan", title: "The plan", author: "", datedOn: "2026-03-27", mediaType: "application/octet-stream", bytes: exampleFile("q01", "plan.docx"), addedBy: null });
  await setWaiting(database.db, { authorityId: authority.id, documentId, planId });
});
after(() => database.drop());

const ratings = () => many<{ id: string; instrumentId: string; answered: number }>(database.db, sql`
  select r.id, v.instrument_id as "instrumentId", r.answered from rating r join instrument_version v on v.hash = r.instrument_hash
  where r.authority_id = ${authority.id} and r.role = 'program' and r.state = 'submitted' order by v.instrument_id`);

test("the program answers another tool of a plan that was read, once, beside its full audit and with the plan's own words", async () => {
  const tool = (await loadInstrument(database.db, authority.id, "programme-ehcp")) ?? assert.fail();
  const at = { authorityId: authority.id, documentId, instrumentHash: tool.hash };
  await suggestAnswers(database.db, setup, at);
  assert.deepEqual(await ratings(), [], "what was never read is not answered");
  await readDocument(database.db, setup, { authorityId: authority.id, documentId });
  await suggestAnswers(database.db, setup, at);
  await suggestAnswers(database.db, setup, at);
  const kept = await ratings();
  assert.deepEqual(kept.map((rating) => rating.instrumentId), ["north-somerset-ehcp", "programme-ehcp"]);
  const answers = await many<{ id: string; evidence: string }>(database.db, sql`select criterion_id as id, evidence from answer where authority_id = ${authority.id} and rating_id = ${kept[1]?.id ?? ""}`);
  const asked = new Set(criteriaOf(tool.instrument).map(({ criterion }) => criterion.id));
  assert.ok(answers.length >= 10, `${answers.length} of ${asked.size}`);
  assert.ok(answers.every((answer) => asked.has(answer.id)));
  assert.ok(answers.some((answer) => answer.evidence.startsWith("“")));
});

test("the full audit has its answers from the reading itself", async () => {
  const full = (await loadInstrument(database.db, authority.id, "north-somerset-ehcp")) ?? assert.fail();
  const before = await ratings();
  await suggestAnswers(database.db, setup, { authorityId: authority.id, documentId, instrumentHash: full.hash });
  assert.deepEqual(await ratings(), before);
});

test("when the plan is read again, what was suggested for other tools is asked for again too", async () => {
  const tool = (await loadInstrument(database.db, authority.id, "programme-ehcp")) ?? assert.fail();
  const { planId } = (await many<{ planId: string }>(database.db, sql`select plan_id as "planId" from document where authority_id = ${authority.id}`))[0] ?? assert.fail();
  await setWaiting(database.db, { authorityId: authority.id, documentId, planId });
  await readDocument(database.db, setup, { authorityId: authority.id, documentId });
  assert.deepEqual((await ratings()).map((rating) => rating.instrumentId), ["north-somerset-ehcp"], "the old suggestions rest on an older reading");
  const jobs = await many<{ key: string }>(database.db, sql`select key from graphile_worker.jobs where key like ${`suggest ${documentId}%`}`);
  assert.equal(jobs.length, 1);
  await suggestAnswers(database.db, setup, { authorityId: authority.id, documentId, instrumentHash: tool.hash });
  assert.equal((await ratings()).length, 2);
});
