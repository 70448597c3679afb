import { spawn } from "node:child_process";
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { prepareTestServer } from "./database.ts";
import { unpackBrowser } from "./unpack-browser.ts";

/**
 * `npm test`: prepares once what the files share, runs them in parallel, and leaves nothing running. Standard output
 * holds the runner's lines alone, and last of all which files took longest and which tests failed. Words that are given choose the files whose path has one of them.
 */
const root = join(import.meta.dirname, "..", "..");
const say = (text: string) => process.stderr.write(`${text}\n`);
const words = process.argv.slice(2);

const files = globSync(["src/**/*.test.ts", "test/**/*.test.ts"], { cwd: root })
  .filter((file) => words.length === 0 || words.some((word) => file.includes(word)))
  .sort();
if (files.length === 0) {
  say("No test file has that in its path.");
  process.exit(1);
}

say("Preparing the tests' database and browser");
const [server] = await Promise.all([
  prepareTestServer(),
  unpackBrowser().catch((error: unknown) => say(error instanceof Error ? error.message : String(error))),
]);

// What failed is said last of all, after the runner's own summary.
const folder = mkdtempSync(join(tmpdir(), "gt-tests-"));
const ending = join(folder, "failed.txt");

const child = spawn(
  process.execPath,
  [
    "--test",
    `--test-concurrency=${Math.max(2, availableParallelism())}`,
    "--test-timeout=300000",
    `--test-reporter=${process.stdout.isTTY ? "spec" : "tap"}`,
    "--test-reporter-destination=stdout",
    `--test-reporter=${pathToFileURL(join(import.meta.dirname, "failed-tests-reporter.mjs")).href}`,
    `--test-reporter-destination=${ending}`,
    ...files,
  ],
  { cwd: root, stdio: ["ignore", "inherit", "inherit"], env: { ...process.env, NODE_ENV: "test" } },
);
const end = () => child.kill("SIGTERM");
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, end);
if (process.channel) {
  process.on("disconnect", end);
  process.channel.unref();
}
const code = await new Promise<number>((resolve) => child.once("close", (exit) => resolve(exit ?? 1)));
await server.stop();
process.stdout.write(existsSync(ending) ? readFileSync(ending) : "");
rmSync(folder, { recursive: true, force: true });
process.exitCode = code;
