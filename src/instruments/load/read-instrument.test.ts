import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { exampleInstrument } from "../../../test/support/example-instrument.ts";
import { instrumentYaml } from "./instrument-yaml.ts";
import { readInstrument } from "./read-instrument.ts";
import { shippedFiles, shippedFolder } from "./shipped-instruments.ts";

const good = `id: visit
version: 1
title: Visit
summary: A small tool.
source: Made for tests
appliesTo: [new-plan]
facts:
  - { name: yearGroup, type: number, question: "Which year?" }
scales:
  met:
    type: choice
    options:
      - { value: "Yes", points: 1, also: [y] }
      - { value: "No", points: 0 }
scale: met
sections:
  - id: A
    title: First
    groups:
      - criteria:
          - { id: A1, text: Is it so?, weight: 1 }
          - { id: A2, text: And this?, when: facts.yearGroup >= 9 }
score: { rollup: share, outOf: 20 }
grades:
  list:
    - { id: good, label: Good, from: 70 }
    - { id: fair, label: Fair, from: 40 }
    - { id: poor, label: Poor }
  limits:
    - { id: a-no, when: counts.No > 0, atMost: fair, because: an answer is No }
`;

/** The faults of the tool with one text changed, each with the text that stands at its place: "wieght: 1 | there is no …". */
const faultsWith = (from: string, to: string) => {
  assert.ok(good.includes(from), from);
  const text = good.replace(from, to);
  return readInstrument(text).faults.map((fault) => {
    const at = text.split("\n")[fault.line - 1]?.slice(fault.column - 1) ?? "";
    return `${/^[^,}\]]*/.exec(at)?.[0].trim() ?? ""} | ${fault.what}`;
  });
};
const cureWith = (from: string, to: string) => readInstrument(good.replace(from, to)).faults[0]?.cure;

test("a tool in order has no faults, and every tool that ships is in order", () => {
  assert.deepEqual(readInstrument(good).faults, []);
  for (const file of shippedFiles()) assert.deepEqual(readInstrument(readFileSync(join(shippedFolder, file))).faults, [], file);
});

test("the example in the guide to writing a tool is in order", () => {
  const guide = readFileSync(join(shippedFolder, "..", "docs", "audit-tools.md"), "utf8");
  assert.deepEqual(readInstrument(/```yaml\n([^]*?)```/.exec(guide)?.[1] ?? "").faults, []);
});

test("faults of shape say where, what and the cure", () => {
  assert.deepEqual(faultsWith("title: Visit\n", ""), ["id: visit | “title” is missing."]);
  assert.deepEqual(faultsWith("version: 1", "version: one"), ["one | “version” must be a number."]);
  assert.deepEqual(faultsWith("id: visit", "id: Visit 1"), ["Visit 1 | “id” cannot be “Visit 1”."]);
  assert.deepEqual(faultsWith("weight: 1", "wieght: 1"), ["wieght: 1 | criterion A1: there is no “wieght” in the language."]);
  assert.equal(cureWith("weight: 1", "wieght: 1"), "Did you mean “weight”?");
  assert.deepEqual(faultsWith("weight: 1", "weight: -1"), ["-1 | criterion A1: “weight” is too small."]);
  assert.deepEqual(faultsWith("rollup: share", "rollup: average"), ["average | “rollup” cannot be “average”."]);
  assert.deepEqual(faultsWith("type: choice", "type: radio"), ["radio | scale met: “type” cannot be “radio”."]);
  assert.deepEqual(faultsWith("appliesTo: [new-plan]", "appliesTo: []"), ["appliesTo: [ | “appliesTo” has too few entries."]);
  assert.deepEqual(faultsWith("source: Made for tests", "source: 2020"), ["2020 | “source” must be text."]);
  assert.equal(cureWith("source: Made for tests", "source: 2020"), 'Put it in quotes: "2020".');
});

test("names that lead nowhere, and names that are there twice, are told", () => {
  assert.deepEqual(faultsWith("scale: met", "scale: meet"), ["meet | There is no scale “meet”."]);
  assert.deepEqual(faultsWith("[new-plan]", "[new-plan, advice]"), ["advice | There is no document kind “advice”."]);
  assert.deepEqual(faultsWith("id: A2", "id: a1"), ["a1 | criterion a1: the criterion “a1” is there twice."]);
  assert.deepEqual(faultsWith("atMost: fair", "atMost: fine"), ["fine | limit a-no: there is no grade “fine”."]);
  assert.deepEqual(faultsWith("also: [y]", "also: [y, 'no']"), ["\"No\" | scale met, option No: “No” means “Yes” already."]);
  assert.deepEqual(faultsWith("weight: 1", "maps: [A1]"), ["A1 | criterion A1: “A1” does not name a criterion of a tool."]);
  assert.deepEqual(faultsWith("weight: 1", "requires: { comment: [Never] }"), ["Never | criterion A1: its scale has no answer “Never”."]);
});

