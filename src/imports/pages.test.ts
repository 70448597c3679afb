import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { jobTasks } from "../main.ts";
import { many, one, run, sql, startWorker, type RunningWorker } from "../platform/index.ts";
import { syncShippedInstruments } from "../instruments/index.ts";
import { makeAuthority } from "../../test/support/authority.ts";
import { csvFile } from "../../test/support/imports.ts";
import { makeRegisterRows } from "../../test/support/register-file.ts";
import { testSite, type TestSite } from "../../test/support/site.ts";
import { importPaths } from "./paths.ts";

const example = (name: string) => readFileSync(join(import.meta.dirname, "..", "..", "test", "imports", name));
const caseload = { filename: "caseload.csv", data: example("caseload.csv") };
const nowhere = "00000000-0000-7000-8000-000000000000";

describe("the pages of imports", () => {
  let site: TestSite;
  let worker: RunningWorker;
  before(async () => {
    site = await testSite({ authority: { today: "2026-03-01" } });
    await syncShippedInstruments(site.db);
    worker = await startWorker(site.connection, jobTasks(site.connection, site.settings), { concurrency: 1 });
  });
  after(async () => {
    await worker.stop();
    await site.close();
  });

  const officer = () => site.as("qa-officer");
  const idOf = (location: string | undefined) => /\/imports\/([0-9a-f-]{36})/.exec(location ?? "")?.[1] ?? assert.fail(`no import in ${location}`);
  const upload = async (kind: string, file: { filename: string; data: Uint8Array }) => {
    const answer = await officer().post(importPaths.files(kind), {}, { files: file });
    assert.equal(answer.status, 303, answer.body.slice(0, 3_000));
    return { id: idOf(answer.location), location: answer.location ?? "" };
  };
  const stateOf = async (id: string) => (await one<{ state: string }>(site.db, sql`select state from import where id = ${id}`)).state;
  const until = async (id: string, state: string) => {
    for (let at = 0; at < 200 && (await stateOf(id)) !== state; at += 1) await sleep(50);
    assert.equal(await stateOf(id), state);
  };
  const people = async () => (await one<{ n: number }>(site.db, sql`select count(*) as n from person where authority_id = ${site.authority.id}`)).n;

  const gets = [importPaths.list(), importPaths.new(), importPaths.files("register"), importPaths.import(nowhere), importPaths.options(nowhere), importPaths.columns(nowhere), importPaths.undo(nowhere), importPaths.faults(nowhere)];
  const posts = [importPaths.new(), importPaths.files("register"), importPaths.options(nowhere), importPaths.columns(nowhere), importPaths.check(nowhere), importPaths.answers(nowhere), importPaths.confirm(nowhere), importPaths.cancel(nowhere), importPaths.undo(nowhere)];

  test("nobody is sent to sign in, and the wrong role is refused, on every route", async () => {
    for (const path of gets) {
      const answer = await site.nobody.get(path);
      assert.deepEqual([answer.status, answer.location?.startsWith("/sign-in")], [302, true], path);
      for (const role of ["auditor", "moderator", "manager", "viewer"] as const) assert.equal((await site.as(role).get(path)).status, 403, `${role} ${path}`);
    }
    for (const path of posts) {
      assert.equal((await site.nobody.post(path)).status, 401, path);
      for (const role of ["auditor", "moderator", "manager", "viewer"] as const) assert.equal((await site.as(role).post(path)).status, 403, `${role} ${path}`);
    }
  });

  test("an import that is not there, or another authority's, is a 404 on every route", async () => {
    const other = await makeAuthority(site.db);
    const answer = await site.as("administrator", other).post(importPaths.files("register"), {}, { files: caseload });
    const theirs = idOf(answer.location);
    for (const id of [nowhere, theirs, "not-an-id"]) {
      for (const path of [importPaths.import(id), importPaths.options(id), importPaths.columns(id), importPaths.undo(id), importPaths.faults(id)]) assert.equal((await officer().get(path)).status, 404, path);
      for (const path of [importPaths.options(id), importPaths.columns(id), importPaths.check(id), importPaths.answers(id), importPaths.confirm(id), importPaths.cancel(id), importPaths.undo(id)])
        assert.equal((await officer().post(path)).status, 404, path);
    }
    assert.equal((await officer().get(importPaths.files("spells"))).status, 404);
    assert.ok(!(await officer().get(importPaths.list())).body.includes("caseload.csv"));
  });

  test("bad choices are answered on the same page, with the cure", async () => {
    const kind = await officer().post(importPaths.new(), { kind: "spells" });
    assert.equal(kind.status, 400);
    assert.match(kind.body, /Choose what the file holds/);
    const none = await officer().post(importPaths.files("register"), {}, {});
    assert.equal(none.status, 400);
    assert.match(none.body, /Choose a file\./);
    const pdf = await officer().post(importPaths.files("register"), {}, { files: { filename: "plan.pdf", data: Buffer.from("%PDF-1.7 …") } });
    assert.equal(pdf.status, 400);
    assert.match(pdf.body, /plan\.pdf is a PDF\. Save the table as an Excel workbook/);
    const { location, id } = await upload("ratings", { filename: "audits.csv", data: example("audits-wide.csv") });
    assert.equal(location, importPaths.options(id));
    const empty = await officer().post(importPaths.options(id), { "option-role": "boss" });
    assert.equal(empty.status, 400);
    assert.match(empty.body, /Choose the instrument\./);
    assert.match(empty.body, /Choose one of the list for role of the ratings\./);
  });

  test("a register goes in by steps, and out again", async () => {
    assert.equal((await officer().post(importPaths.new(), { kind: "register" })).location, importPaths.files("register"));
    const { id, location } = await upload("register", caseload);
    assert.equal(location, importPaths.columns(id));
    const columns = await officer().get(location);
    assert.match(columns.body, /The headings are in row 4/);
    assert.match(columns.body, /Penrose, Hana/);

    const twice = await officer().post(location, { "column-0": "surname", "column-1": "surname" });
    assert.equal(twice.status, 400);
    assert.match(twice.body, /Surname is chosen for 2 columns/);

    await officer().post(location, { "column-0": "reference", "column-1": "name" });
    await until(id, "checked");
    const checked = await officer().get(importPaths.import(id));
    assert.match(checked.body, /Checked: this is what would be taken in/);
    assert.equal(await people(), 0);

    const [first, second] = await Promise.all([officer().post(importPaths.confirm(id)), officer().post(importPaths.confirm(id))]);
    assert.deepEqual([first.status, second.status], [303, 303]);
    await until(id, "done");
    assert.equal(await people(), 7);
    const done = await officer().get(importPaths.import(id));
    assert.match(done.body, /Children: 7 new; Plans: 7 new/);
    assert.match(done.body, /href="\/register"/);

    const again = await upload("register", caseload);
    await officer().post(importPaths.columns(again.id));
    await until(again.id, "checked");
    const same = await officer().get(importPaths.import(again.id));
    assert.match(same.body, /This very file was <a class="govuk-link" href="[^"]+">taken in before<\/a>/);
    assert.match(same.body, /Taking it in changes nothing/);
    await officer().post(importPaths.cancel(again.id));
    assert.equal(await stateOf(again.id), "cancelled");

    assert.match((await officer().get(importPaths.undo(id))).body, /Undo this import\?/);
    assert.equal((await officer().post(importPaths.undo(id))).location, importPaths.import(id));
    assert.equal(await people(), 0);
    assert.equal((await officer().get(importPaths.undo(id))).status, 303);
    const inTrail = await many<{ act: string; account: string | null }>(site.db, sql`select act, account_id as account from trail where subject_id = ${id} order by at, id`);
    assert.deepEqual(inTrail, ["take-in-import", "undo-import"].map((act) => ({ act, account: site.authority.accounts["qa-officer"] })));
  });

  test("faults are shown by row and column and come as CSV; nothing can be taken in", async () => {
    const bad = Buffer.from(caseload.data.toString("utf8").replace("T813200000701", "X813200000701").replace("22/03/2021", "22/03/2031"));
    const { id, location } = await upload("register", { filename: "=bad.csv", data: bad });
    await officer().post(location);
    await until(id, "checked");
    const page = await officer().get(importPaths.import(id));
    assert.match(page.body, /2 faults to mend/);
    assert.match(page.body, /the check letter is wrong/);
    assert.doesNotMatch(page.body, /X813200000701/);
    const csv = await officer().get(importPaths.faults(id));
    assert.match(String(csv.headers["content-type"]), /text\/csv/);
    assert.match(csv.body, /'=bad\.csv,,5,Final EHCP date,the start of the plan is in the future/);
    await officer().post(importPaths.confirm(id));
    assert.equal(await stateOf(id), "checked");
    assert.match((await officer().get(importPaths.import(id))).body, /not ready to be taken in/);
  });

  test("a doubt is asked with radios, and the answer is kept", async () => {
    const { id } = await upload("ratings", { filename: "audits.csv", data: example("audits-wide.csv") });
    const toColumns = await officer().post(importPaths.options(id), { "option-instrument": "dip-sample", "option-date": "30/9/2020" });
    assert.equal(toColumns.location, importPaths.columns(id));
    const columns = await officer().get(importPaths.columns(id));
    const plan = /name="column-(\d+)"[^>]*>(?:(?!<\/select>)[\s\S])*<option value="plan" selected/.exec(columns.body)?.[1];
    // The register of this test is empty, so the plans cannot be found: that column is left out.
    await officer().post(importPaths.columns(id), { [`column-${plan}`]: "" });
    await until(id, "checked");
    const page = await officer().get(importPaths.import(id));
    assert.match(page.body, /1 question to answer/);
    assert.match(page.body, /There is no team called “Nroth”\. Which team is it\?/);
    const name = /name="(answer-[0-9a-f]+)"/.exec(page.body)?.[1] ?? "";
    await officer().post(importPaths.answers(id), { [name]: "not a choice" });
    assert.match((await officer().get(importPaths.import(id))).body, /1 question to answer/);
    await officer().post(importPaths.answers(id), { [name]: site.authority.teams["North"] ?? "" });
    await until(id, "checked");
    assert.match((await officer().get(importPaths.import(id))).body, /Take it in/);
    await officer().post(importPaths.confirm(id));
    await until(id, "done");
    assert.equal((await one<{ n: number }>(site.db, sql`select count(*) as n from rating where authority_id = ${site.authority.id} and team_id = ${site.authority.teams["North"]}`)).n, 3);
    const { location } = await officer().post(importPaths.undo(id));
    assert.equal(location, importPaths.import(id));
  });

  test("a file that cannot be read says so on its page", async () => {
    const { id, location } = await upload("register", { filename: "numbers.csv", data: Buffer.from("1,2,3\n4,5,6\n") });
    assert.equal(location, importPaths.import(id));
    assert.match((await officer().get(location)).body, /numbers\.csv holds no table/);
  });

  test("a long import shows its progress, can be cancelled while it runs, and is taken up when its process died", async () => {
    const big = csvFile("big.csv", makeRegisterRows(6_000));
    const { id, location } = await upload("register", { filename: big.name, data: big.content });
    await officer().post(location);
    await until(id, "checked");
    await worker.stop();
    await officer().post(importPaths.confirm(id));
    const waiting = await officer().get(importPaths.import(id));
    assert.match(waiting.body, /Taking in the rows/);
    assert.match(waiting.body, /data-refresh="1"/);
    assert.match(waiting.body, /http-equiv="refresh"/);
    // The process died, and its job with it: the page offers to start again.
    await run(site.db, sql`select graphile_worker.complete_jobs(array(select id from graphile_worker.jobs))`);
    assert.match((await officer().get(importPaths.import(id))).body, /The program stopped while it took this in\. Nothing was changed\./);
    await officer().post(importPaths.cancel(id));
    assert.equal(await stateOf(id), "cancelled");
    assert.equal(await people(), 0);

    await officer().post(importPaths.check(id));
    worker = await startWorker(site.connection, jobTasks(site.connection, site.settings), { concurrency: 1 });
    await until(id, "checked");
    const confirming = officer().post(importPaths.confirm(id));
    await until(id, "running");
    await officer().post(importPaths.cancel(id));
    await confirming;
    await sleep(300);
    assert.equal(await stateOf(id), "cancelled");
    assert.equal(await people(), 0);
  });
});
