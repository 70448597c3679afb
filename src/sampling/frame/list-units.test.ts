import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { makeAuthority, type TestAuthority } from "../../../test/support/authority.ts";
import { freshDatabase } from "../../../test/support/database.ts";
import { addFile, addPlans, makeCycle, TODAY } from "../../../test/support/plans-to-sample.ts";
import { syncShippedInstruments } from "../../instruments/index.ts";
import { one, run, sql, type Connection } from "../../platform/index.ts";
import type { SampleDesign } from "../draw/sample-design.ts";
import { storeSample } from "../store/store-sample.ts";
import { loadFrame } from "./load-frame.ts";
import { listUnits } from "./list-units.ts";

let connection: Connection & { drop: () => Promise<void> };
let authority: TestAuthority;

before(async () => {
  connection = await freshDatabase();
  await syncShippedInstruments(connection.db);
  authority = await makeAuthority(connection.db);
});
after(() => connection?.drop());

const planOf = (reference: string) => one<{ id: string; versionId: string }>(connection.db, sql`
  select p.id, v.id as "versionId" from plan p join plan_version v on v.authority_id = p.authority_id and v.plan_id = p.id where p.authority_id = ${authority.id} and p.reference = ${reference}`);

async function rate(planId: string, changed: { role?: string; state?: string; documentId?: string; kind?: string; on?: string }): Promise<void> {
  const { hash } = await one<{ hash: string }>(connection.db, sql`select hash from instrument_version where instrument_id = 'programme-ehcp' limit 1`);
  const raterId = randomUUID();
  await run(connection.db, sql`insert into rater (authority_id, id, name, kind) values (${authority.id}, ${raterId}, ${raterId}, 'person')`);
  await run(connection.db, sql`
    insert into rating (authority_id, id, reference, role, instrument_hash, document_kind, rater_id, plan_id, document_id, rated_on, state)
    values (${authority.id}, ${randomUUID()}, ${randomUUID().slice(0, 30)}, ${changed.role ?? "audit"}, ${hash}, ${changed.kind ?? null}, ${raterId}, ${planId}, ${changed.documentId ?? null}, ${changed.on ?? "2021-07-01"}, ${changed.state ?? "submitted"})`);
}
const unitsOf = async (kinds: string[], cycleId: string) => listUnits(connection.db, authority.id, { kinds, cycleId, today: TODAY });

test("a plan brings what the rules ask: advice, need, setting, year group, findings, file; and nothing that says who it is", async () => {
  const { db } = connection;
  const cycleId = await makeCycle(db, authority, "U");
  const [reference = ""] = await addPlans(db, authority, { team: "North", count: 1, need: "SLCN", setting: "special", birthDate: "2009-08-31", lookedAfter: true, reviewedOn: "2020-11-02", advice: ["speech-and-language-advice"] });
  const { id, versionId } = await planOf(reference);
  const [bare] = await unitsOf(["new-plan"], cycleId);
  // Born on 31 August 2009: Year 8 from September 2021, in which the plan is dated.
  assert.deepEqual(bare, {
    id: versionId, family: "plan", planId: id, versionNumber: 1, kind: "new-plan", kindName: "New plan", teamId: authority.teams["North"], teamName: "North", need: "SLCN",
    needName: "Speech, language and communication needs", status: "active", stage: "final", datedOn: "2021-09-15", yearGroup: 8, lookedAfter: true, settingType: "special", optedOut: false, healthAdvice: true,
    socialCareAdvice: false, hasFile: false, auditedOn: null, drawnFor: [], reviewedOn: "2020-11-02", findings: null,
  });
  const fileId = randomUUID();
  await run(db, sql`
    insert into document (authority_id, id, plan_id, plan_version_id, kind, title, media_type, size, sha256) values (${authority.id}, ${fileId}, ${id}, ${versionId}, 'new-plan', 'Plan', 'application/pdf', 1, ${"1".repeat(64)})`);
  await run(db, sql`
    insert into reading (authority_id, id, document_id, plan_id, state, counts, read_on, is_latest, sealed) values (${authority.id}, ${randomUUID()}, ${fileId}, ${id}, 'read', '{"findings": 7}', ${TODAY}, true, 'x')`);
  const [unit] = await unitsOf(["new-plan"], cycleId);
  assert.deepEqual([unit?.hasFile, unit?.findings], [true, 7]);
  assert.deepEqual((await unitsOf(["speech-and-language-advice"], cycleId)).map((each) => [each.family, each.planId, each.hasFile]), [["advice", id, true]]);
});

