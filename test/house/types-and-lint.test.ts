import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { repository } from "./source-files.ts";

const check = (program: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(`node_modules/.bin/${program}`, args, { cwd: repository, encoding: "utf8", shell: process.platform === "win32" });
  assert.equal(status, 0, `${stdout}${stderr}`);
};

test("the types agree", () => check("tsc", "--noEmit"));

test("the lint finds nothing", () => check("oxlint", "--quiet"));
