import { after, before, describe, test } from "node:test";
import assert from "node:assert/strict";
import { checkImport, confirmImport, runImport, saveAnswers, startImport, undoImport } from "../../imports/index.ts";
import { many, one, run, sql } from "../../platform/index.ts";
import { freshDatabase } from "../../../test/support/database.ts";
import { makeAuthority } from "../../../test/support/authority.ts";
import { csvFile, testImportSetup } from "../../../test/support/imports.ts";
import { registerImportKind } from "./register-import-kind.ts";

const HEADINGS = ["Last name", "First name", "DOB", "UPN", "NHS No", "Case ref", "SEN Team", "Date request received", "Final plan date", "Main need", "Need 2", "Need 3"];

// UPN check letters and NHS check digits worked by hand: A123456789012 sums to 368 = 16 x 23 (A);
// 9434765919 and 4010232137 are the examples of the NHS Data Dictionary and its guidance.
const AMY = ["Archer", "Amy", "03/02/2012", "A123456789012", "943 476 5919", "R-1", "North", "01/02/2020", "2020-Jun-19 00:00:00", "Autism", "SLCN", "SEMH"];
const BEN = ["Barrow", "Ben", "14/09/2015", "", "4010232137", "R-2", "East", "2021-01-04", "", "SEMH", "", ""];
const CAL = ["Carter", "Cal", "01/09/2010", "", "", "R-3", "north", "", "44000", "MLD", "-", "NULL"];

