import assert from "node:assert/strict";
import { test } from "node:test";
import type { PlanReading } from "../../plan-reading.ts";
import { exampleReading } from "../look/example-reading.ts";
import { feedbackOf } from "./feedback-of.ts";

const feedback = feedbackOf(exampleReading);
const pointOn = (title: string) => feedback.mend.find((point) => point.title.startsWith(title));

test("what is good stands first, in the plan's own words", () => {
  assert.deepEqual(feedback.good.map(({ words }) => words), [
    "The plan lets us hear Orla.", "2 of 4 provisions are specific: a family could check whether it was given. For example:",
    "1 outcome can be measured and has a time. For example:", "2 of 3 needs lead to provision: that is the golden thread.",
  ]);
  assert.equal(feedback.good[0]?.quote, "I want to drive the big tractor like Grandad.");
});

test("what the law asks for comes first, at most ten things, and words are not told of twice", () => {
  assert.equal(feedback.mend[0]?.title, "Section missing: K (advice and information)");
  assert.ok(feedback.mend.length <= 10);
  const quotes = feedback.mend.flatMap((point) => point.quotes);
  assert.equal(new Set(quotes).size, quotes.length);
  // "Forest school" has nobody named and no need: the first is the graver.
  assert.equal(pointOn("Provision that meets no stated need"), undefined);
});

test("an example is made of the plan's words and of what they lack", () => {
  assert.deepEqual([pointOn("Provision too vague")?.say, pointOn("Provision too vague")?.example], [
    "Say for how long and how often. In place of “regular support” and “where possible”, say what will happen.",
    "“Staff will offer regular support with noise where possible: for [how many minutes or hours], [how often in a day, week or term].”",
  ]);
  assert.equal(pointOn("Provision with nobody named")?.example, "“Forest school: given by [the role and its training], for [how many minutes or hours].”");
  assert.equal(pointOn("Outcome that is provision")?.example, "“By [the end of Year 6], Orla will [do what, that is out of reach now].”");
});

test("an amount that differs is told with what was advised", () => {
  assert.match(pointOn("Amount differs")?.say ?? "", /\(speech and language therapist\) says: “Therapy of 45 minutes once a week with a therapist\.”$/);
});

test("a plan without a finding, or without anything good, still gets its page", () => {
  const empty: PlanReading = { ...exampleReading, person: { ...exampleReading.person, name: null }, sections: [], aspirations: [], needs: [], outcomes: [], provisions: [], advice: [], findings: [] };
  assert.deepEqual(feedbackOf(empty), { name: "the child", good: [], mend: [], others: [] });
});

test("more than ten things are named in a line", () => {
  const codes = ["asd-asc-mixed", "no-monitoring-arrangements", "no-communication-method"] as const;
  const more = codes.map((code) => ({ code, section: null, quote: null, place: null, why: "", rule: "", better: "" }));
  const all = feedbackOf({ ...exampleReading, findings: [...exampleReading.findings, ...more] });
  assert.equal(all.mend.length, 10);
  assert.deepEqual(all.others, ["NHS number missing or not valid", "Jargon that is not explained", "ASD and ASC mixed"].slice(-all.others.length));
});