test("an audit of any version counts for the plan, an audit of its advice for that advice alone; drafts, second ratings and the program's own do not count", async () => {
  const { db } = connection;
  const cycleId = await makeCycle(db, authority, "V");
  const [reference = ""] = await addPlans(db, authority, { count: 1, kind: "amended-plan-from-year-9" });
  const { id } = await planOf(reference);
  await addFile(db, authority, id, "physiotherapy-advice");
  const auditedOn = async (kind: string) => (await unitsOf([kind], cycleId)).find((unit) => unit.planId === id)?.auditedOn;
  for (const given of [{ state: "draft" }, { role: "moderation" }, { role: "program" }]) await rate(id, given);
  assert.equal(await auditedOn("amended-plan-from-year-9"), null);
  const advice = (await unitsOf(["physiotherapy-advice"], cycleId))[0]?.id ?? "";
  await rate(id, { documentId: advice, kind: "physiotherapy-advice", on: "2021-02-03" });
  assert.equal(await auditedOn("amended-plan-from-year-9"), null);
  assert.equal(await auditedOn("physiotherapy-advice"), "2021-02-03");
  await rate(id, { role: "panel", on: "2021-05-06" });
  assert.equal(await auditedOn("amended-plan-from-year-9"), "2021-05-06");
  assert.equal(await auditedOn("physiotherapy-advice"), "2021-02-03");
});

test("what another cycle drew and has not audited counts as audited from the day of its draw; this cycle's own draws are told apart", async () => {
  const { db } = connection;
  const [first, second] = [await makeCycle(db, authority, "W1"), await makeCycle(db, authority, "W2")];
  await addPlans(db, authority, { count: 1, kind: "amended-plan-to-year-8" });
  const design: SampleDesign = { name: "One", purpose: "calibration", frame: { kinds: ["amended-plan-to-year-8"], teams: [], needs: [], settings: [] }, divide: [], allocation: { by: "all" }, advice: [] };
  await storeSample(db, { authorityId: authority.id, accountId: null, today: TODAY }, { cycleId: first, sampleId: randomUUID(), design, drawnAt: new Date("2021-10-01T23:30:00Z") });
  const [here] = await unitsOf(["amended-plan-to-year-8"], first);
  assert.deepEqual([here?.drawnFor, here?.auditedOn], [["calibration"], null]);
  const [there] = await unitsOf(["amended-plan-to-year-8"], second);
  // Half past eleven at night in summer time is the next day in England.
  assert.deepEqual([there?.drawnFor, there?.auditedOn], [[], "2021-10-02"]);
  const months = (notAuditedMonths: number) => loadFrame(db, authority.id, { design: { ...design, frame: { ...design.frame, notAuditedMonths } }, cycleId: second, today: "2021-12-15" });
  assert.equal((await months(2)).framed.length, 1);
  assert.equal((await months(3)).framed.length, 0);
});

test("references that are chosen are found however they are written; those without a document of the kinds are named", async () => {
  const { db } = connection;
  const cycleId = await makeCycle(db, authority, "X");
  const [a = "", b = ""] = await addPlans(db, authority, { count: 2 });
  const design: SampleDesign = { name: "C", purpose: "chosen", frame: { kinds: ["new-plan"], teams: [], needs: [], settings: [] }, divide: [], allocation: { by: "all" }, advice: [], chosen: { references: [a.toLowerCase(), b, "NONE"], reason: "Asked for" } };
  const frame = await loadFrame(db, authority.id, { design, cycleId, today: TODAY });
  assert.equal(frame.framed.length, 2);
  assert.deepEqual(frame.missing, ["NONE"]);
});
