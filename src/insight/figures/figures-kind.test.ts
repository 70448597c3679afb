import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { checkImport, confirmImport, runImport, saveAnswers, startImport, undoImport } from "../../imports/index.ts";
import { many, sql } from "../../platform/index.ts";
import { makeAuthority } from "../../../test/support/authority.ts";
import { freshDatabase } from "../../../test/support/database.ts";
import { csvFile, testImportSetup } from "../../../test/support/imports.ts";
import { figuresImport } from "./figures-kind.ts";

// The months before July 2020 and the teams of "EHCP dip-sampling report 2, July to October 2020".
const BEFORE = [
  ["Measure", "Month", "Team", "Result", "Number audited", "Report"],
  ["Overall compliance", "January 2020", "", "52%", "", "Report 1"],
  ["Overall compliance", "February 2020", "", "58%", "12", "Report 1"],
  ["Team compliance", "Jul-20", "north", "76%", "4", ""],
  ["Section compliance", "Q3 2020/21", "Section F", "61.5", "", ""],
];

describe("the import of published figures", () => {
  let database: Awaited<ReturnType<typeof freshDatabase>>;
  let authorityId: string;
  const setup = testImportSetup([figuresImport]);
  before(async () => {
    database = await freshDatabase();
  });
  after(() => database.drop());

  const check = async (rows: readonly (readonly string[])[], options: Record<string, string> = {}, answers: readonly string[] = []) => {
    const at = { authorityId, id: await startImport(database.db, setup, { authorityId, accountId: null, kind: "figures", files: [csvFile("figures.csv", rows)], options }) };
    let record = await checkImport(database.db, setup, at);
    if (answers.length > 0) {
      const given = Object.fromEntries((record.result.questions ?? []).map((question, index) => [question.id, answers[index] ?? ""]));
      await saveAnswers(database.db, at, given);
      record = await checkImport(database.db, setup, at);
    }
    assert.equal(record.result.problem, undefined);
    return { at, result: record.result };
  };
  const takeIn = async (...given: Parameters<typeof check>) => {
    const { at, result } = await check(...given);
    assert.deepEqual(result.faults, []);
    assert.ok(await confirmImport(database.db, at), "ready");
    assert.equal((await runImport(database.db, setup, at)).state, "done");
    return at;
  };
  const authority = async () => (authorityId = (await makeAuthority(database.db)).id);
  const figures = () => many<{ series: string; value: number }>(database.db, sql`select series, period, period_start as start, group_name as "group", value, plans, source from published_figure
    where authority_id = ${authorityId} order by series, period_start`);

  test("reads series, periods, teams and sections as reports name them", async () => {
    await authority();
    await takeIn(BEFORE);
    assert.deepEqual(await figures(), [
      { series: "compliance", period: "month", start: "2020-01-01", group: "", value: 52, plans: null, source: "Report 1" },
      { series: "compliance", period: "month", start: "2020-02-01", group: "", value: 58, plans: 12, source: "Report 1" },
      { series: "compliance-section", period: "quarter", start: "2020-10-01", group: "F", value: 61.5, plans: null, source: "" },
      { series: "compliance-team", period: "month", start: "2020-07-01", group: "North", value: 76, plans: 4, source: "" },
    ]);
  });

  test("the second time nothing changes; a corrected figure takes the old one's place; undoing brings it back", async () => {
    await authority();
    await takeIn(BEFORE);
    const first = await figures();
    assert.deepEqual((await check(BEFORE)).result.counts, [{ label: "Published figures", added: 0, changed: 0, unchanged: 4 }]);
    const corrected = await takeIn([BEFORE[0] ?? [], (BEFORE[1] ?? []).with(3, "53%")]);
    assert.equal((await figures())[0]?.value, 53);
    await undoImport(database.db, setup, corrected);
    assert.deepEqual(await figures(), first);
  });

  test("figures that are all 1 or less are asked about", async () => {
    await authority();
    const rows = [["Period", "Value"], ["July 2020", "0.74"], ["August 2020", "1"]];
    const { result } = await check(rows);
    assert.deepEqual(result.questions?.map((question) => question.text), ["Every figure in the file is 1 or less. Are they shares of one or percentages?"]);
    await takeIn(rows, {}, ["share"]);
    assert.deepEqual((await figures()).map((figure) => figure.value), [74, 100]);
  });

  test("a fraction among percentages is asked about; a whole 0 or 1 is not", async () => {
    await authority();
    const { result } = await check([["Period", "Value"], ["July 2020", "0.74"], ["August 2020", "1"], ["September 2020", "81%"], ["October 2020", "0.5%"]]);
    assert.equal(result.questionTotal, 1);
    assert.match(result.questions?.[0]?.text ?? "", /Some figures are less than 1/);
  });

  test("a doubtful quarter, year or group is asked about once, and the answer holds the next time", async () => {
    await authority();
    const rows = [["Period", "Group", "Value"], ["Q3 2020", "", "74"], ["Q4 2020", "", "75"], ["2020/21", "", "70"], ["July 2020", "Old West", "60"]];
    const { result } = await check(rows);
    assert.deepEqual(result.questions?.map((question) => question.text), [
      "Which months is Q1?", "When does a year such as 2020/21 begin?", "“Old West” is neither a team of the register nor a section of the plan. What is it?",
    ]);
    await takeIn(rows, { source: "Annual report" }, ["financial", "school", "compliance-team"]);
    assert.deepEqual(await figures(), [
      { series: "compliance", period: "year", start: "2020-09-01", group: "", value: 70, plans: null, source: "Annual report" },
      { series: "compliance", period: "quarter", start: "2020-10-01", group: "", value: 74, plans: null, source: "Annual report" },
      { series: "compliance", period: "quarter", start: "2021-01-01", group: "", value: 75, plans: null, source: "Annual report" },
      { series: "compliance-team", period: "month", start: "2020-07-01", group: "Old West", value: 60, plans: null, source: "Annual report" },
    ]);
    assert.ok(await takeIn(rows, { source: "Annual report" }));
  });

  test("faults name the row, the column and the cure", async () => {
    await authority();
    const { result } = await check([
      ["Measure", "Month", "Team", "Result", "Number audited"],
      ["Overall compliance", "soon", "", "74", ""],
      ["Overall compliance", "July 2020", "", "lots", "3.5"],
      ["Team compliance", "July 2020", "", "74", ""],
      ["Overall compliance", "August 2020", "", "740", ""],
      ["Overall compliance", "May 2020", "", "74", ""],
      ["Overall compliance", "2020-05", "", "74", ""],
    ]);
    assert.deepEqual(result.faults?.map((fault) => [fault.place?.row, fault.column, fault.what]), [
      [2, "Month", "this is not a period"],
      [3, "Result", "this is not a number"],
      [3, "Number audited", "this is not a number of plans"],
      [4, "Team", "this figure is of a team or section, but names none"],
      [5, "Result", "compliance is a percentage, from 0 to 100"],
      [7, null, "the same figure is already in row 6"],
    ]);
  });

  test("other series keep their own name and any number", async () => {
    await authority();
    await takeIn([["Indicator", "Year", "Value"], ["Plans issued in 20 weeks (%)", "2024", "46.4"], ["Appeals registered", "2024", "22,276"]]);
    assert.deepEqual((await figures()).map((figure) => [figure.series, figure.value]), [["appeals-registered", 22276], ["plans-issued-in-20-weeks", 46.4]]);
  });
});
