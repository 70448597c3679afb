import assert from "node:assert/strict";
import { test } from "node:test";
import { exampleInstrument } from "../../../test/support/example-instrument.ts";
import { answersView } from "./answers-view.ts";
import { exampleReading } from "./look/example-reading.ts";

const instrument = exampleInstrument({ F: [{ id: "F1", text: "Each need has provision." }, { id: "F2", text: "Provision is specific." }, { id: "F3", text: "Advice is used." }] }, {
  scales: { "yes-partly-no": { type: "choice", options: [{ value: "Yes", points: 2 }, { value: "Partly", label: "In part", points: 1 }, { value: "No", points: 0 }] } },
});
const words = (markup: { toString: () => string }) => markup.toString().replaceAll(/<[^>]*>/g, " ").replaceAll(/\s+/g, " ");

test("suggestions are told in the tool's words, with how sure the program is; criteria that it cannot tell are left open", () => {
  const shown = words(answersView(exampleReading, instrument));
  assert.match(shown, /answers 2 of 3 criteria/);
  assert.match(shown, /F1 Each need has provision\. In part Fairly sure \(75%\) Noise in the dining hall/);
  assert.match(shown, /F3 Advice is used\. Left open/);
});

test("they never decide, and are closed at first", () => {
  const markup = answersView(exampleReading, instrument).toString();
  assert.match(markup, /never decide anything/);
  assert.doesNotMatch(markup, /<details[^>]* open/);
});

test("a plan without suggestions says so", () => {
  assert.match(words(answersView({ ...exampleReading, answers: {} }, instrument)), /suggests no answers/);
});
