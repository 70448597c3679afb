import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { checkImport, confirmImport, runImport, startImport, type ImportRow } from "../../../imports/index.ts";
import { zipSync } from "fflate";
import { many, run, sql } from "../../../platform/index.ts";
import { makeAuthority } from "../../../../test/support/authority.ts";
import { freshDatabase } from "../../../../test/support/database.ts";
import { csvFile, testImportSetup } from "../../../../test/support/imports.ts";
import { registerImportKind } from "../register-import-kind.ts";
import { readSen2 } from "./read-sen2.ts";

type Files = Parameters<typeof readSen2>[0];

async function rowsOf(files: Files): Promise<ImportRow[]> {
  const source = await readSen2(files);
  assert.ok(source, "a SEN2 return");
  const rows: ImportRow[] = [];
  for await (const row of source.rows) rows.push(row);
  return rows;
}

// Ada: newer columns. Bo: older columns (gendercurrent; res with the active plan). Names and numbers are invented.
const nine = (): Files => [
  csvFile("Blade-Export_01-02-2026_sen2.csv", [["NativeId", "sen2orderseqcolumn", "sen2tableid", "collection", "year", "lea", "dco"], ["1", "1", "S1", "SEN2", "2026", "899", "1"]]),
  csvFile("Blade-Export_01-02-2026_person.csv", [
    ["NativeId", "personorderseqcolumn", "persontableid", "sen2tableid", "surname", "forename", "personbirthdate", "gendercurrent", "sex", "upn", "uniquelearnernumber", "upnunknown"],
    ["1", "1", "P1", "S1", "Archer", "Ada", "2012-Feb-03 00:00:00", "", "F", "A123456789012", "", ""],
    ["2", "2", "P2", "S1", "Barrow", "Bo", "2015-Sep-14 00:00:00", "1", "", "", "", "UN3"],
  ]),
  csvFile("Blade-Export_01-02-2026_requests.csv", [
    ["NativeId", "requestsorderseqcolumn", "requeststableid", "persontableid", "receiveddate", "requestsource", "rya", "requestoutcomedate", "requestoutcome", "requestmediation", "requesttribunal", "exported"],
    ["1", "1", "R1", "P1", "2020-Feb-01 00:00:00", "1", "false", "2020-Mar-10 00:00:00", "Y", "false", "false", ""],
    ["2", "2", "R2", "P2", "2025-Nov-04 00:00:00", "", "0", "", "A", "0", "0", ""],
  ]),
  csvFile("Blade-Export_01-02-2026_assessment.csv", [
    ["NativeId", "assessmentorderseqcolumn", "assessmenttableid", "requeststableid", "assessmentoutcome", "assessmentoutcomedate", "assessmentmediation", "assessmenttribunal", "othermediation", "othertribunal", "week20"],
    ["1", "1", "A1", "R1", "Y", "2020-May-20 00:00:00", "true", "false", "false", "false", "1"],
  ]),
  csvFile("Blade-Export_01-02-2026_namedplan.csv", [
    ["NativeId", "namedplanorderseqcolumn", "namedplantableid", "assessmenttableid", "startdate", "planres", "planwbp", "pb", "oa", "dp", "ceasedate", "ceasereason"],
    ["1", "1", "N1", "A1", "2020-Jun-19 00:00:00", "0", "0", "1", "0", "0", "", ""],
  ]),
  csvFile("Blade-Export_01-02-2026_plandetail.csv", [["NativeId", "plandetailorderseqcolumn", "plandetailtableid", "namedplantableid", "urn", "sensetting", "placementrank"], ["1", "1", "D1", "N1", "100001", "", "1"]]),
  csvFile("Blade-Export_01-02-2026_activeplans.csv", [
    ["NativeId", "activeplansorderseqcolumn", "activeplanstableid", "requeststableid", "transferla", "reviewmeeting", "reviewoutcome", "lastreview", "phasetransferduedate"],
    ["1", "1", "V1", "R1", "", "2025-May-05 00:00:00", "M", "2025-Jun-01 00:00:00", "2026-Feb-15 00:00:00"],
  ]),
  csvFile("Blade-Export_01-02-2026_placementdetail.csv", [
    ["NativeId", "placementdetailorderseqcolumn", "placementdetailtableid", "activeplanstableid", "urn", "sensetting", "placementrank", "entrydate", "leavingdate", "res"],
    ["1", "1", "L1", "V1", "100002", "", "1", "2020-Sep-01 00:00:00", "2023-Jul-20 00:00:00", "0"],
    ["2", "2", "L2", "V1", "100003", "", "2", "2023-Sep-01 00:00:00", "", "0"],
  ]),
  csvFile("Blade-Export_01-02-2026_senneed.csv", [
    ["NativeId", "senneedorderseqcolumn", "senneedtableid", "activeplanstableid", "sentype", "sentyperank"],
    ["1", "1", "T1", "V1", "SLCN", "2"],
    ["2", "2", "T2", "V1", "ASD", "1"],
  ]),
];

