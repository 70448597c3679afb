import assert from "node:assert/strict";
import { test } from "node:test";
import { assertGolden } from "../../../test/support/golden.ts";
import { readDocx } from "../../../test/support/read-docx.ts";
import { feedbackDocx } from "./feedback-docx.ts";
import { exampleReading, exampleToShow } from "./look/example-reading.ts";

const given = { ...exampleToShow, authorityName: "Example Council", links: undefined, reading: exampleReading };

test("a writer's Word file says what it is kept to say", async () => {
  assertGolden("reading/feedback.docx.txt", `${readDocx(await feedbackDocx(given)).lines.join("\n")}\n`);
});

test("the same reading gives the same bytes", async () => {
  assert.deepEqual(await feedbackDocx(given), await feedbackDocx(given));
});

test("a plan whose words hold letters that Word may not hold still gives a file that opens", async () => {
  const hostile = { ...given, reading: { ...exampleReading, findings: exampleReading.findings.map((each) => ({ ...each, quote: `a\u0000\u000b\ufffe\ud800 <w:p> & "b"` })) } };
  assert.ok(readDocx(await feedbackDocx(hostile)).lines.some((line) => line.includes('<w:p> & "b"')));
});
