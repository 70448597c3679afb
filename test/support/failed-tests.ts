import { relative } from "node:path";
import type { TestEvent } from "node:test/reporters";

type Failure = { name: string; file: string; words: string };

/** The first lines of what went wrong: the message, and where in our own files. */
function wordsOf(error: Error & { cause?: unknown; failureType?: string }): string {
  const cause = error.cause instanceof Error ? error.cause : error;
  const place = (cause.stack ?? "").split("\n").find((line) => /^\s+at .*\.ts:\d+/.test(line) && !line.includes("node_modules"));
  return [...cause.message.split("\n").slice(0, 12), ...(place === undefined ? [] : [place.trim()])].map((line) => `    ${line}`).join("\n");
}

/**
 * A reporter of node's test runner: says at the very end which tests failed, where and why, and which files took longest, so that the last lines of a
 * long log are enough to know. A test that failed only because one within it did is not named.
 */
export async function* failedTests(source: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const failures: Failure[] = [];
  const took = new Map<string, number>();
  for await (const { type, data } of source) {
    if (type !== "test:pass" && type !== "test:fail") continue;
    const file = data.file === undefined ? "" : relative(process.cwd(), data.file);
    if (data.nesting === 0) took.set(file, (took.get(file) ?? 0) + data.details.duration_ms);
    if (type !== "test:fail" || data.todo !== undefined) continue;
    const error = data.details.error as Error & { failureType?: string };
    if (error.failureType === "subtestsFailed") continue;
    failures.push({ name: data.name, file: `${file}:${data.line ?? ""}`, words: wordsOf(error) });
  }
  const slowest = [...took].sort((a, b) => b[1] - a[1]).slice(0, 10);
  yield `\nSlowest files:\n${slowest.map(([file, ms]) => `  ${Math.round(ms / 1000)} s  ${file}`).join("\n")}\n`;
  if (failures.length > 0) yield `\nFailed tests (${failures.length}):\n${failures.map(({ name, file, words }) => `  ${file}  ${name}\n${words}`).join("\n")}\n`;
}
