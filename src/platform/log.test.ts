import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { describeFault } from "./log.ts";

test("a fault says where it happened; the database's words, which quote what was sent, are left out", () => {
  const own = describeFault(new TypeError("x is not a function"));
  assert.equal(own.type, "TypeError");
  assert.match(own.stack ?? "", /x is not a function[\s\S]*log\.test/);
  const database = describeFault(Object.assign(new Error('invalid input syntax for type date: "Ayo Example"'), { code: "22007", detail: "Key (surname)=(Example)" }));
  assert.equal(database.code, "22007");
  assert.match(database.stack ?? "", /log\.test/);
  assert.doesNotMatch(JSON.stringify(database), /Ayo|Example/);
  assert.deepEqual(describeFault("text that was thrown"), { type: "string" });
});

test("names, addresses' queries, bodies and headers do not reach the log, also where a whole request is logged", () => {
  const script = `
    import { makeLog } from ${JSON.stringify(join(import.meta.dirname, "log.ts"))};
    const log = makeLog("info");
    log.info({ req: { id: "7", method: "GET", url: "/register?name=Ayo", headers: { cookie: "secret-cookie" }, body: { name: "Ayo" } } }, "asked");
    log.info({ body: { name: "Ayo" }, headers: { authorization: "secret-cookie" }, email: "ayo@x.example", person: { name: "Ayo", surname: "Example" } }, "by mistake");
    log.error({ err: Object.assign(new Error("duplicate key: Ayo"), { code: "23505", detail: "(Ayo)" }) }, "fault");`;
  const { stderr, stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" });
  assert.equal(stdout, "");
  assert.equal(stderr.trim().split("\n").length, 3, stderr);
  assert.doesNotMatch(stderr, /Ayo|secret-cookie|Example|ayo@/);
  assert.match(stderr, /"path":"\/register"/);
});
