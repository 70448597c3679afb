import assert from "node:assert/strict";
import { test } from "node:test";
import { bullet, heading } from "../../../test/support/plan-blocks.ts";
import { loadLexicon, loadReadingSettings } from "../lexicon/load-lexicon.ts";
import { readPlan } from "../read-plan.ts";

/** What is told of a plan with these needs and this provision. */
function told(code: string, needs: readonly string[], provision: readonly string[]): (string | null)[] {
  const blocks = [heading("Section B: Special educational needs"), ...needs.map((text) => bullet(text)), heading("Section F: Special educational provision"), ...provision.map((text) => bullet(text))];
  const reading = readPlan({ plan: { by: "word", title: "", blocks, pages: null, notes: [] }, advice: [] }, loadLexicon(), loadReadingSettings());
  return reading.findings.filter((finding) => finding.code === code).map((finding) => finding.quote);
}

const needs = ["Oona cannot hold a pencil well and her handwriting is hard to read.", "Oona is distressed by loud noise in the hall."];
const tied = ["Finger gym for ten minutes every day with a teaching assistant.", "Ear defenders in her tray, given by the class teacher every day."];

test("provision that nothing ties to a need is told where the rest is tied", () => {
  const alone = "An hour of chess every Friday, run by the librarian.";
  assert.deepEqual(told("provision-without-need", needs, [...tied, alone]), [alone]);
});

test("provision that is about the same as a need is not told", () => {
  assert.deepEqual(told("provision-without-need", needs, [...tied, "Write from the Start for ten minutes every day, led by a teaching assistant."]), []);
});

test("a plan whose provision was hardly understood is told nothing of it", () => {
  assert.deepEqual(told("provision-without-need", needs, ["An hour of chess every Friday, run by the librarian.", "A cello from the county store each autumn, lent by Mr Cole.", "A ride in the rowing boat every May, led by Mrs Dunn."]), []);
});

test("a need is told only where no provision could meet it", () => {
  const unmet = "She cannot swallow safely and chokes on thin drinks.";
  assert.deepEqual(told("need-without-provision", [...needs, unmet], tied), [unmet]);
  assert.deepEqual(told("need-without-provision", [...needs, unmet], [...tied, "A feeding programme, 15 minutes each day, from the therapist who knows about swallowing."]), []);
});
