import assert from "node:assert/strict";
import { test } from "node:test";
import { progressLine } from "./progress-line.ts";

test("a line is said at most once a second, and worked out only then", () => {
  const said: string[] = [];
  let now = 0;
  let workedOut = 0;
  const say = progressLine((text) => said.push(text), () => now);
  for (now = 0; now <= 2_500; now += 100) say(() => `${(workedOut += 1)} at ${now}`);
  assert.deepEqual(said, ["1 at 1000", "2 at 2000"]);
});