describe("the register import", () => {
  let database: Awaited<ReturnType<typeof freshDatabase>>;
  let authorityId: string;
  const setup = testImportSetup([registerImportKind]);

  before(async () => {
    database = await freshDatabase();
    await run(database.db, sql`insert into document_kind (id, name, family) values ('new-plan', 'New plan', 'plan'),
      ('amended-plan-to-year-8', 'Amended plan to Year 8', 'plan'), ('amended-plan-from-year-9', 'Amended plan from Year 9', 'plan') on conflict do nothing`);
  });
  after(() => database.drop());

  const authority = async () => {
    authorityId = (await makeAuthority(database.db, { today: "2026-03-01" })).id;
    return authorityId;
  };
  const take = async (rows: readonly (readonly string[])[], name = "register.csv") => {
    const id = await startImport(database.db, setup, { authorityId, accountId: null, kind: "register", files: [csvFile(name, rows)] });
    return { at: { authorityId, id }, record: await checkImport(database.db, setup, { authorityId, id }) };
  };
  const takeIn = async (rows: readonly (readonly string[])[]) => {
    const { at, record } = await take(rows);
    assert.deepEqual(record.result.problem, undefined);
    assert.deepEqual(record.result.faults, []);
    assert.ok(await confirmImport(database.db, at), "ready");
    const done = await runImport(database.db, setup, at);
    assert.equal(done.state, "done", JSON.stringify(done.result.problem));
    return { at, record: done };
  };
  const counts = async () =>
    one<Record<string, number>>(database.db, sql`select
      (select count(*) from person where authority_id = ${authorityId}) as people,
      (select count(*) from plan where authority_id = ${authorityId}) as plans,
      (select count(*) from plan_version where authority_id = ${authorityId}) as versions,
      (select count(*) from team where authority_id = ${authorityId}) as teams`);

  test("reads any headings, and a dry run writes nothing", async () => {
    await authority();
    const before = await counts();
    const { record } = await take([HEADINGS, AMY, BEN, CAL]);
    assert.equal(record.state, "checked");
    assert.deepEqual(record.result.faults, []);
    assert.deepEqual(record.result.counts, [
      { label: "Children", added: 3, changed: 0, unchanged: 0 },
      { label: "Plans", added: 3, changed: 0, unchanged: 0 },
      { label: "Teams", added: 1, changed: 0, unchanged: 1 },
      { label: "Versions of plans", added: 2, changed: 0, unchanged: 0 },
    ]);
    assert.deepEqual(await counts(), before);
  });

  test("a plan's reference is known under the headings that case systems give it", async () => {
    for (const heading of ["Ref No.", "Ref. number", "Reference No"]) {
      await authority();
      await takeIn([HEADINGS.map((each) => (each === "Case ref" ? heading : each)), AMY]);
      assert.equal((await one<{ reference: string }>(database.db, sql`select reference from plan where authority_id = ${authorityId}`)).reference, "R-1", heading);
    }
  });

  test("the second time nothing is new or changed", async () => {
    await authority();
    await takeIn([HEADINGS, AMY, BEN, CAL]);
    const first = await counts();
    assert.deepEqual(first, { people: 3, plans: 3, versions: 2, teams: 3 });
    const { record } = await takeIn([HEADINGS, AMY, BEN, CAL]);
    assert.deepEqual(record.result.counts?.map(({ added, changed }) => added + changed), [0, 0, 0, 0]);
    assert.deepEqual(await counts(), first);
    const plan = await one<Record<string, unknown>>(database.db, sql`select reference, status, requested_on, started_on, primary_need, other_needs
      from plan where authority_id = ${authorityId} and reference = 'R-1'`);
    assert.deepEqual(plan, { reference: "R-1", status: "active", requested_on: "2020-02-01", started_on: "2020-06-19", primary_need: "ASD", other_needs: ["SLCN", "SEMH"] });
  });

  test("undoing puts everything back", async () => {
    await authority();
    const empty = await counts();
    const first = await takeIn([HEADINGS, AMY, BEN]);
    const amended = AMY.with(9, "SLCN");
    const second = await takeIn([HEADINGS, amended, BEN, CAL]);
    await assert.rejects(undoImport(database.db, setup, first.at), { code: "import-depended-on" });
    await undoImport(database.db, setup, second.at);
    assert.equal((await one<{ need: string }>(database.db, sql`select primary_need as need from plan where authority_id = ${authorityId} and reference = 'R-1'`)).need, "ASD");
    await undoImport(database.db, setup, first.at);
    assert.deepEqual(await counts(), empty);
  });

  test("undoing is refused where a row was changed since", async () => {
    await authority();
    const { at } = await takeIn([HEADINGS, AMY]);
    await run(database.db, sql`update plan set writer = 'Somebody', updated_at = now() where authority_id = ${authorityId}`);
    await assert.rejects(undoImport(database.db, setup, at), /1 of its plans was changed since/);
    assert.equal((await counts())["people"], 1);
  });

  test("faults name the row, the column and the cure, and stop everything", async () => {
    await authority();
    const { at, record } = await take([
      HEADINGS,
      AMY.with(3, "B123456789012"),
      BEN.with(4, "4010232138").with(2, "31/02/2015"),
      CAL.with(9, "XYZ"),
    ]);
    assert.deepEqual(
      record.result.faults?.map((fault) => [fault.place?.row, fault.column, fault.what]),
      [
        [2, "UPN", "the check letter is wrong, so a sign is mistyped"],
        [3, "DOB", "there is no such day in the calendar"],
        [3, "NHS No", "the check digit is wrong, so a digit is mistyped"],
        [4, "Main need", "this type of need is not known"],
      ],
    );
    assert.equal(await confirmImport(database.db, at), false);
    assert.equal((await counts())["people"], 0);
  });

  test("a doubt is asked, never guessed, and the answer holds when the file comes again", async () => {
    await authority();
    await takeIn([HEADINGS, AMY]);
    // The same UPN with another forename: a twin with a mistyped number, or a new name?
    const twin = AMY.with(1, "Ada").with(4, "").with(5, "R-9");
    const { at, record } = await take([HEADINGS, twin]);
    assert.deepEqual(record.result.questions?.map((question) => question.text), ["The UPN belongs to a child in the register with another name. Is it the same child?"]);
    assert.equal(await confirmImport(database.db, at), false);
    await saveAnswers(database.db, at, { [record.result.questions?.[0]?.id ?? ""]: "new" });
    assert.ok(await confirmImport(database.db, at));
    assert.equal((await runImport(database.db, setup, at)).state, "done");
    assert.deepEqual(await many(database.db, sql`select forename, upn from person where authority_id = ${authorityId} order by 1`), [
      { forename: "Ada", upn: null },
      { forename: "Amy", upn: "A123456789012" },
    ]);
    const again = await take([HEADINGS, twin]);
    assert.deepEqual(again.record.result.counts?.map(({ added, changed }) => added + changed), [0, 0, 0, 0]);
    assert.ok(await confirmImport(database.db, again.at));
  });
});
