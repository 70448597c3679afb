import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { checkImport, confirmImport, runImport, saveAnswers, startImport, undoImport, type ImportKind } from "../../imports/index.ts";
import { syncShippedInstruments } from "../../instruments/index.ts";
import { many, newId, one, run, sql } from "../../platform/index.ts";
import { makeAuthority, type TestAuthority } from "../../../test/support/authority.ts";
import { freshDatabase } from "../../../test/support/database.ts";
import { csvFile, testImportSetup } from "../../../test/support/imports.ts";
import { ratingsImport } from "./ratings-kind.ts";

type Rows = readonly (readonly string[])[];

describe("the import of ratings", () => {
  let database: Awaited<ReturnType<typeof freshDatabase>>;
  let authority: TestAuthority;
  const setup = testImportSetup([ratingsImport as ImportKind]);
  before(async () => {
    database = await freshDatabase();
    await syncShippedInstruments(database.db);
  });
  after(() => database.drop());

  const fresh = async () => (authority = await makeAuthority(database.db, { today: "2026-03-01" }));
  const check = async (rows: Rows, options: Record<string, string>) => {
    const at = { authorityId: authority.id, id: await startImport(database.db, setup, { authorityId: authority.id, accountId: null, kind: "ratings", files: [csvFile("audits.csv", rows)], options }) };
    return { at, record: await checkImport(database.db, setup, at) };
  };
  const takeIn = async (rows: Rows, options: Record<string, string>) => {
    const { at, record } = await check(rows, options);
    assert.deepEqual([record.result.problem, record.result.faults, record.result.questions], [undefined, [], []]);
    assert.ok(await confirmImport(database.db, at));
    const done = await runImport(database.db, setup, at);
    assert.equal(done.state, "done", JSON.stringify(done.result.problem));
    return { at, counts: done.result.counts?.[0] };
  };
  const ratings = () => many<Record<string, unknown>>(database.db, sql`
    select r.reference, r.role, k.name as rater, k.kind, t.name as team, r.rated_on as "ratedOn", round(r.score, 2) as score, round(r.percent, 2) as percent, r.answered, r.not_applicable as "notApplicable", r.judgements,
      (select string_agg(a.criterion_id || '=' || a.value, ' ' order by a.criterion_id) from answer a where a.authority_id = r.authority_id and a.rating_id = r.id) as answers
    from rating r join rater k on k.authority_id = r.authority_id and k.id = r.rater_id left join team t on t.authority_id = r.authority_id and t.id = r.team_id
    where r.authority_id = ${authority.id} order by r.reference, r.role`);

  test("a row an audit: criteria by id or in words, answers as people write them, scored as it comes in", async () => {
    await fresh();
    await takeIn(
      [
        ["Audit ref", "Date of audit", "Team", "Audited by", "A1", "A2", "The answers are about this child and could not stand in another plan.", "A4", "A5"],
        ["DS-1", "14/09/2020", "north", "M Field", "Yes", " y ", "not met", "n/a", "N/A"],
        ["DS-2", "Sept 2020", "South", "P Lane", "MET", "compliant", "", "Not applicable", "no"],
      ],
      { instrument: "dip-sample" },
    );
    // Two of three applicable criteria met: 66.67; three of three but one: 2 of 3.
    assert.deepEqual(await ratings(), [
      { reference: "DS-1", role: "audit", rater: "M Field", kind: "person", team: "North", ratedOn: "2020-09-14", score: 66.67, percent: 66.67, answered: 3, notApplicable: 2, judgements: {}, answers: "A1=Yes A2=Yes A3=No A4=N/A A5=N/A" },
      { reference: "DS-2", role: "audit", rater: "P Lane", kind: "person", team: "South", ratedOn: "2020-09-01", score: 66.67, percent: 66.67, answered: 3, notApplicable: 1, judgements: {}, answers: "A1=Yes A2=Yes A4=N/A A5=No" },
    ]);
  });

  test("advice that was not there is told with its scores or without any", async () => {
    await fresh();
    const head = ["Audit ref", "Date of audit", "Audited by", "Absent advice", "A1", "A2"];
    await takeIn([head, ["X-1", "14/09/2020", "Outside Ltd", "no", "Yes", "No"], ["X-2", "14/09/2020", "Outside Ltd", "Yes", "No", "No"], ["X-3", "14/09/2020", "Outside Ltd", "y", "", ""]], { instrument: "dip-sample", role: "external" });
    const rows = await many<{ reference: string; facts: unknown; percent: number | null }>(database.db, sql`select reference, facts, percent from rating where authority_id = ${authority.id} order by reference`);
    assert.deepEqual(rows, [{ reference: "X-1", facts: {}, percent: 50 }, { reference: "X-2", facts: { absent: true }, percent: 0 }, { reference: "X-3", facts: { absent: true }, percent: null }]);
    const { record } = await check([head, ["X-4", "14/09/2020", "Outside Ltd", "perhaps", "Yes", ""]], { instrument: "dip-sample", role: "external" });
    assert.equal(record.result.faults?.length, 1);
  });

  test("a row an answer, with rater, team, date and role for the whole file", async () => {
    await fresh();
    const rows = [
      ["Audit", "Question", "Response", "Reason"],
      ["P-1", "A1", "Yes", ""], ["P-1", "a2", "Partially", "Only some"], ["P-1", "A3", "N", ""], ["P-1", "A4", "NA", ""], ["P-1", "A5", "Fully", ""],
      ["P-2", "A1", "2", ""], ["P-2", "A2", "1", ""],
    ];
    const options = { instrument: "programme-ehcp", role: "external", rater: "Outside Audits Ltd", team: "North", date: "30/9/2020" };
    await takeIn(rows, options);
    // Yes, Partly, No, N/A, Yes: 5 of 8 points, 12.5 of 20 (section 4 of the design works the same sum).
    assert.deepEqual((await ratings()).map(({ reference, role, rater, kind, team, ratedOn, score, answers }) => [reference, role, rater, kind, team, ratedOn, score, answers]), [
      ["P-1", "external", "Outside Audits Ltd", "outside", "North", "2020-09-30", 12.5, "A1=Yes A2=Partly A3=No A4=N/A A5=Yes"],
      ["P-2", "external", "Outside Audits Ltd", "outside", "North", "2020-09-30", 15, "A1=Yes A2=Partly"],
    ]);
    assert.deepEqual((await takeIn(rows, options)).counts, { label: "Ratings", added: 0, changed: 0, unchanged: 2 });
    assert.deepEqual((await takeIn(rows, { ...options, role: "moderation", rater: "M Field" })).counts, { label: "Ratings", added: 2, changed: 0, unchanged: 0 });
    assert.equal((await ratings()).length, 4);
  });

  test("in a file with a row an answer, a comment belongs to its answer, and what is said of the audit may stand in any row", async () => {
    await fresh();
    await takeIn(
      [["Audit", "Criterion", "Answer", "Comment", "Overall comment", "Team"], ["L-1", "A1", "Yes", "In her own words", "", ""], ["L-1", "A2", "No", "Whose view is it?", "A good plan", "North"]],
      { instrument: "dip-sample", date: "30/9/2020" },
    );
    assert.deepEqual(await one(database.db, sql`
      select r.comment, t.name as team, (select string_agg(a.criterion_id || '=' || a.comment, ', ' order by a.criterion_id) from answer a where a.authority_id = r.authority_id and a.rating_id = r.id) as answers
      from rating r join team t on t.authority_id = r.authority_id and t.id = r.team_id where r.authority_id = ${authority.id}`),
    { comment: "A good plan", team: "North", answers: "A1=In her own words, A2=Whose view is it?" });
  });

  test("rows of one audit that do not agree are a fault", async () => {
    await fresh();
    const { record } = await check(
      [
        ["Audit", "Criterion", "Answer", "Date", "Team", "Overall comment", "yearGroup"],
        ["L-1", "A1", "Yes", "1/9/2020", "North", "Good", "9"],
        ["L-1", "A2", "Yes", "2/9/2020", "South", "", "10"],
        ["l-1", "A3", "Yes", "1/9/2020", "North", "Bad", ""],
      ],
      { instrument: "dip-sample" },
    );
    assert.deepEqual(record.result.faults?.map((fault) => [fault.place?.row, fault.column, fault.what]), [
      [3, "Date", "this audit has another date in row 2"],
      [3, "Team", "this audit has another team in row 2"],
      [3, "yearGroup", "this audit has another answer to this in row 2"],
      [4, "Overall comment", "this audit has another overall comment in row 2"],
    ]);
  });

  test("judgements are read by label or value, several in one cell", async () => {
    await fresh();
    const rows = [
      ["Audit", "Date", "Auditor", "RAG", "area of need", "A1"],
      ["N-1", "2/3/2021", "M Field", "AMBER", "Social, emotional and mental health; cognition-learning", "Yes"],
    ];
    await takeIn(rows, { instrument: "north-somerset-ehcp" });
    assert.deepEqual((await ratings())[0]?.["judgements"], { rag: "amber", "area-of-need": ["cognition-learning", "semh"] });
    const { record } = await check([rows[0] ?? [], (rows[1] ?? []).with(3, "Purple").with(4, "Trouble")], { instrument: "north-somerset-ehcp" });
    assert.deepEqual(record.result.faults?.map((fault) => [fault.column, fault.what]), [["area of need", "one of these is not an answer to this question"], ["RAG", "this is not an answer to this question"]]);
  });

  test("a corrected audit takes the place of the old one; undoing brings the old answers and score back", async () => {
    await fresh();
    const rows = [["Audit", "Date", "Auditor", "A1", "A2"], ["DS-1", "1/9/2020", "M Field", "Yes", "Yes"]];
    const first = await takeIn(rows, { instrument: "dip-sample" });
    const before = await ratings();
    const second = await takeIn([rows[0] ?? [], (rows[1] ?? []).with(4, "No")], { instrument: "dip-sample" });
    assert.deepEqual(second.counts, { label: "Ratings", added: 0, changed: 1, unchanged: 0 });
    assert.deepEqual((await ratings()).map(({ percent, answers }) => [percent, answers]), [[50, "A1=Yes A2=No"]]);
    await undoImport(database.db, setup, second.at);
    assert.deepEqual(await ratings(), before);
    await undoImport(database.db, setup, first.at);
    assert.deepEqual(await ratings(), []);
    assert.equal((await one<{ n: number }>(database.db, sql`select count(*) as n from rater where authority_id = ${authority.id}`)).n, 0);
  });

  test("a plan is found by its reference, gives its team and version; one that is not there is a fault", async () => {
    await fresh();
    const [person, plan] = [newId(), newId()];
    await run(database.db, sql`insert into person (authority_id, id, surname, forename, birth_date, nhs_number) values (${authority.id}, ${person}, 'Archer', 'Amy', '2012-02-03', '9434765919')`);
    await run(database.db, sql`insert into plan (authority_id, id, person_id, reference, team_id, status) values (${authority.id}, ${plan}, ${person}, 'R-1', ${authority.teams["South"]}, 'active')`);
    for (const [number, kind, day] of [[1, "new-plan", "2019-05-01"], [2, "amended-plan-to-year-8", "2020-06-01"]] as const)
      await run(database.db, sql`insert into plan_version (authority_id, id, plan_id, number, kind, stage, dated_on) values (${authority.id}, ${newId()}, ${plan}, ${number}, ${kind}, 'final', ${day})`);
    const headings = ["Audit", "Date", "Auditor", "Plan reference", "NHS number", "A1"];
    await takeIn([headings, ["DS-1", "1/9/2020", "M Field", "r-1", "", "Yes"], ["DS-2", "1/1/2020", "M Field", "", "943 476 5919", "Yes"]], { instrument: "dip-sample" });
    assert.deepEqual(await many(database.db, sql`select r.reference, t.name as team, v.number, r.document_kind as kind from rating r join team t on t.id = r.team_id join plan_version v on v.id = r.plan_version_id
      where r.authority_id = ${authority.id} order by 1`), [{ reference: "DS-1", team: "South", number: 2, kind: "amended-plan-to-year-8" }, { reference: "DS-2", team: "South", number: 1, kind: "new-plan" }]);
    const { record } = await check([headings, ["DS-3", "1/9/2020", "M Field", "R-9", "", "Yes"], ["DS-4", "1/9/2020", "M Field", "", "4010232137", "Yes"]], { instrument: "dip-sample" });
    assert.deepEqual(record.result.faults?.map((fault) => [fault.place?.row, fault.column, fault.what]), [
      [2, "Plan reference", "the register has no plan with this reference"], [3, "NHS number", "nobody in the register has this number"],
    ]);
  });

  test("every fault is told by row and column, and none of it comes in", async () => {
    await fresh();
    const { record } = await check(
      [
        ["Audit", "Date", "Auditor", "Role of the rating", "A1", "A2"],
        ["", "1/9/2020", "M Field", "", "Yes", "Yes"],
        ["DS-2", "31/9/2020", "M Field", "", "Maybe", "Yes"],
        ["DS-3", "1/9/2020", "M Field", "boss", "Yes", "Yes"],
        ["DS-4", "1/9/2020", "M Field", "", "Yes", "No"],
        ["ds-4", "1/9/2020", "m field", "", "Yes", "No"],
      ],
      { instrument: "dip-sample" },
    );
    assert.deepEqual(record.result.faults?.map((fault) => [fault.place?.row, fault.column, fault.what]), [
      [2, "Audit", "the audit has no reference"],
      [3, "Date", "there is no such day in the calendar"],
      [3, "A1", "A1: this is not an answer of this scale"],
      [4, "Role of the rating", "this is not a role of a rating"],
      [6, "Audit", "this audit is already in row 5"],
    ]);
    const long = await check([["Audit", "Criterion", "Answer"], ["DS-1", "Z9", "Yes"], ["DS-1", "A1", "Yes"], ["DS-1", "A1", "No"]], { instrument: "dip-sample", date: "1/9/2020" });
    assert.deepEqual(long.record.result.faults?.map((fault) => [fault.place?.row, fault.what]), [[2, "the instrument has no such criterion"], [4, "A1 is answered twice in this audit, and not the same"]]);
    const none = await check([["Audit", "Date", "A1"], ["DS-1", "1/9/2020", "Yes"]], { instrument: "no-such-tool" });
    assert.equal(none.record.result.problem?.code, "instrument-unknown");
  });

  test("a team that is nearly a known one is asked about", async () => {
    await fresh();
    const rows = [["Audit", "Date", "Team", "A1"], ["DS-1", "1/9/2020", "Nroth", "Yes"], ["DS-2", "1/9/2020", "Harbour", "Yes"]];
    const { at, record } = await check(rows, { instrument: "dip-sample" });
    assert.deepEqual(record.result.questions?.map((question) => question.text), ["There is no team called “Nroth”. Which team is it?"]);
    await saveAnswers(database.db, at, { [record.result.questions?.[0]?.id ?? ""]: authority.teams["North"] ?? "" });
    await checkImport(database.db, setup, at);
    assert.ok(await confirmImport(database.db, at));
    await runImport(database.db, setup, at);
    assert.deepEqual((await ratings()).map((rating) => rating["team"]), ["North", "Harbour"]);
  });
});
