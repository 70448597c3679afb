import assert from "node:assert/strict";
import { test } from "node:test";
import { scaleSchema } from "../instrument.ts";
import { normaliseAnswer } from "./normalise-answer.ts";

const choice = scaleSchema.parse({ type: "choice", options: [{ value: "Yes", points: 2, also: ["met"] }, { value: "Partly", label: "In part", points: 1 }, { value: "No", points: 0 }, { value: "N/A", points: null }] });
const marks = scaleSchema.parse({ type: "number", from: 1, to: 10, notApplicable: true });
const ticks = scaleSchema.parse({ type: "ticks", options: [{ value: "who", points: 1 }, { value: "how often", points: 1 }, { value: "where", points: 1 }] });
const words = scaleSchema.parse({ type: "text" });
const valueOf = (...given: Parameters<typeof normaliseAnswer>) => {
  const read = normaliseAnswer(...given);
  return "value" in read ? read.value : read.fault.what;
};

test("an answer is found by value, label or other spelling, whatever its letters and spaces", () => {
  for (const [typed, value] of [["Yes", "Yes"], [" yes ", "Yes"], ["MET", "Yes"], ["in  part", "Partly"], ["no", "No"]] as const) assert.equal(valueOf(choice, typed), value);
});

test("not applicable is known in the ways that people write it", () => {
  for (const typed of ["N/A", "n/a", "NA", "n.a.", "Not applicable"]) assert.equal(valueOf(choice, typed), "N/A");
  assert.equal(valueOf(marks, "na"), "N/A");
});

test("what is not on the scale is a fault with the cure", () => {
  assert.deepEqual(normaliseAnswer(choice, "Perhaps"), { fault: { what: "“Perhaps” is not an answer of this scale", cure: "Write one of: “Yes”, “Partly”, “No”, “N/A”." } });
  assert.deepEqual(normaliseAnswer(marks, "11"), { fault: { what: "“11” is not on this scale", cure: "Write a number from 1 to 10, or “N/A”." } });
  for (const typed of ["2.5", "ten", "1e1", "0x5", ""]) assert.ok("fault" in normaliseAnswer(marks, typed), typed);
  assert.ok("fault" in normaliseAnswer(ticks, "who, why"));
});

test("numbers and words are kept as they are, ticks in the scale's order", () => {
  assert.equal(valueOf(marks, "07"), "7");
  assert.equal(valueOf(words, "  Well written. "), "Well written.");
  assert.deepEqual(valueOf(ticks, "Where | who"), ["who", "where"]);
  assert.deepEqual(valueOf(ticks, "where, how often"), ["how often", "where"]);
  assert.deepEqual(valueOf(ticks, "None"), []);
});
