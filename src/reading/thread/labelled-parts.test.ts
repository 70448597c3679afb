import assert from "node:assert/strict";
import { test } from "node:test";
import { bullet, heading, para, table } from "../../../test/support/plan-blocks.ts";
import { loadLexicon, loadReadingSettings } from "../lexicon/load-lexicon.ts";
import { findSections } from "../sections/find-sections.ts";
import { labelledLine, partsInLine } from "./labelled-parts.ts";
import { readProvisions } from "./read-provisions.ts";
import type { Block } from "../extract/extracted.ts";

const provisionsOf = (...blocks: Block[]) => readProvisions(findSections([heading("Section F: Special educational provision"), ...blocks]).sections, loadReadingSettings(), loadLexicon()).map(({ provision: { text, label, who, amount, frequency } }) => [text, label, who, amount, frequency]);

test("provision told in lines of What, Who and When is one statement a note", () => {
  assert.deepEqual(provisionsOf(para("What: Turn-taking games in a group of three"), para("Who: Teaching assistant"), para("How often: Daily"), para("What: Number stories"), para("Who: Class teacher"), para("When: 20 minutes, twice a week")), [
    ["What: Turn-taking games in a group of three Who: Teaching assistant How often: Daily", "partly", "Teaching assistant", null, "Daily"],
    ["What: Number stories Who: Class teacher When: 20 minutes, twice a week", "specific", "Class teacher", "20 minutes", "twice a week"],
  ]);
});

test("an item goes on with its parts under it, and in one line after dashes", () => {
  assert.equal(provisionsOf(bullet("Sound work with pictures"), bullet("Delivered by: teaching assistant", 1), bullet("Duration: 10 minutes", 1), bullet("Frequency: every day", 1))[0]?.[1], "specific");
  assert.equal(provisionsOf(bullet("Sound work – delivered by: teaching assistant – duration: 10 minutes – frequency: every day"))[0]?.[1], "specific");
});

test("rows of a card are one statement", () => {
  const card = table(1, [["Provision", "Touch typing lessons"], ["Who", "Learning mentor"], ["How often", "15 minutes, three times a week"]]);
  assert.deepEqual(provisionsOf(...card).map(([text, label]) => [text, label]), [["Touch typing lessons | Learning mentor | 15 minutes, three times a week", "specific"]]);
});

test("words in capitals and ordinary sentences with a colon are no labels", () => {
  assert.equal(labelledLine("STAFFING - The school will provide 15 hours of support."), undefined);
  assert.equal(partsInLine("The teacher will use: a timer, a card and a list."), undefined);
  assert.equal(labelledLine("Who: Class teacher")?.role, "who");
});
