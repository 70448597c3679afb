import assert from "node:assert/strict";
import { test } from "node:test";
import { boldLine, bullet, heading, para } from "../../../test/support/plan-blocks.ts";
import type { Block } from "../extract/extracted.ts";
import { loadLexicon, loadReadingSettings } from "../lexicon/load-lexicon.ts";
import { findSections } from "../sections/find-sections.ts";
import { readProvisions } from "./read-provisions.ts";

const provisions = (...blocks: Block[]) => readProvisions(findSections([heading("Section B: Special educational needs"), para("Ada cannot read."), heading("Section F: Special educational provision"), ...blocks]).sections, loadReadingSettings(), loadLexicon()).map(({ provision }) => provision);

test("a heading that says when holds for each provision under it", () => {
  const [first, second] = provisions(boldLine("Every day"), bullet("Reading with a teaching assistant for ten minutes."), boldLine("Once a fortnight"), bullet("The specialist teacher will teach Ada for one hour."));
  assert.deepEqual([first?.frequency, first?.label], ["Every day", "specific"]);
  assert.deepEqual([second?.frequency, second?.label], ["Once a fortnight", "specific"]);
});

test("a provision's own time counts before that of the heading", () => {
  assert.equal(provisions(boldLine("Every day"), bullet("Swimming with a teaching assistant for half an hour on Mondays and Fridays."))[0]?.frequency, "on Mondays and Fridays");
});

test("a heading that names somebody says who gives what is measured, and nothing of loose words", () => {
  const [measured, loose] = provisions(boldLine("Occupational therapist"), bullet("A sensory programme of 20 minutes, reviewed each term."), bullet("Advice as needed."));
  assert.equal(measured?.who, "Occupational therapist");
  assert.equal(loose?.who, null);
});

test("a heading about something else says neither", () => {
  const [only] = provisions(boldLine("Daily living skills and independence at home"), bullet("Cooking in a group of four for one hour."));
  assert.equal(only?.frequency, null);
});

test("a plan that speaks as the child names who helps", () => {
  const [tutor, counsellor] = provisions(bullet("My tutor will teach me English for two hours on Mondays."), bullet("I will see a counsellor for 50 minutes each week."));
  assert.deepEqual([tutor?.who, tutor?.label, counsellor?.who, counsellor?.label], ["My tutor", "specific", "a counsellor", "specific"]);
});
