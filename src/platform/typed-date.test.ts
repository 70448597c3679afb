import assert from "node:assert/strict";
import { test } from "node:test";
import { readTypedDate, typedDateOf } from "./typed-date.ts";

const typed = (day: string, month: string, year: string) => readTypedDate({ day, month, year }, "1 9 2026");

test("a date in three fields is read, and what is wrong with it is said", () => {
  assert.deepEqual(typed("1", "9", "2026"), { date: "2026-09-01" });
  assert.deepEqual(typed(" 29 ", "02", "2028"), { date: "2028-02-29" });
  assert.deepEqual(typed("", "", ""), { date: null });
  assert.match(JSON.stringify(typed("29", "2", "2027")), /There is no such date/);
  assert.match(JSON.stringify(typed("1", "", "2027")), /must have a day, a month and a year/);
  assert.match(JSON.stringify(typed("first", "9", "2027")), /in numbers, for example 1 9 2026/);
  assert.match(JSON.stringify(typed("1", "9", "26")), /in numbers/);
});

test("a stored date is shown as people type it", () => {
  assert.deepEqual(typedDateOf("2026-09-01"), { day: "1", month: "9", year: "2026" });
  assert.deepEqual(typedDateOf(null), { day: "", month: "", year: "" });
});