const ADA = {
  surname: "Archer", forename: "Ada", birth_date: "2012-Feb-03 00:00:00", sex: "F", upn: "A123456789012", requested_on: "2020-Feb-01 00:00:00", request_source: "1",
  decided_on: "2020-Mar-10 00:00:00", request_outcome: "Y", assessment_decided_on: "2020-May-20 00:00:00", assessment_outcome: "Y", lawful_exception: "1",
  started_on: "2020-Jun-19 00:00:00", personal_budget: "1", last_review_on: "2025-Jun-01 00:00:00", review_meeting_on: "2025-May-05 00:00:00", review_decision_on: "2025-Jun-01 00:00:00", review_outcome: "M", phase_transfer_due_on: "2026-Feb-15 00:00:00",
  setting_urn: "100003", residential: "0", mediation: "true", tribunal: "false", primary_need: "ASD", other_needs: "SLCN", status: "Active",
};

describe("the nine CSV files of a SEN2 return", () => {
  test("are joined by their keys into a row a plan", async () => {
    const [ada, bo, ...more] = await rowsOf(nine());
    assert.deepEqual(ada?.values, ADA);
    assert.deepEqual(bo?.values, { surname: "Barrow", forename: "Bo", birth_date: "2015-Sep-14 00:00:00", sex: "1", requested_on: "2025-Nov-04 00:00:00", request_outcome: "A", mediation: "0", tribunal: "0" });
    assert.deepEqual(more, []);
  });

  test("keep where each value stood", async () => {
    const [ada] = await rowsOf(nine());
    assert.deepEqual(ada?.place, { file: "Blade-Export_01-02-2026_requests.csv", row: 2 });
    assert.deepEqual(ada?.places?.["upn"], { file: "Blade-Export_01-02-2026_person.csv", row: 2 });
    assert.deepEqual(ada?.places?.["primary_need"], { file: "Blade-Export_01-02-2026_senneed.csv", row: 3 });
  });

  test("may come in any order and under any name", async () => {
    const [ada] = await rowsOf(nine().toReversed().map((file, at) => ({ name: `file ${at}.csv`, content: file.content })));
    assert.deepEqual(ada?.values, ADA);
  });

  test("say which file is missing", async () => {
    const without = nine().filter((file) => !/requests|sen2\.csv/.test(file.name));
    await assert.rejects(readSen2(without), { code: "import-sen2-missing", message: "The return's requests file is missing." });
  });

  test("tell a row that hangs under nothing", async () => {
    const files = nine().map((file) => (file.name.includes("senneed") ? csvFile(file.name, [["senneedtableid", "activeplanstableid", "sentype"], ["T1", "V9", "ASD"]]) : file));
    const faulty = (await rowsOf(files)).filter((row) => row.faults);
    assert.deepEqual(faulty.map((row) => [row.place.row, row.faults]), [
      [2, [{ field: "activeplanstableid", what: "no row of the activeplans file has this key", cure: "Choose the files of one and the same return." }]],
    ]);
  });

  test("are not seen in an ordinary register", async () => {
    assert.equal(await readSen2([csvFile("register.csv", [["Surname", "Forename", "DOB"], ["Archer", "Ada", "03/02/2012"]])]), undefined);
  });
});

test("a SEN2 return in a zip file is taken in like any register, and finds nothing to change the second time", async () => {
  const database = await freshDatabase();
  try {
    await run(database.db, sql`insert into document_kind (id, name, family) values ('new-plan', 'New plan', 'plan') on conflict do nothing`);
    const authorityId = (await makeAuthority(database.db, { today: "2026-03-01" })).id;
    const setup = testImportSetup([registerImportKind]);
    const zipped = zipSync(Object.fromEntries(nine().map((file) => [`return/${file.name}`, file.content])));
    const take = async () => {
      const at = { authorityId, id: await startImport(database.db, setup, { authorityId, accountId: null, kind: "register", files: [{ name: "return.zip", content: zipped }] }) };
      const { result } = await checkImport(database.db, setup, at);
      assert.deepEqual([result.problem, result.faults, result.questions, result.format], [undefined, [], [], "SEN2 return (linked CSV files)"]);
      return { at, result };
    };
    const { at } = await take();
    assert.ok(await confirmImport(database.db, at));
    assert.equal((await runImport(database.db, setup, at)).state, "done");
    assert.deepEqual(
      await many(database.db, sql`select surname, sex, reference, status, requested_on, started_on, mediation, tribunal, lawful_exception, residential, setting_urn, primary_need, other_needs, last_review_on
        from plan join person on person.id = plan.person_id where plan.authority_id = ${authorityId} order by surname`),
      [
        { surname: "Archer", sex: "F", reference: "EHC-00001", status: "active", requested_on: "2020-02-01", started_on: "2020-06-19", mediation: true, tribunal: false, lawful_exception: true, residential: false,
          setting_urn: "100003", primary_need: "ASD", other_needs: ["SLCN"], last_review_on: "2025-06-01" },
        { surname: "Barrow", sex: "M", reference: "EHC-00002", status: "requested", requested_on: "2025-11-04", started_on: null, mediation: false, tribunal: false, lawful_exception: false, residential: null,
          setting_urn: null, primary_need: null, other_needs: [], last_review_on: null },
      ],
    );
    assert.deepEqual((await take()).result.counts?.map(({ added, changed }) => added + changed), [0, 0, 0, 0]);
  } finally {
    await database.drop();
  }
});

