import assert from "node:assert/strict";
import { after, test } from "node:test";
import { makeAuthority } from "../../../test/support/authority.ts";
import { freshDatabase } from "../../../test/support/database.ts";
import { csvFile, testImportSetup } from "../../../test/support/imports.ts";
import { checkImport, confirmImport, runImport, startImport, undoImport } from "../../imports/index.ts";
import { many, run, sql } from "../../platform/index.ts";
import { registerImportKind } from "./register-import-kind.ts";

const database = await freshDatabase();
const { db } = database;
after(() => database.drop());
await run(db, sql`insert into document_kind (id, name, family) values ('new-plan', 'New plan', 'plan'), ('amended-plan-to-year-8', 'Amended plan to Year 8', 'plan'),
  ('amended-plan-from-year-9', 'Amended plan from Year 9', 'plan') on conflict do nothing`);
const setup = testImportSetup([registerImportKind]);
const { id: authorityId } = await makeAuthority(db, { today: "2026-03-01" });

const HEADINGS = ["Surname", "Forename", "DOB", "Case ref", "Final plan date", "Amended date", "Reason for delay", "Signed off by", "Sign off date", "Co-production"];
const AMY = ["Archer", "Amy", "03/02/2012", "R-1", "19/06/2020", "", "Advice came late", "Team manager", "12/06/2020", "Commented on draft"];
const BEN = ["Barrow", "Ben", "14/09/2015", "R-2", "01/09/2021", "", "", "", "", ""];

const take = async (rows: readonly (readonly string[])[]) => {
  const id = await startImport(db, setup, { authorityId, accountId: null, kind: "register", files: [csvFile("register.csv", [HEADINGS, ...rows])] });
  const at = { authorityId, id };
  return { at, record: await checkImport(db, setup, at) };
};
const takeIn = async (rows: readonly (readonly string[])[]) => {
  const { at, record } = await take(rows);
  assert.deepEqual(record.result.faults, []);
  await confirmImport(db, at);
  assert.equal((await runImport(db, setup, at)).state, "done");
  return { at, record };
};
const versions = () => many(db, sql`
  select p.reference, v.number, v.signed_off_by as by, v.signed_off_on as on, v.family_part as part, p.delay_reason as reason
  from plan_version v join plan p on p.authority_id = v.authority_id and p.id = v.plan_id where v.authority_id = ${authorityId} order by 1, 2`);

const amyFirst = { reference: "R-1", number: 1, by: "Team manager", on: "2020-06-12", part: "draft", reason: "Advice came late" };
const ben = { reference: "R-2", number: 1, by: null, on: null, part: null, reason: null };

test("who signed a plan off, the family's part and the reason for a delay are taken in with the plan's newest version", async () => {
  await takeIn([AMY, BEN]);
  assert.deepEqual(await versions(), [amyFirst, ben]);
});

test("an empty cell changes nothing, what is told later goes to the newest version, and undoing brings it all back", async () => {
  await takeIn([[...AMY.slice(0, 6), "", "", "", ""], BEN]);
  assert.deepEqual(await versions(), [amyFirst, ben]);
  const { at, record } = await takeIn([[...AMY.slice(0, 5), "20/06/2021", "", "Head of service", "", "together"], [...BEN.slice(0, 6), "", "", "", "views only"]]);
  assert.deepEqual(record.result.counts?.find((count) => count.label === "Versions of plans"), { label: "Versions of plans", added: 1, changed: 1, unchanged: 0 });
  assert.deepEqual(await versions(), [amyFirst, { ...amyFirst, number: 2, by: "Head of service", on: null, part: "together" }, { ...ben, part: "views" }]);
  await undoImport(db, setup, at);
  assert.deepEqual(await versions(), [amyFirst, ben]);
});

test("a part that is none is a fault with its cure", async () => {
  const { record } = await take([[...AMY.slice(0, 9), "a little"]]);
  assert.equal(record.result.faults?.length, 1);
  assert.match(JSON.stringify(record.result.faults), /Write none, views, draft or together/);
});

const ASKED = [...HEADINGS.slice(0, 5), "Kept informed", "Preferred placement named", "Advice not received", "Co-production"];
const asked = () => many(db, sql`select p.reference, p.family_informed as informed, p.preferred_place as place, p.advice_missing as missing, v.family_part as part
  from plan p join plan_version v on v.authority_id = p.authority_id and v.plan_id = p.id where p.authority_id = ${authorityId} and p.reference like 'Q-%' order by 1`);
const askedFile = async (rows: readonly (readonly string[])[]) => {
  const id = await startImport(db, setup, { authorityId, accountId: null, kind: "register", files: [csvFile("asked.csv", [ASKED, ...rows])] });
  return { at: { authorityId, id }, record: await checkImport(db, setup, { authorityId, id }) };
};
const CAL = ["Carver", "Cal", "05/03/2013", "Q-1", "19/06/2020", "At every step", "Yes", "2", "none"];
const DOT = ["Dale", "Dot", "06/04/2014", "Q-2", "20/06/2020", "only when asked", "No preference", "0", ""];

test("whether a family was kept informed, whether its place was named and advice that never came are taken in by their usual headings and words", async () => {
  const { at, record } = await askedFile([CAL, DOT]);
  assert.deepEqual(record.result.faults, []);
  await confirmImport(db, at);
  assert.equal((await runImport(db, setup, at)).state, "done");
  const before = [{ reference: "Q-1", informed: "each-step", place: "named", missing: 2, part: "none" }, { reference: "Q-2", informed: "asked", place: "none", missing: 0, part: null }];
  assert.deepEqual(await asked(), before);
  const later = await askedFile([[...CAL.slice(0, 5), "", "", "", ""], [...DOT.slice(0, 5), "some", "", "1", "draft"]]);
  await confirmImport(db, later.at);
  await runImport(db, setup, later.at);
  assert.deepEqual(await asked(), [before[0], { reference: "Q-2", informed: "some-steps", place: "none", missing: 1, part: "draft" }]);
  await undoImport(db, setup, later.at);
  assert.deepEqual(await asked(), before);
});

test("what they cannot mean is a fault with its cure", async () => {
  const { record } = await askedFile([[...CAL.slice(0, 5), "kindly", "perhaps", "many", ""]]);
  const told = JSON.stringify(record.result.faults);
  assert.match(told, /Write each step, some steps, when asked or not/);
  assert.match(told, /Write named, other or no preference/);
  assert.match(told, /how many were asked for and never came/);
  assert.doesNotMatch(told, /kindly|perhaps|many"/);
});
