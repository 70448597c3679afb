import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { many, one, sql } from "../platform/index.ts";
import { makeAuthority } from "../../test/support/authority.ts";
import { freshDatabase } from "../../test/support/database.ts";
import { csvFile } from "../../test/support/imports.ts";
import { goldenthread, repository, start } from "../../test/support/programs.ts";
import { makeRegisterRows } from "../../test/support/register-file.ts";

const example = (name: string) => join(repository, "test", "imports", name);

describe("goldenthread import", () => {
  let database: Awaited<ReturnType<typeof freshDatabase>>;
  let folder: string;
  before(async () => {
    database = await freshDatabase();
    folder = mkdtempSync(join(tmpdir(), "gt-import-"));
    await makeAuthority(database.db, { name: "Northbridge Council", today: "2026-03-01" });
  });
  after(async () => {
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  const tell = (args: string[], input?: string) =>
    goldenthread(["import", ...args], { cwd: folder, ...(input !== undefined && { input }), env: { DATABASE_URL: database.url, DATA_KEY: Buffer.alloc(32, 7).toString("base64"), DATA_DIR: folder } });
  const json = async (args: string[], input?: string) => {
    const { code, out, err } = await tell([...args, "--json"], input);
    return { code, err, data: JSON.parse(out) as Record<string, never> & { [key: string]: unknown } };
  };
  const count = async (table: string) => (await one<{ n: number }>(database.db, sql`select count(*) as n from ${sql.table(table)}`)).n;

  test("shows first what would happen, leaves nothing behind, and takes in with --yes", async () => {
    const dry = await tell(["register", example("caseload.csv")]);
    assert.equal(dry.code, 0, dry.err);
    assert.match(dry.out, /headings in row 4/);
    assert.match(dry.out, /Final EHCP date +Plan started +by its heading/);
    assert.match(dry.out, /Children +7 new +0 changed +0 as they are/);
    assert.match(dry.out, /This was a dry run: nothing was changed/);
    assert.deepEqual([await count("person"), await count("import"), await count("import_file")], [0, 0, 0]);

    const taken = await json(["register", "-", "--yes"], readFileSync(example("caseload.csv"), "utf8"));
    assert.deepEqual([taken.code, taken.data["taken"], taken.data["file"], taken.data["rows"]], [0, true, "standard input", 7]);
    assert.equal(await count("person"), 7);

    const again = await json(["register", example("caseload.csv"), "--yes"]);
    assert.match(again.err, /This very file was taken in before/);
    assert.deepEqual((again.data["counts"] as unknown as { added: number; changed: number }[]).map(({ added, changed }) => added + changed), [0, 0, 0, 0]);

    const listed = await json(["--list"]);
    assert.deepEqual((listed.data as unknown as { state: string }[]).map(({ state }) => state), ["done", "done"]);
    assert.match((await tell(["--list"])).out, /register {2}Taken in\n {4}caseload\.csv/);
  });

  test("lists faults by row and column with the cure, writes them all to a file, and ends with 1", async () => {
    writeFileSync(join(folder, "bad.csv"), readFileSync(example("caseload.csv"), "utf8").replace("T813200000701", "X813200000701").replace("22/03/2021", "31/02/2021"));
    const { code, out, err } = await tell(["register", "bad.csv", "--yes", "--faults", "faults.csv"]);
    assert.equal(code, 1, err);
    assert.match(out, /bad\.csv, row 5, Pupil UPN: the check letter is wrong, so a sign is mistyped\n {6}Copy it again/);
    assert.match(out, /bad\.csv, row 5, Final EHCP date: there is no such day in the calendar/);
    assert.match(out, /Nothing was changed\./);
    assert.match(readFileSync(join(folder, "faults.csv"), "utf8"), /^\ufeffFile,Sheet,Row,Column,What is wrong,What to do\r\nbad\.csv,,5,Final EHCP date,/);
  });

  test("asks in doubt with the words of the answer, takes answers from the command line or a file, and undoes", async () => {
    const asked = await json(["ratings", example("audits-wide.csv"), "--instrument", "dip-sample"]);
    assert.equal(asked.code, 1);
    const [question] = asked.data["questions"] as unknown as { id: string; choices: { value: string; text: string }[] }[];
    const north = question?.choices.find((choice) => choice.text === "North")?.value ?? "";
    writeFileSync(join(folder, "answers.txt"), `# which team is meant\n${question?.id}=${north}\n`);
    const taken = await json(["ratings", example("audits-wide.csv"), "--instrument", "dip-sample", "--answers", "answers.txt", "--yes"]);
    assert.deepEqual([taken.code, taken.data["taken"]], [0, true], JSON.stringify(taken.data));
    assert.deepEqual(await many(database.db, sql`select r.reference, t.name as team, p.reference as plan from rating r left join team t on t.id = r.team_id left join plan p on p.id = r.plan_id order by 1`), [
      { reference: "DS-1", team: "North", plan: "NB/0412" }, { reference: "DS-2", team: "North", plan: null }, { reference: "DS-3", team: "North", plan: "NB/0433" },
    ]);
    const undone = await tell(["--undo", String(taken.data["id"])]);
    assert.deepEqual([undone.code, undone.out], [0, "audits-wide.csv: undone. Everything is as it was before.\n"]);
    assert.equal(await count("rating"), 0);
    const twice = await tell(["--undo", String(taken.data["id"])]);
    assert.deepEqual([twice.code, twice.err], [1, "Only an import that was taken in can be undone.\n"]);
  });

  test("takes in figures with their source, and the meaning of a column as it is told", async () => {
    const taken = await json(["figures", example("figures.csv"), "--map", "Report=", "--map", "figure=value", "--source", "Report 1, April to June 2020", "--yes"]);
    assert.deepEqual([taken.code, taken.data["taken"]], [0, true], JSON.stringify(taken.data));
    assert.deepEqual((taken.data["columns"] as unknown as { heading: string; field: string | null }[]).find(({ heading }) => heading === "Report")?.field, null);
    assert.deepEqual(await many(database.db, sql`select series, value, source from published_figure order by series, value`), [
      { series: "compliance", value: 52, source: "Report 1, April to June 2020" }, { series: "compliance", value: 58, source: "Report 1, April to June 2020" },
      { series: "compliance-team", value: 76, source: "Report 1, April to June 2020" },
    ]);
  });

  test("the command that undoes an import names the council that was named", async () => {
    const taken = await tell(["figures", "-", "--source", "Report 0", "--yes", "--authority", "northbridge COUNCIL"], "Measure,Month,Figure\nCompliance,2019-12,70\n");
    assert.equal(taken.code, 0, taken.err);
    const id = /--undo ([0-9a-f-]{36}) --authority "northbridge COUNCIL"\n/.exec(taken.out)?.[1] ?? assert.fail(taken.out);
    assert.equal((await tell(["--undo", id, "--authority", "northbridge COUNCIL"])).code, 0);
  });

  test("shows its progress, and leaves nothing behind where Ctrl-C stops it", async () => {
    writeFileSync(join(folder, "big.csv"), csvFile("big.csv", makeRegisterRows(20_000)).content);
    const env = { DATABASE_URL: database.url, DATA_KEY: Buffer.alloc(32, 7).toString("base64"), DATA_DIR: folder };
    const before = [await count("person"), await count("import")];
    // On a busy machine all may be checked before the key is heard: then the questions stand there, nothing has changed either, and it is tried again.
    let wasStopped = false;
    for (let attempt = 0; attempt < 5 && !wasStopped; attempt += 1) {
      const running = start([process.execPath, join(repository, "src", "cli.ts"), "import", "register", "big.csv", "--yes"], { cwd: folder, env });
      await running.hears(/(Checking|Taking in): [0-9,]+ rows/);
      running.child.kill("SIGINT");
      assert.equal((await running.ended).code, 1);
      assert.deepEqual([await count("person"), await count("import")], before);
      wasStopped = /Stopped\. Nothing was changed\./.test(running.said().err);
      if (wasStopped) assert.equal(running.said().out, "");
    }
    assert.ok(wasStopped);
  });

  test("ends with 2 where it was used wrongly, and 1 where the file cannot be read, with what to do", async () => {
    const wrong: [string[], RegExp][] = [
      [[], /Say what to import: register, ratings, figures/],
      [["regster", "a.csv"], /There is no import of "regster"\. Did you mean "register"\?/],
      [["register"], /Say which file to import/],
      [["ratings", "a.csv"], /Say the instrument: --instrument …/],
      [["register", "a.csv", "--rater", "M Field"], /--rater is not for an import of register/],
      [["register", example("caseload.csv"), "--map", "Ref"], /--map needs a heading and a field/],
      [["register", example("caseload.csv"), "--map", "Ref=bogus"], /"bogus" is nothing that a column can mean/],
      [["--list", "--undo", "x"], /Ask for one thing at a time, not --list and --undo/],
    ];
    for (const [args, words] of wrong) {
      const { code, err } = await tell(args);
      assert.match(err, words);
      assert.equal(code, 2, args.join(" "));
    }
    const missing = await tell(["register", "nowhere.csv"]);
    assert.deepEqual([missing.code, /nowhere\.csv: there is no such file/.test(missing.err)], [1, true]);
    const unknown = await tell(["--undo", "not-an-id"]);
    assert.deepEqual([unknown.code, /There is no such import/.test(unknown.err)], [1, true]);
    const heading = await tell(["register", example("caseload.csv"), "--map", "Shoe size=upn"]);
    assert.equal(heading.code, 1);
    assert.match(heading.out, /The file has no column “Shoe size”/);
    assert.equal((await many(database.db, sql`select 1 from import where state not in ('done', 'undone')`)).length, 0);
  });
});