const xml = (text: string): Files => [{ name: "sen2.xml", content: Buffer.from(text, "utf8") }];
const MESSAGE = `<?xml version="1.0" encoding="UTF-8"?>
<Message>
  <Header><CollectionDetails><Collection>SEN2</Collection><Year>2026</Year></CollectionDetails><Source><LEA>899</LEA></Source></Header>
  <SEN2><DCO>1</DCO>
    <Persons><Count>2</Count>
      <Person>
        <Surname>Archer</Surname><Forename>Ada</Forename><PersonBirthDate>2012-02-03</PersonBirthDate><Sex>F</Sex><UPN>A123456789012</UPN>
        <Requests>
          <Request><ReceivedDate>2020-02-01</ReceivedDate><RequestOutcome>Y</RequestOutcome>
            <Assessment><AssessmentOutcome>Y</AssessmentOutcome><Week20>false</Week20>
              <NamedPlan><StartDate>2020-06-19</StartDate><PlanDetail><URN>100001</URN><PlacementRank>1</PlacementRank></PlanDetail></NamedPlan>
            </Assessment>
            <ActivePlans><LastReview>2025-06-01</LastReview>
              <SENNeeds><SENneed><SENtype>ASD</SENtype><SENtypeRank>1</SENtypeRank></SENneed><SENneed><SENtype>SLCN</SENtype><SENtypeRank>2</SENtypeRank></SENneed></SENNeeds>
            </ActivePlans>
          </Request>
          <Request><ReceivedDate>2018-01-09</ReceivedDate><RequestOutcome>N</RequestOutcome></Request>
        </Requests>
      </Person>
      <person><surname>O&apos;Dell</surname><forename>Bo &amp; co</forename><personbirthdate>2015-09-14</personbirthdate><gendercurrent>1</gendercurrent>
        <requests><receiveddate>2025-11-04</receiveddate></requests></person>
    </Persons>
  </SEN2>
</Message>`;

describe("a SEN2 return in XML", () => {
  test("is read by name and nesting, with or without wrappers, in any letter case", async () => {
    const rows = await rowsOf(xml(MESSAGE));
    assert.deepEqual(rows.map((row) => row.values), [
      { surname: "Archer", forename: "Ada", birth_date: "2012-02-03", sex: "F", upn: "A123456789012", requested_on: "2020-02-01", request_outcome: "Y", assessment_outcome: "Y", lawful_exception: "false",
        started_on: "2020-06-19", setting_urn: "100001", last_review_on: "2025-06-01", review_decision_on: "2025-06-01", primary_need: "ASD", other_needs: "SLCN", status: "Active" },
      { surname: "Archer", forename: "Ada", birth_date: "2012-02-03", sex: "F", upn: "A123456789012", requested_on: "2018-01-09", request_outcome: "N" },
      { surname: "O'Dell", forename: "Bo & co", birth_date: "2015-09-14", sex: "1", requested_on: "2025-11-04" },
    ]);
    assert.deepEqual(rows.map((row) => row.place.row), [9, 17, 21]);
  });

  test("with entities of its own is refused", async () => {
    const bomb = `<!DOCTYPE Message [<!ENTITY a "aaaaaaaaaa"><!ENTITY file SYSTEM "file:///etc/passwd">]>${MESSAGE.slice(MESSAGE.indexOf("<Message>")).replace("Archer", "&file;")}`;
    await assert.rejects(rowsOf(xml(bomb)), { code: "import-sen2", message: /document type declaration/ });
    await assert.rejects(rowsOf(xml(MESSAGE.replace("Archer", "&file;"))), { code: "import-sen2", message: /not well-formed XML near line 7/ });
  });

  test("that is cut short, of another collection, or no return at all is refused with words", async () => {
    await assert.rejects(rowsOf(xml(MESSAGE.slice(0, 900))), /is not well-formed XML/);
    await assert.rejects(rowsOf(xml(MESSAGE.replace(">SEN2<", ">School Census<"))), /is a return, but not SEN2/);
    await assert.rejects(rowsOf(xml("<html><body><p>Sign in</p></body></html>")), /holds no persons/);
  });
});
