import assert from "node:assert/strict";
import { test } from "node:test";
import { heading, para } from "../../../test/support/plan-blocks.ts";
import { findSections } from "../sections/find-sections.ts";
import { readAspirations } from "./read-aspirations.ts";

const read = (...texts: string[]) => readAspirations(findSections([heading("Section A: Views and aspirations"), ...texts.map(para)]).sections).map(({ by, kind, term }) => `${by} ${kind} ${term}`);

test("a child's own words are the child's, and a hope for somebody else is a parent's", () => {
  assert.deepEqual(read("“I want to be a vet when I grow up.”"), ["cyp aspiration long"]);
  assert.deepEqual(read("They would like Tamsin to have one good friend this year."), ["parent aspiration short"]);
  assert.deepEqual(read("Further ahead she hopes he will drive a car."), ["parent aspiration long"]);
});

test("a named school or hours are a request; college and a job are not", () => {
  assert.deepEqual(read("Dad wants her to go to Elm Bank School."), ["parent placement-or-provision-request short"]);
  assert.deepEqual(read("Mum would like more hours of support."), ["parent placement-or-provision-request short"]);
  assert.deepEqual(read("I want to go to college and work with horses."), ["cyp aspiration long"]);
  assert.deepEqual(read("Mum wants him to be in school every day."), ["parent aspiration short"]);
});

test("what a child does not want, and what somebody else would like to set up, is no hope", () => {
  assert.deepEqual(read("He does not want to talk about it.", "Give him time if he wants to go out.", "One suspension lasted one day and the other three days."), []);
});
