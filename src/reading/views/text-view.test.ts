import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { PlanReading } from "../plan-reading.ts";
import { exampleReading } from "./look/example-reading.ts";
import { numberFindings } from "./shape/number-findings.ts";
import { textView } from "./text-view.ts";

const show = (reading: PlanReading) => textView(reading, numberFindings(reading)).toString();
const unescape = (text: string) => text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&#96;", "`").replaceAll("&amp;", "&");
/** The words of each section as a reader sees them, the marks' numbers taken out; white space apart. */
const wordsShown = (markup: string): string[] =>
  [...markup.matchAll(/<div class="gt-plan-text__words">(.*?)<\/div>\n<p class="gt-quiet">/gs)].map(([, inner = ""]) =>
    unescape(inner.replaceAll(/<a class="gt-mark__number".*?<\/a>/gs, "").replaceAll(/<[^>]*>/g, "")).replaceAll(/\s/g, ""));

test("each number stands once before its words, and leads to its finding", () => {
  const markup = show(exampleReading);
  for (const { number, at } of numberFindings(exampleReading)) {
    assert.equal(markup.split(`id="words-${number}" href="#finding-${number}"`).length - 1, at === null ? 0 : 1);
  }
});

test("overlapping words keep both numbers, and the graver look", () => {
  assert.match(show(exampleReading), /id="words-3".*?id="words-4".*?<mark class="gt-mark gt-mark--law">Noise in the dining hall/s);
});

test("a section that is missing, and one without words, are shown without a fault", () => {
  assert.match(show({ ...exampleReading, sections: [] }), /No section of a plan was found/);
  assert.match(show({ ...exampleReading, sections: [{ id: "A", heading: "", text: "" }] }), /No finding is marked here/);
});

test("without its marks the text is the plan's own, whatever the text and the quotes", () => {
  const text = fc.array(fc.oneof(fc.constantFrom("\n", "\t", "\v", "  ", "\n\n", "|", "<b>", "&amp;", '"'), fc.string({ maxLength: 12 })), { maxLength: 30 }).map((pieces) => pieces.join(""));
  const cut = fc.tuple(fc.nat(1), fc.nat(200), fc.nat(200));
  fc.assert(fc.property(fc.tuple(text, text), fc.array(cut, { maxLength: 8 }), (texts, cuts) => {
    const reading: PlanReading = {
      ...exampleReading,
      sections: texts.map((each, index) => ({ id: index === 0 ? "B" : "F", heading: "", text: each })),
      findings: cuts.map(([section, from, to]) => ({ code: "vague-provision", section: "F", quote: (texts[section] ?? "").slice(Math.min(from, to), Math.max(from, to)), place: null, why: "", rule: "", better: "" })),
    };
    assert.deepEqual(wordsShown(show(reading)), texts.map((each) => each.replaceAll(/\s/g, "")));
  }));
});