test("conditions are read, and ask only for what there is", () => {
  const when = (text: string) => faultsWith("facts.yearGroup >= 9", text)[0];
  assert.equal(when('"facts.yearGroup >="'), "\"facts.yearGroup >=\" | criterion A2: the condition “facts.yearGroup >=” cannot be read from its character 17 on.");
  assert.equal(when("facts.yeargroup >= 9"), "facts.yeargroup >= 9 | criterion A2: the condition asks for “facts.yeargroup”, and there is no “yeargroup” in facts.");
  assert.equal(when("counts.No > 0"), "counts.No > 0 | criterion A2: the condition asks for “counts.No”, and there is no “counts”.");
  assert.equal(when("facts.yearGroup"), "facts.yearGroup | criterion A2: the condition “facts.yearGroup” is not true or false.");
  assert.match(when("facts.yearGroup + 1 > 9") ?? "", /does not work/);
  assert.match(when('"min(facts.yearGroup, 3) > 9"') ?? "", /does not work/);
  assert.equal(faultsWith("counts.No > 0", "counts.Never > 0")[0], "counts.Never > 0 | limit a-no: the condition asks for “counts.Never”, and there is no “Never” in counts.");
  assert.deepEqual(faultsWith("counts.No > 0", "\"sections.exists(s, sections[s].percent < 50.0) || critical.No + counts.Yes > 3 || answers.A1 == 'No'\""), []);
  assert.equal(faultsWith("counts.No > 0", "sections.B.percent < 50.0")[0], "sections.B.percent < 50.0 | limit a-no: the condition asks for “sections.B.percent”, and there is no “B” in sections.");
});

test("rules that cannot work are told", () => {
  assert.deepEqual(faultsWith("from: 40", "from: 80"), ["80 | grade fair: thresholds must fall from grade to grade, and 80 is not below 70."]);
  assert.deepEqual(faultsWith("label: Poor", "label: Poor, from: 10"), ["{ id: poor | grade poor: the last grade has a condition, so some results would get no grade."]);
  assert.deepEqual(faultsWith("label: Fair, from: 40", "label: Fair"), ["{ id: fair | grade fair: every result reaches this grade, so those after it are never given."]);
  assert.deepEqual(faultsWith("share, outOf: 20", "percent-met, outOf: 20"), ["20 | “outOf” has no effect with the roll-up percent-met."]);
  assert.deepEqual(faultsWith("points: 0", "points: -1"), ["-1 | scale met, option No: points below nought cannot be a share of the full points."]);
  assert.deepEqual(faultsWith("points: 1", "points: 0"), ["options: | scale met: no option is worth any points.", "share | No criterion has a scale with points, so there is no score."]);
  assert.deepEqual(readInstrument(good.replace("weight: 1", "weight: 0").replace("id: A2,", "id: A2, weight: 0,")).faults.map((fault) => fault.what), ["Every weight is nought, so there is no score."]);
  assert.deepEqual(faultsWith("share, outOf: 20", "tally").map((fault) => fault.slice(0, 14)), ["70 | grade goo", "40 | grade fai"], "a tally has no percentage");
});

test("broken YAML is told by line and column", () => {
  assert.deepEqual(faultsWith("title: Visit", "title: Visit: to a school"), ["Visit: to a school | A colon and a space in the middle of a text end it."]);
  assert.deepEqual(faultsWith("title: Visit", "title: Visit\ntitle: Again"), ["title: Again | This name is there twice in the same record."]);
  assert.match(faultsWith("title: Visit", "title: 'Visit")[0] ?? "", /A quotation mark or bracket is opened/);
  assert.match(faultsWith("title: Visit", "title: !!js/function x")[0] ?? "", /^!!js\/function x \| Tags/);
  assert.match(faultsWith("title: Visit", "title: &t Visit\nsummary2: *t")[0] ?? "", /^\*t \| Aliases \(\*t\) are not read/);
});

test("a bomb, a binary file, a huge file and nesting without end are refused in words", () => {
  const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${"bcdefgh".split("").map((name, index) => `${name}: &${name} [${Array.from({ length: 9 }, () => `*${"abcdefg"[index]}`).join(",")}]`).join("\n")}\n`;
  assert.match(readInstrument(bomb).faults[0]?.what ?? "", /Aliases/);
  for (const content of [Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from("id: \u0000"), "x".repeat(1_000_001), "[".repeat(100_000), "{a: ".repeat(20_000), "", "- 1\n", "just words", "? [1, 2]\n: x\n"]) {
    const { instrument, faults } = readInstrument(content);
    assert.equal(instrument, undefined);
    assert.ok(faults.length > 0 && faults.length <= 200);
    assert.ok(faults.every((fault) => fault.what !== "" && fault.cure !== "" && !fault.what.includes("at Object")));
  }
});

test("whatever is done to a file, it is read or its faults are told, with places inside the file", () => {
  fc.assert(fc.property(fc.nat(good.length), fc.nat(20), fc.string({ maxLength: 8 }), (at, length, text) => {
    const changed = good.slice(0, at) + text + good.slice(at + length);
    const lines = changed.split("\n").length;
    for (const fault of readInstrument(changed).faults) assert.ok(fault.line >= 1 && fault.line <= lines + 1 && fault.column >= 1, JSON.stringify(fault));
  }), { numRuns: 400 });
});

test("line ends of Windows and a byte order mark change nothing", () => {
  assert.deepEqual(readInstrument(good.replaceAll("\n", "\r\n")).instrument, readInstrument(good).instrument);
  assert.deepEqual(readInstrument(Buffer.from(`\uFEFF${good}`)).instrument, readInstrument(good).instrument);
});

test("text that older YAML would read as yes or no is written in quotes", () => {
  assert.match(instrumentYaml(exampleInstrument({ A: ["A1"] })), /value: "Yes"/);
});
