import assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";

/** Waits until the condition holds; a minute at most, since a machine that runs other tests may be slow. Says what did not happen. */
export async function eventually(what: string, condition: () => boolean | Promise<boolean>, between = 25): Promise<void> {
  for (let waited = 0; waited < 60_000; waited += between) {
    if (await condition()) return;
    await sleep(between);
  }
  assert.fail(`${what}: not within a minute`);
}
