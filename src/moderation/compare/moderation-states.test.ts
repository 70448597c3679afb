import assert from "node:assert/strict";
import { test } from "node:test";
import { moderationStates, stateOf } from "./moderation-states.ts";

test("the state follows the two ratings until it is settled", () => {
  const states = ["open", "assigned", "started", "handed-in", "sent-back", "withdrawn"];
  for (const first of states) {
    for (const second of states) {
      assert.equal(stateOf("waiting", first, second), first === "handed-in" && second === "handed-in" ? "comparing" : "waiting");
      assert.equal(stateOf("comparing", first, second), stateOf("waiting", first, second));
      assert.equal(stateOf("settled", first, second), "settled");
    }
  }
});

test("every move of the table leads to a state of the table", () => {
  for (const { to } of Object.values(moderationStates)) for (const next of to) assert.ok(Object.hasOwn(moderationStates, next));
});
