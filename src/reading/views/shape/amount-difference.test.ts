import assert from "node:assert/strict";
import { test } from "node:test";
import { amountDifference } from "./amount-difference.ts";

test("amounts that differ are given in their own words, a lack of one too", () => {
  assert.deepEqual(amountDifference("Therapy of 45 minutes once a week.", "She will be seen for 30 minutes once a fortnight."), { report: "45 minutes, once a week", plan: "30 minutes, once a fortnight" });
  assert.deepEqual(amountDifference("A rest of 20 minutes every day.", "A rest when needed."), { report: "20 minutes every day", plan: "no amount" });
});

test("there is no difference where both say the same or neither says anything", () => {
  assert.equal(amountDifference("She sings for 30 minutes once a week.", "For 30  minutes Once a week she sings."), null);
  assert.equal(amountDifference("She sings.", "She hums."), null);
});
