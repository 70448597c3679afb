import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { isAlive, isSomethingElse, parsePostmaster, readPostmaster } from "./postmaster.ts";

// As PostgreSQL 18 writes it: process, folder, start, port, socket folder, address, shared memory, status.
const ready = "4711\n/var/lib/gt/cluster\n1764021600\n54329\n\n127.0.0.1\n  8414723         3\nready   \n";

test("the process, the port and the status are read", () => {
  assert.deepEqual(parsePostmaster(ready), { pid: 4711, port: 54329, status: "ready" });
});

test("a file that is still being written is not ready", () => {
  assert.equal(parsePostmaster(""), undefined);
  assert.deepEqual(parsePostmaster("4711\n/var/lib/gt/cluster\n"), { pid: 4711, port: 0, status: "" });
  assert.equal(parsePostmaster(ready.replace("ready   ", "starting"))?.status, "starting");
});

test("what is no number of a process is nothing", () => {
  for (const text of ["-4711\n", "0\n", "12.5\n", "somebody\n"]) assert.equal(parsePostmaster(text), undefined, text);
});

test("a folder without the file has no server", () => {
  const folder = mkdtempSync(join(tmpdir(), "gt-postmaster-"));
  assert.equal(readPostmaster(folder), undefined);
  writeFileSync(join(folder, "postmaster.pid"), ready);
  assert.equal(readPostmaster(folder)?.port, 54329);
  rmSync(folder, { recursive: true });
});

test("a process that ended does not live, and this one does", async () => {
  assert.equal(isAlive(process.pid), true);
  const child = spawn(process.execPath, ["-e", ""]);
  await once(child, "exit");
  assert.equal(isAlive(Number(child.pid)), false);
});

test("a number that another program has now is seen to be something else", { skip: process.platform !== "linux" }, () => {
  assert.equal(isSomethingElse(process.pid), true);
});
