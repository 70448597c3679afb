import assert from "node:assert/strict";
import { test } from "node:test";
import { today } from "./clock.ts";

test("the day is England's, whatever the machine's time zone", () => {
  assert.equal(today(new Date("2026-01-15T23:30:00Z")), "2026-01-15");
  // British Summer Time is an hour ahead.
  assert.equal(today(new Date("2026-07-15T23:30:00Z")), "2026-07-16");
});
