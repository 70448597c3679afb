import assert from "node:assert/strict";
import { existsSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { commandNames, loadCommand } from "../../src/cli/frame/list-commands.ts";
import { goldenthread, repository, start } from "../support/programs.ts";

const folder = mkdtempSync(join(tmpdir(), "gt-cli-"));
after(() => rmSync(folder, { recursive: true, force: true }));
const untouched = join(folder, "data");
const env = { DATA_DIR: untouched };

const commands = await Promise.all(commandNames().map(loadCommand));

test("every command that the program promises is there", () => {
  const promised = ["backup", "demo", "import", "instrument", "migrate", "report", "restore", "score", "serve", "user", "worker"];
  assert.deepEqual(promised.filter((name) => !commands.some((command) => command.name === name)), []);
});

for (const command of commands) {
  test(`${command.name} --help teaches: usage, what it does, examples`, async () => {
    const { code, out, err } = await goldenthread([command.name, "--help"], { env });
    assert.equal(code, 0);
    assert.equal(err, "");
    assert.match(out, new RegExp(`^Usage: goldenthread ${command.name}\\b`));
    assert.match(out, new RegExp(`\\nExamples:\\n(  .*\\n)*  .*goldenthread ${command.name}\\b`));
    assert.ok(out.split("\n").every((line) => line.length <= 200), "a line fits on a screen");
    assert.ok(command.summary.length > 10 && !command.summary.endsWith("."));
  });

  test(`${command.name} ends with 2 where an option is unknown, before it starts anything`, async () => {
    const { code, out, err } = await goldenthread([command.name, "--no-such-option"], { env });
    assert.equal(code, 2, err);
    assert.equal(out, "");
    assert.match(err, /no-such-option/);
    assert.match(err, new RegExp(`For help: goldenthread ${command.name} --help`));
    assert.ok(!existsSync(join(untouched, "postgres")), "the database was not started for it");
  });
}

test("the overview names every command and ends with 0 where it was asked for, with 2 where nothing was said", async () => {
  const asked = await goldenthread(["--help"]);
  assert.equal(asked.code, 0);
  for (const { name, summary } of commands) assert.ok(asked.out.includes(`  ${name}`) && asked.out.includes(summary), name);
  const nothing = await goldenthread([]);
  assert.equal(nothing.code, 2);
  assert.equal(nothing.out, asked.out);
});

test("a slip of the keyboard is answered with the command that was meant", async () => {
  const { code, err } = await goldenthread(["bakcup"]);
  assert.equal(code, 2);
  assert.match(err, /There is no command "bakcup"\. Did you mean "backup"\?/);
});

test("help COMMAND and --version answer", async () => {
  assert.equal((await goldenthread(["help", "backup"])).out, (await goldenthread(["backup", "--help"])).out);
  assert.match((await goldenthread(["--version"])).out, /^\d+\.\d+\.\d+\n$/);
});

test("it works from any folder and through a chain of symbolic links", { skip: process.platform === "win32" }, async () => {
  symlinkSync(join(repository, "bin", "goldenthread"), join(folder, "one"));
  symlinkSync("one", join(folder, "two"));
  const running = start([join(folder, "two"), "--version"], { cwd: "/" });
  assert.equal((await running.ended).code, 0);
  assert.match(running.said().out, /^\d+\.\d+\.\d+\n$/);
});

test("a reader that has seen enough is no failure", async () => {
  const running = start(["sh", "-c", `"${join(repository, "bin", "goldenthread")}" serve --help | head -1`]);
  assert.equal((await running.ended).code, 0);
  assert.deepEqual(running.said(), { out: "Usage: goldenthread serve\n", err: "" });
});

test("all faults of the settings are listed together, with the cure", async () => {
  const { code, err } = await goldenthread(["serve"], { env: { ...env, PORT: "http", DEMO: "yes", DATABASE_URL: "mysql://db", DATA_KEY: "short", LOG_LEVEL: "loud" } });
  assert.equal(code, 1);
  for (const name of ["PORT", "DEMO", "DATABASE_URL", "DATA_KEY", "LOG_LEVEL"]) assert.match(err, new RegExp(`^ +${name} must`, "m"));
  assert.match(err, /The README lists every setting/);
  assert.doesNotMatch(err, / {2}at |short/, "no stack, and no secret");
});

test("the demonstration is refused where others can reach it", async () => {
  const { code, err } = await goldenthread(["serve"], { env: { ...env, HOST: "0.0.0.0", DEMO: "1" } });
  assert.equal(code, 1);
  assert.match(err, /works only on this machine/);
});

test("a database that does not answer is said to be that, without its password", async () => {
  const { code, err } = await goldenthread(["migrate"], { env: { ...env, DATABASE_URL: "postgres://ada:secret@127.0.0.1:9/none" } });
  assert.equal(code, 1);
  assert.match(err, /does not answer/);
  assert.match(err, /ECONNREFUSED/);
  assert.doesNotMatch(err, /secret/);
});
