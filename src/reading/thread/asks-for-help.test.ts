import assert from "node:assert/strict";
import { test } from "node:test";
import { asksForHelp } from "./asks-for-help.ts";

test("a thing or a service that is asked for among the needs is provision", () => {
  for (const text of ["Alfie needs 20 hours of teaching assistant support each week.", "He should be seated at the front of the class.", "He needs access to a sensory room.", "Alfie would benefit from a weekly social skills group.", "She requires daily speech and language therapy."]) assert.ok(asksForHelp(text), text);
});

test("that an adult is needed tells a need", () => {
  for (const text of ["Alfie needs an adult to remind him to drink.", "He needs things repeated several times.", "She relies on an adult to start her work.", "He needs help to put on his coat.", "Alfie has had two terms of speech and language therapy."]) assert.ok(!asksForHelp(text), text);
});
