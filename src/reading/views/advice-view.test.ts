import assert from "node:assert/strict";
import { test } from "node:test";
import { adviceView } from "./advice-view.ts";
import { exampleReading } from "./look/example-reading.ts";

const words = (markup: { toString: () => string }) => markup.toString().replaceAll(/<[^>]*>/g, " ").replaceAll(/\s+/g, " ");

test("each report tells what became of its recommendations, what was dropped first", () => {
  const shown = words(adviceView(exampleReading));
  assert.match(shown, /Speech and Language Therapist, Wendell Oakes 6 May 2025\. Not listed in section K; the plan uses it\. 3 recommendations: 1 carried over, 1 watered down, 1 dropped\./);
  assert.match(shown, /Ear defenders .*Dropped.*Therapy of 45 minutes.*Watered down.*Orla will follow three instructions.*Carried over/);
});

test("amounts that differ stand side by side, where the recommendation was watered down", () => {
  assert.match(words(adviceView(exampleReading)), /Watered down Report 45 minutes, once a week Plan 30 minutes, once a fortnight/);
});

test("a report without recommendations, and a plan without reports, say so", () => {
  assert.match(words(adviceView(exampleReading)), /Educational Psychologist Listed in section K; the plan does not seem to use it\. No recommendation was found in it\./);
  assert.match(words(adviceView({ ...exampleReading, advice: [] })), /No reports were read with this plan/);
});
