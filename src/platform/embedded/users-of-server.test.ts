import assert from "node:assert/strict";
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { announceStop, isBeingStopped, joinServer, leaveServer, otherUsers, withdrawStop } from "./users-of-server.ts";

const home = mkdtempSync(join(tmpdir(), "gt-users-"));
after(() => rmSync(home, { recursive: true, force: true }));

/** Another program that joins and then waits. */
async function another(words = ""): Promise<ChildProcess> {
  const script = `import { joinServer, announceStop } from ${JSON.stringify(new URL("users-of-server.ts", import.meta.url).href)};
    joinServer(process.env.HOME_OF_SERVER); ${words}; console.log("in"); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], { env: { ...process.env, HOME_OF_SERVER: home }, stdio: ["ignore", "pipe", "inherit"] });
  if (child.stdout) await once(child.stdout, "data");
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = once(child, "exit");
  child.kill("SIGKILL");
  await gone;
}

test("nobody uses a server that nobody joined, and oneself does not count", () => {
  assert.deepEqual(otherUsers(home), []);
  joinServer(home);
  assert.deepEqual(otherUsers(home), []);
});

test("another program counts while it lives, and its file is swept away after it was killed", async () => {
  const child = await another();
  assert.deepEqual(otherUsers(home), [child.pid]);
  await kill(child);
  assert.deepEqual(otherUsers(home), []);
  assert.deepEqual(readdirSync(join(home, "users")), [String(process.pid)]);
});

test("a number that another program has by now is nobody", { skip: process.platform !== "linux" }, () => {
  mkdirSync(join(home, "users"), { recursive: true });
  // The process lives (it is init), and was born at another time than the file says.
  writeFileSync(join(home, "users", "1"), "999999999999");
  assert.deepEqual(otherUsers(home), []);
});

test("who leaves is gone; leaving twice does no harm", () => {
  leaveServer(home);
  leaveServer(home);
  assert.equal(existsSync(join(home, "users", String(process.pid))), false);
});

test("a stop is seen by others and not by who announced it; a killed stopper stops nobody", async () => {
  announceStop(home);
  assert.equal(isBeingStopped(home), false);
  withdrawStop(home);
  const child = await another("announceStop(process.env.HOME_OF_SERVER)");
  assert.equal(isBeingStopped(home), true);
  await kill(child);
  assert.equal(isBeingStopped(home), false);
});
