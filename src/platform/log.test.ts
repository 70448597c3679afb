import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";

/** What a program writes that logs this. */
function logged(code: string, level = "info"): string {
  const script = `import { makeLog } from ${JSON.stringify(new URL("log.ts", import.meta.url).href)}; const log = makeLog(${JSON.stringify(level)}); ${code}`;
  const { stderr, stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" });
  assert.equal(stdout, "", "standard output is for results");
  return stderr;
}

test("a line is JSON with its time and words", () => {
  const line = JSON.parse(logged('log.info({ count: 3 }, "jobs set free")')) as Record<string, unknown>;
  assert.equal(line.msg, "jobs set free");
  assert.equal(line.count, 3);
  assert.match(String(line.time), /^\d{4}-\d\d-\d\dT/);
});

test("names, bodies, plan text and passwords are left out, also a level down", () => {
  const text = logged(`log.error({ body: { surname: "Lovelace" }, person: { forename: "Ada", email: "ada@x.example" }, password: "hunter2", plan: { text: "She likes trains" } }, "saved")`);
  assert.match(text, /saved/);
  assert.doesNotMatch(text, /Lovelace|Ada|ada@|hunter2|trains/);
});

test("a request is its method and path, without the question and without its headers", () => {
  const text = logged('log.info({ req: { id: 7, method: "GET", url: "/register?search=Lovelace", headers: { cookie: "secret" } } }, "request")');
  assert.match(text, /"path":"\/register"/);
  assert.doesNotMatch(text, /Lovelace|secret/);
});

test("a database's error is its kind and place: its detail quotes the row", () => {
  const text = logged('log.error({ err: Object.assign(new Error("duplicate key"), { code: "23505", detail: "Key (nhs_number)=(9434765919) already exists", where: "row Lovelace" }) }, "failed")');
  assert.match(text, /23505/);
  assert.doesNotMatch(text, /9434765919|Lovelace/);
});

test("silent is silent", () => {
  assert.equal(logged('log.fatal("anything")', "silent"), "");
});
