import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { checkImport, confirmImport, runImport, startImport, undoImport, type ImportedFile } from "../../imports/index.ts";
import { Problem, run, sql } from "../../platform/index.ts";
import { makeAuthority } from "../../../test/support/authority.ts";
import { freshDatabase } from "../../../test/support/database.ts";
import { testImportSetup } from "../../../test/support/imports.ts";
import { dfeImport } from "./dfe-import-kind.ts";
import { loadBeside } from "./load-beside.ts";
import { beside, type Council } from "./read/beside.ts";
import { publishedMeasures } from "./read/published-measures.ts";
import { readStatistic } from "./read/read-statistic.ts";
import type { DfeDataset } from "./read/dfe-datasets.ts";
import { listStatistics } from "./store.ts";

// Excerpts of the DfE's own files: England, the South West and two of its councils (test/published/README.md).
const excerpt = (name: string, change: (text: string) => string = (text) => text): ImportedFile =>
  ({ name: `${name}.csv`, content: Buffer.from(change(readFileSync(join(import.meta.dirname, "..", "..", "..", "test", "published", `${name}.csv`), "utf8"))) });
const all = ["timeliness", "annual-reviews", "needs", "caseload"].map((name) => excerpt(name));

describe("the import of the DfE's statistics", () => {
  let database: Awaited<ReturnType<typeof freshDatabase>>;
  let authorityId: string;
  const setup = testImportSetup([dfeImport as never]);
  before(async () => {
    database = await freshDatabase();
  });
  after(() => database.drop());

  const northSomerset = async (leaCode: string | null = "802", name?: string) => {
    authorityId = (await makeAuthority(database.db, name === undefined ? {} : { name })).id;
    await run(database.db, sql`update authority set lea_code = ${leaCode} where id = ${authorityId}`);
  };
  const check = async (files: ImportedFile[]) => {
    const at = { authorityId, id: await startImport(database.db, setup, { authorityId, accountId: null, kind: "dfe", files, options: {} }) };
    return { at, record: await checkImport(database.db, setup, at) };
  };
  const takeIn = async (files: ImportedFile[]) => {
    const { at, record } = await check(files);
    assert.deepEqual([record.result.problem, record.result.faults], [undefined, []]);
    assert.ok(await confirmImport(database.db, at));
    assert.equal((await runImport(database.db, setup, at)).state, "done");
    return at;
  };

  test("takes the files as they were downloaded, finds nothing new the second time, and can be undone", async () => {
    await northSomerset();
    const { record } = await check(all);
    // 12 rows of timeliness, 4 of reviews, 4 of needs and 52 of settings and ages: all of England, the region, or a council as a whole.
    assert.deepEqual(record.result.counts, [{ label: "Rows of statistics", added: 72, changed: 0, unchanged: 0 }]);
    const at = await takeIn(all);
    assert.deepEqual((await check(all)).record.result.counts, [{ label: "Rows of statistics", added: 0, changed: 0, unchanged: 72 }]);
    await undoImport(database.db, setup, at);
    assert.deepEqual(await listStatistics(database.db, authorityId), []);
  });

  test("works out the percentages that the DfE prints", async () => {
    await northSomerset();
    await takeIn(all);
    const rows = await listStatistics(database.db, authorityId);
    const printed = { "in-20-weeks": "pc_plans_issued_20_weeks_ex", "in-20-weeks-all": "pc_plans_issued_within_20_weeks", "over-a-year": "pc_plans_issued_gt_1_year_ex", "decisions-in-4-weeks": "pc_decsion_4weeks" } as const;
    let compared = 0;
    for (const [id, column] of Object.entries(printed)) {
      const measure = publishedMeasures[id as keyof typeof printed];
      for (const row of rows.filter((one) => one.dataset === measure.dataset)) {
        const [ours, theirs] = [measure.percent(row), row.figures[column]];
        if (typeof theirs !== "number") assert.ok(ours === undefined || id === "decisions-in-4-weeks", `${id} ${row.areaName} ${row.period}`);
        else {
          // Printed with one decimal.
          assert.ok(ours !== undefined && Math.abs(ours - theirs) <= 0.0501, `${id} ${row.areaName} ${row.period}: ${ours} beside ${theirs}`);
          compared += 1;
        }
      }
    }
    assert.ok(compared > 30, String(compared));
  });

  test("sets the council beside its region and England, with what the DfE says of 2024", async () => {
    await northSomerset();
    await takeIn(all);
    const page = await loadBeside(database.db, authorityId, "2025-06-30");
    const newest = (id: string) => {
      const figure = page.measures.find((measure) => measure.id === id)?.found.periods.at(-1);
      return [figure?.period, ...[figure?.council, figure?.region, figure?.england].map((value) => value?.toFixed(1))];
    };
    assert.deepEqual([page.councilName, page.regionName], ["North Somerset", "South West"]);
    assert.equal(newest("in-20-weeks")[3], "46.4");
    assert.deepEqual(newest("decisions-in-4-weeks"), ["2024", "64.7", "45.3", "44.4"]);
    // Meetings in 2024 of reviews expected: 1,533 of 2,001, 36,348 of 52,160 and 318,369 of 524,654.
    assert.deepEqual(newest("reviews-held"), ["2024", "76.6", "69.7", "60.7"]);
    // needs.csv prints 19.8% autism and 36.6% social, emotional and mental health for North Somerset, 31.5% and 20.7% for England.
    const need = (text: string) => page.needs?.rows.find((row) => row.text.startsWith(text));
    assert.deepEqual([need("Autistic")?.council?.toFixed(1), need("Autistic")?.england?.toFixed(1), need("Social")?.council?.toFixed(1), need("Social")?.england?.toFixed(1)], ["19.8", "31.5", "36.6", "20.7"]);
    // Five bands hold every child of England whose age is known; the excerpt has no ages of councils.
    const ages = page.ages?.rows ?? [];
    assert.ok(Math.abs(ages.reduce((sum, row) => sum + (row.england ?? 0), 0) - 100) < 1e-9);
    assert.deepEqual(ages.map((row) => row.council), Array.from({ length: 5 }, () => undefined));
  });

  test("a file without the council's own row is still set beside its region, known from another file", async () => {
    await northSomerset();
    await takeIn([excerpt("timeliness"), excerpt("needs", (text) => text.replace(/^.*,North Somerset,.*\n/m, ""))]);
    const { needs } = await loadBeside(database.db, authorityId, "2025-06-30");
    // needs.csv prints 26.9% autism for the South West.
    assert.deepEqual([needs?.rows[0]?.council, needs?.rows[0]?.region?.toFixed(1)], [undefined, "26.9"]);
  });

  test("a council without the DfE's number is found by its name, another council is not", async () => {
    await northSomerset(null, "North Somerset Council");
    await takeIn([excerpt("timeliness")]);
    assert.equal((await loadBeside(database.db, authorityId, "2025-06-30")).councilName, "North Somerset");
    const rows = await listStatistics(database.db, authorityId);
    assert.equal(beside(rows, { leaCode: null, names: ["Somerset"] }, () => undefined).councilName, undefined);
  });

  test("columns in small letters, as newer editions have them, are the same figures; a corrected figure is a change", async () => {
    await northSomerset();
    await takeIn([excerpt("timeliness")]);
    assert.deepEqual((await check([excerpt("timeliness", (text) => text.replace(/^.*\n/, (line) => line.toLowerCase()))])).record.result.counts?.[0]?.unchanged, 12);
    await takeIn([excerpt("timeliness", (text) => text.replace(",53327,", ",53328,"))]);
    assert.equal((await listStatistics(database.db, authorityId)).find((row) => row.level === "national" && row.period === "2019")?.figures["plans_issued_den"], 53328);
  });

  test("a cell that is no figure is a fault with its row and column, and nothing is taken in", async () => {
    await northSomerset();
    const { record } = await check([excerpt("timeliness", (text) => text.replace(",53327,", ",about 53000,"))]);
    assert.deepEqual(record.result.faults?.map(({ place, column, what }) => [place?.row, column, what]), [[2, "plans_issued_den", "this is neither a number nor one of the DfE’s signs"]]);
  });

  test("other files are refused with where to find the right ones; among the right ones they are left out and named", async () => {
    await northSomerset();
    const other = { name: "other.csv", content: Buffer.from("time_period,geographic_level,pupils\n2024,National,5\n") };
    const { record } = await check([other]);
    assert.equal(record.result.problem?.code, "import-dfe");
    assert.match(record.result.problem?.cure ?? "", /Explore education statistics/);
    assert.match((await check([excerpt("timeliness"), other])).record.result.format ?? "", /timeliness of new plans; left out: other\.csv/);
    await assert.rejects(async () => (await import("./read-dfe.ts")).readDfe([other]), Problem);
  });
});

