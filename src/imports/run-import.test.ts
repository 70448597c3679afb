import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { many, one, run, sql, startWorker, transaction } from "../platform/index.ts";
import { makeAuthority } from "../../test/support/authority.ts";
import { freshDatabase } from "../../test/support/database.ts";
import { csvFile, testImportSetup } from "../../test/support/imports.ts";
import { start, repository } from "../../test/support/programs.ts";
import { cancelImport } from "./cancel-import.ts";
import { checkImport } from "./check-import.ts";
import { describeColumns } from "./describe-columns.ts";
import type { ImportKind } from "./import-kind.ts";
import { askForRun, importTasks, isWorkedOn } from "./jobs.ts";
import { confirmImport, runImport } from "./run-import.ts";
import { startImport } from "./start-import.ts";
import { discardImport, loadImport, saveMapping, tryLockImport } from "./store.ts";
import { undoImport } from "./undo-import.ts";

/** A kind that takes names of teams, and halts where a test tells it to. */
function teamsKind(halts: { inCheck?: () => Promise<void>; inApply?: () => Promise<void> } = {}): ImportKind<string[]> {
  return {
    id: "register", title: "Teams", summary: "One row a team.", options: [], tables: [{ name: "team" }],
    fields: () => Promise.resolve([{ id: "name", title: "Team", type: "text", required: true }, { id: "note", title: "Note", type: "text" }]),
    async check(rows, check, { db, authorityId }) {
      const known = new Set((await many<{ name: string }>(db, sql`select lower(name) as name from team where authority_id = ${authorityId}`)).map((team) => team.name));
      const names: string[] = [];
      let same = 0;
      for await (const row of rows) {
        const name = row.values["name"] ?? "";
        if (name === "") check.fault(row, "name", "there is no name", "Fill it in.");
        else if (known.has(name.toLowerCase())) same += 1;
        else names.push(name);
        await check.progress(names.length + same);
        await halts.inCheck?.();
      }
      return { counts: [{ label: "Teams", added: names.length, changed: 0, unchanged: same }], changes: names };
    },
    async apply(names, recorder, { db, authorityId }) {
      for (const name of names) await run(db, sql`insert into team (authority_id, id, name) values (${authorityId}, gen_random_uuid(), ${name})`);
      await recorder.added("team", sql`select id from team where authority_id = ${authorityId} and name = any(${names})`);
      await halts.inApply?.();
    },
  };
}

const ROWS = [["Team", "Shoe size"], ["East", "4"], ["West", "5"]];

