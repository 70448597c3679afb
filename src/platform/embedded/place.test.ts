import assert from "node:assert/strict";
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { mayReach } from "./place.ts";

const folder = mkdtempSync(join(tmpdir(), "gt-place-"));
after(() => rmSync(folder, { recursive: true, force: true }));
chmodSync(folder, 0o755);
const stranger = { uid: 65_534, gid: 65_534 };
const me = { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };

const make = (name: string, mode: number) => {
  const path = join(folder, name);
  mkdirSync(path, { recursive: true });
  chmodSync(path, mode);
  return path;
};

test("a stranger may pass through a folder that lets others pass, and not through one that does not", { skip: process.platform === "win32" }, () => {
  assert.equal(mayReach(make("open", 0o711), stranger), true);
  assert.equal(mayReach(make("shut", 0o700), stranger), false);
  assert.equal(mayReach(make("shut", 0o700), me), true);
});

test("one shut folder on the way shuts everything below it", { skip: process.platform === "win32" }, () => {
  make("shut", 0o700);
  assert.equal(mayReach(make("shut/within", 0o777), stranger), false);
});

test("a folder that is not made yet counts by its parents", { skip: process.platform === "win32" }, () => {
  make("open", 0o711);
  assert.equal(mayReach(join(folder, "open", "later", "still"), stranger), true);
  assert.equal(mayReach(join(folder, "shut", "later"), stranger), false);
});

test("where a symbolic link leads is what counts", { skip: process.platform === "win32" }, () => {
  make("shut/target", 0o755);
  symlinkSync(join(folder, "shut", "target"), join(folder, "link"));
  assert.equal(mayReach(join(folder, "link"), stranger), false);
});

test("a group's members go by the group's rights", { skip: process.getuid?.() !== 0 }, () => {
  const path = make("group", 0o750);
  chownSync(path, 0, stranger.gid);
  assert.equal(mayReach(path, stranger), true);
  chmodSync(path, 0o705);
  assert.equal(mayReach(path, stranger), false, "others may, and the group may not");
});
