import assert from "node:assert/strict";
import { test } from "node:test";
import { doseOf, sameDose } from "./dose-of.ts";

test("amounts become minutes and frequencies times a week", () => {
  assert.deepEqual(doseOf("for 45 minutes once a fortnight"), { minutes: 45, perWeek: 0.5, every: null });
  assert.deepEqual(doseOf("20 minutes, four times a week"), { minutes: 20, perWeek: 4, every: null });
  assert.deepEqual(doseOf("three sessions of 40 minutes a week").minutes, 40);
  assert.deepEqual(doseOf("1 hour 30 minutes each term"), { minutes: 90, perWeek: 1 / 13, every: null });
  assert.deepEqual(doseOf("half an hour every Wednesday"), { minutes: 30, perWeek: 1, every: null });
  assert.deepEqual(doseOf("forty-five minutes daily"), { minutes: 45, perWeek: 5, every: null });
  assert.deepEqual(doseOf("30 minutes every six weeks"), { minutes: 30, perWeek: 1 / 6, every: null });
});

test("clock times are no counts, and a count may have words before its noun", () => {
  assert.equal(doseOf("a 15 minute rest at 10.15 and at 1.30 every day").perWeek, 5);
  assert.equal(doseOf("Two individual mentor sessions of 30 minutes every week").perWeek, 2);
  assert.equal(doseOf("for 30 minutes three times a week").perWeek, 3);
  assert.equal(doseOf("for 20 minutes three times weekly").perWeek, 3);
  assert.deepEqual(doseOf("25 hours of teaching assistant time a week"), { minutes: 1500, perWeek: 1, every: null });
  assert.deepEqual(doseOf("3 x 20 mins per week"), { minutes: 20, perWeek: 3, every: null });
  assert.equal(doseOf("a quarter of an hour daily").minutes, 15);
});

test("hours a week are one amount a week", () => {
  assert.deepEqual(doseOf("22 hours a week of teaching assistant time"), { minutes: 1320, perWeek: 1, every: null });
});

test("a time between is kept apart from an amount", () => {
  assert.deepEqual(doseOf("a movement break of five minutes every thirty minutes"), { minutes: 5, perWeek: null, every: 30 });
});

test("what is not said is null, and then nothing is compared", () => {
  assert.deepEqual(doseOf("access to a quiet space as required"), { minutes: null, perWeek: null, every: null });
  assert.equal(sameDose(doseOf("20 minutes"), doseOf("20 minutes a day")), undefined);
});

test("doses are compared as a whole", () => {
  assert.equal(sameDose(doseOf("20 minutes four times a week"), doseOf("a daily 20 minute session")), false);
  assert.equal(sameDose(doseOf("one hour once a week"), doseOf("60 minutes weekly")), true);
  assert.equal(sameDose(doseOf("a break every 20 minutes"), doseOf("a break every thirty minutes")), false);
});