describe("an import", () => {
  let database: Awaited<ReturnType<typeof freshDatabase>>;
  let authorityId: string;
  before(async () => {
    database = await freshDatabase();
  });
  after(() => database.drop());

  const begin = async (rows = ROWS, kind: ImportKind = teamsKind() as ImportKind, sameAuthority = false) => {
    if (!sameAuthority) authorityId = (await makeAuthority(database.db)).id;
    const setup = testImportSetup([kind]);
    const at = { authorityId, id: await startImport(database.db, setup, { authorityId, accountId: null, kind: "register", files: [csvFile("teams.csv", rows)] }) };
    return { at, setup };
  };
  const teams = async () => (await one<{ n: number }>(database.db, sql`select count(*) as n from team where authority_id = ${authorityId}`)).n;
  const stateOf = async (at: { authorityId: string; id: string }) => (await loadImport(database.db, at.authorityId, at.id))?.state;

  test("is not on disk as it came: its files are sealed", async () => {
    const { at } = await begin();
    const [file] = await many<{ content: Buffer }>(database.db, sql`select content from import_file where import_id = ${at.id}`);
    assert.ok(file && !file.content.includes("East"));
  });

  test("that is confirmed twice at once is taken in once", async () => {
    const { at, setup } = await begin();
    await checkImport(database.db, setup, at);
    assert.deepEqual((await Promise.all([confirmImport(database.db, at), confirmImport(database.db, at)])).toSorted(), [false, true]);
    const runs = await Promise.allSettled([runImport(database.db, setup, at), runImport(database.db, setup, at)]);
    assert.ok(runs.some((one) => one.status === "fulfilled" && one.value.state === "done"));
    assert.equal(await teams(), 4);
    assert.equal((await runImport(database.db, setup, at)).state, "done");
    assert.equal(await teams(), 4);
  });

  test("that fails in the middle leaves nothing, says so, and can be tried again", async () => {
    const { at } = await begin();
    let broken = true;
    const setup = testImportSetup([teamsKind({ inApply: () => (broken ? Promise.reject(new Error("the roof fell in")) : Promise.resolve()) }) as ImportKind]);
    await checkImport(database.db, setup, at);
    await confirmImport(database.db, at);
    await assert.rejects(runImport(database.db, setup, at), /the roof fell in/);
    const failed = await loadImport(database.db, at.authorityId, at.id);
    assert.deepEqual([failed?.state, failed?.result.problem?.code, await teams()], ["failed", "import-unexpected", 2]);
    broken = false;
    assert.equal((await checkImport(database.db, setup, at)).state, "checked");
    await confirmImport(database.db, at);
    assert.equal((await runImport(database.db, setup, at)).state, "done");
    assert.equal(await teams(), 4);
  });

  test("is cancelled while it runs, and leaves nothing", async () => {
    const { at } = await begin(["Team", ...Array.from({ length: 40 }, (_, index) => `Team ${index}`)].map((name) => [name]));
    const setup = testImportSetup([teamsKind({ inCheck: () => sleep(30) }) as ImportKind]);
    await checkImport(database.db, testImportSetup([teamsKind() as ImportKind]), at);
    await confirmImport(database.db, at);
    const running = runImport(database.db, setup, at);
    await sleep(150);
    assert.ok(await cancelImport(database.db, at));
    assert.equal((await running).state, "cancelled");
    assert.equal(await teams(), 2);
  });

  test("of two, the second waits for the first and finds what it brought", async () => {
    const first = await begin();
    const second = await begin(ROWS, teamsKind() as ImportKind, true);
    for (const { at, setup } of [first, second]) {
      await checkImport(database.db, setup, at);
      await confirmImport(database.db, at);
    }
    const done = await Promise.all([first, second].map(({ at, setup }) => runImport(database.db, setup, at)));
    assert.deepEqual(done.map((record) => record.state), ["done", "done"]);
    assert.deepEqual(done.map((record) => record.result.counts?.[0]?.added).toSorted(), [0, 2]);
    assert.equal(await teams(), 4);
  });

  test("whose fault appears only after the dry run goes back with it, and takes nothing in", async () => {
    const { at, setup } = await begin();
    await checkImport(database.db, setup, at);
    await confirmImport(database.db, at);
    const stricter = { ...teamsKind(), check: async (...[rows, check]: Parameters<ImportKind["check"]>) => {
      for await (const row of rows) check.fault(row, "name", "this team was closed meanwhile", "Leave it out.");
      return { counts: [], changes: [] };
    } };
    const back = await runImport(database.db, testImportSetup([stricter as unknown as ImportKind]), at);
    assert.deepEqual([back.state, back.result.faultTotal], ["checked", 2]);
    void setup;
  });

  test("remembers its columns for the next file with the same headings, in any order", async () => {
    const { at, setup } = await begin();
    await saveMapping(database.db, at, { Team: "name", "Shoe size": "note" });
    await checkImport(database.db, setup, at);
    await confirmImport(database.db, at);
    await runImport(database.db, setup, at);
    const next = await begin([["shoe-size", "TEAM"], ["6", "Mid"]], teamsKind() as ImportKind, true);
    const record = await loadImport(database.db, next.at.authorityId, next.at.id);
    assert.ok(record);
    const columns = await describeColumns(database.db, next.setup, record);
    assert.deepEqual(!columns.own && columns.columns.map(({ heading, field, reason }) => [heading, field, reason]), [["shoe-size", "note", "remembered"], ["TEAM", "name", "remembered"]]);
  });

  test("that waits for a column says which, and goes on when it is chosen", async () => {
    const { at, setup } = await begin([["Group of people", "Shoe size"], ["East", "4"]]);
    const waiting = await checkImport(database.db, setup, at);
    assert.deepEqual([waiting.state, waiting.result.problem?.code, waiting.result.problem?.details], ["checking", "import-mapping", ["Choose the column that holds team."]]);
    await saveMapping(database.db, at, { "group of people": "name" });
    assert.equal((await checkImport(database.db, setup, at)).state, "checked");
  });

  test("is thrown away with its files while nothing was taken in, and not after", async () => {
    const { at, setup } = await begin();
    await checkImport(database.db, setup, at);
    await confirmImport(database.db, at);
    await runImport(database.db, setup, at);
    assert.equal(await discardImport(database.db, at), false);
    await undoImport(database.db, setup, at);
    assert.equal(await discardImport(database.db, at), false);
    const other = await begin();
    assert.equal(await discardImport(database.db, other.at), true);
    assert.equal(await loadImport(database.db, other.at.authorityId, other.at.id), undefined);
  });

  test("stays as it is when the program is told to stop, and the next worker takes it in", async () => {
    const { at, setup } = await begin();
    await checkImport(database.db, setup, at);
    assert.ok(await askForRun(database.db, at));
    assert.ok(await isWorkedOn(database.db, at));
    const slow = testImportSetup([teamsKind({ inCheck: () => sleep(700) }) as ImportKind]);
    const first = await startWorker(database, importTasks(slow));
    for (let tries = 0; tries < 100 && (await transaction(database.db, (tx) => tryLockImport(tx, at.id))); tries += 1) await sleep(30);
    await first.stop();
    assert.equal(await stateOf(at), "running");
    assert.equal(await teams(), 2);
    await run(database.db, sql`update graphile_worker._private_jobs set run_at = now()`);
    const second = await startWorker(database, importTasks(setup));
    for (let tries = 0; tries < 200 && (await stateOf(at)) !== "done"; tries += 1) await sleep(50);
    await second.stop();
    assert.equal(await stateOf(at), "done");
    assert.equal(await teams(), 4);
    assert.equal(await isWorkedOn(database.db, at), false);
  });

  test("whose process is killed while it writes leaves nothing, and is taken in whole the next time", async () => {
    const { at, setup } = await begin();
    await checkImport(database.db, setup, at);
    await confirmImport(database.db, at);
    const program = `
      import { connect, run, sql } from "${repository}/src/platform/index.ts";
      import { runImport } from "${repository}/src/imports/index.ts";
      import { testImportSetup } from "${repository}/test/support/imports.ts";
      const kind = { id: "register", title: "Teams", summary: "", options: [], tables: [{ name: "team" }], fields: async () => [{ id: "name", title: "Team", type: "text" }],
        async check(rows) { for await (const row of rows) void row; return { counts: [], changes: null }; },
        async apply(changes, recorder, { db, authorityId }) {
          await run(db, sql\`insert into team (authority_id, id, name) values (\${authorityId}, gen_random_uuid(), 'Half')\`);
          console.log("half written");
          await new Promise(() => setTimeout(() => {}, 60_000));
        } };
      await runImport(connect(process.argv[1]).db, testImportSetup([kind]), { authorityId: process.argv[2], id: process.argv[3] });`;
    const other = start([process.execPath, "--input-type=module-typescript", "-e", program, database.url, at.authorityId, at.id], { cwd: repository });
    await other.hears(/half written/);
    await assert.rejects(runImport(database.db, setup, at), { code: "import-busy" });
    other.child.kill("SIGKILL");
    await other.ended;
    assert.equal(await stateOf(at), "running");
    assert.equal(await teams(), 2);
    for (let tries = 0; tries < 100 && (await isWorkedOn(database.db, at)); tries += 1) await sleep(50);
    assert.equal((await runImport(database.db, setup, at)).state, "done");
    assert.equal(await teams(), 4);
  });
});
