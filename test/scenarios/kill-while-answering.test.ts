import assert from "node:assert/strict";
import { test } from "node:test";
import { killWhileSaving } from "../support/kill-while-saving.ts";

// The longer form of this is a bench: bench/kill.ts kills twenty times.
test("killed with -9 in the middle of answering, once with its database, the service loses no answer that it called saved", { timeout: 240_000 }, async () => {
  const { kills, saved, lost } = await killWhileSaving(2);
  assert.equal(kills, 2);
  assert.ok(saved > 10, `${saved} answers`);
  assert.deepEqual(lost, []);
});
