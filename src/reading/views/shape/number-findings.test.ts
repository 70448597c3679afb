import assert from "node:assert/strict";
import { test } from "node:test";
import { exampleReading } from "../look/example-reading.ts";
import { mendFirst } from "./mend-first.ts";
import { numberFindings } from "./number-findings.ts";

test("findings are numbered as a reader meets them: the plan as a whole, then section by section in the order of their words", () => {
  assert.deepEqual(numberFindings(exampleReading).map(({ number, finding }) => `${number} ${finding.section ?? "plan"} ${finding.code}`), [
    "1 plan nhs-number-missing", "2 A aspiration-is-placement-request", "3 B need-without-provision", "4 B jargon-unexplained", "5 E outcome-unmeasurable", "6 E outcome-is-provision",
    "7 F provision-without-who", "8 F provision-without-need", "9 F frequency-differs-from-advice", "10 F vague-provision", "11 K section-missing",
  ]);
});

test("words that stand in another section than the finding's are found there", () => {
  const quote = "Noise in the dining hall makes her cover her ears and leave.";
  const reading = { ...exampleReading, findings: [{ code: "health-need-missing-from-C", section: "C" as const, quote, place: null, why: "", rule: "", better: "" }] };
  assert.equal(reading.sections[numberFindings(reading)[0]?.at?.section ?? -1]?.id, "B");
});

test("what the law asks for comes before what makes a plan work, and that before care in the writing", () => {
  assert.deepEqual(mendFirst(exampleReading.findings, ({ code }) => code).map(({ code }) => code), [
    "section-missing", "need-without-provision", "vague-provision", "provision-without-who", "outcome-is-provision",
    "frequency-differs-from-advice", "provision-without-need", "outcome-unmeasurable", "aspiration-is-placement-request", "nhs-number-missing", "jargon-unexplained",
  ]);
});