test("where a council stands among all is told from eight councils on, by the middle half", () => {
  // Shares 10, 20, … 90 of nine councils: the quarters lie at 30 and 70 (type 7: places 2 and 6 of 0 to 8); four lie below 50.
  const row = (at: number) => ({
    dataset: "timeliness" as DfeDataset, period: "2024", level: "authority" as const, areaCode: `E0600000${at}`, areaName: `Council ${at}`, regionCode: "E12000001", leaCode: `80${at}`, topic: "All", breakdown: "All",
    figures: { plans_issued_20_weeks_ex: at * 10, plans_issued_den_ex: 100 },
  });
  const council: Council = { leaCode: "805", names: [] };
  const nine = Array.from({ length: 9 }, (_, at) => row(at + 1));
  assert.deepEqual(beside(nine, council, publishedMeasures["in-20-weeks"].percent).spread, { low: 30, high: 70, councils: 9, below: 4 });
  assert.equal(beside(nine.slice(0, 7), council, publishedMeasures["in-20-weeks"].percent).spread, undefined);
});

test("a sign of the DfE stays a sign and is no figure", () => {
  const read = readStatistic("timeliness", { time_period: "2024", geographic_level: "National", country_code: "E92000001", country_name: "England", breakdown_topic: "All", breakdown: "All", plans_issued_den_ex: "x", plans_issued_20_weeks_ex: "c" });
  assert.deepEqual(read.row?.figures, { plans_issued_den_ex: "x", plans_issued_20_weeks_ex: "c" });
  assert.equal(read.row && publishedMeasures["in-20-weeks"].percent(read.row), undefined);
});
