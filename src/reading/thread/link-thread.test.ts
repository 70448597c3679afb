import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { boldLine, bullet, heading, para, table } from "../../../test/support/plan-blocks.ts";
import type { Block } from "../extract/extracted.ts";
import { loadLexicon, loadReadingSettings } from "../lexicon/load-lexicon.ts";
import { findSections } from "../sections/find-sections.ts";
import { linkThread } from "./link-thread.ts";
import { readNeeds } from "./read-needs.ts";
import { readOutcomes } from "./read-outcomes.ts";
import { readProvisions } from "./read-provisions.ts";

const lexicon = loadLexicon();

function threadOf(blocks: readonly Block[]) {
  const { sections } = findSections(blocks);
  const needs = readNeeds(sections, lexicon);
  const outcomes = readOutcomes(sections, { yearGroup: 4, madeOn: null }, lexicon);
  const provisions = readProvisions(sections, loadReadingSettings(), lexicon);
  const links = linkThread({ needs, outcomes, provisions }, lexicon, new Set(["oona"]));
  const textOf = (id: string) => [...needs.map(({ need }) => need), ...outcomes.map(({ outcome }) => outcome), ...provisions.map(({ provision }) => provision)].find((node) => node.id === id)?.text ?? "";
  const joined = (begins: string) => links.filter((link) => textOf(link.from).startsWith(begins)).map((link) => textOf(link.to).slice(0, 12));
  return { links, joined, needs, provisions };
}

const needs = [heading("Section B: Special educational needs"), bullet("Oona cannot hold a pencil well and her handwriting is hard to read."), bullet("Oona is distressed by loud noise in the hall."), bullet("Oona is anxious when her routine changes without warning.")];
const provision = (...items: string[]) => [heading("Section F: Special educational provision"), ...items.map((text) => bullet(text))];

test("a need is joined to what is known to help with it, though they share no word", () => {
  const { joined } = threadOf([...needs, ...provision("Finger gym for ten minutes every day with a teaching assistant.", "Ear defenders in her tray, to wear whenever she likes.", "A now and next board, shown by the class teacher before each lesson.")]);
  assert.deepEqual(joined("Oona cannot hold"), ["Finger gym f"]);
  assert.deepEqual(joined("Oona is distressed"), ["Ear defender"]);
  assert.deepEqual(joined("Oona is anxious"), ["A now and ne"]);
});

test("the plan's own numbers decide where it has them", () => {
  const { joined, links } = threadOf([
    heading("Section B: Special educational needs"), para("B1 Oona cannot hold a pencil well."), para("B2 Oona is distressed by loud noise."),
    heading("Section F: Special educational provision"), ...table(1, [["Provision", "Who", "How often", "Need"], ["Ear defenders and a quiet table", "Class teacher", "Every day", "B1"]], { shaded: true }),
  ]);
  assert.deepEqual(joined("Oona cannot hold"), ["Ear defender"]);
  assert.deepEqual(joined("Oona is distressed"), []);
  assert.equal(links[0]?.why, "reference");
});

test("hours of an adult meet every need that an adult's help meets, and training only what it is about", () => {
  const { joined } = threadOf([
    heading("Section B: Special educational needs"), bullet("Oona cannot stay on task for more than three minutes."), bullet("Oona’s writing is two years behind."), bullet("Oona has dyspraxia and is clumsy."),
    ...provision("20 hours a week of teaching assistant support.", "Training in dyspraxia for all staff, two hours each September, from the occupational therapist."),
  ]);
  assert.ok(joined("Oona cannot stay").includes("20 hours a w"));
  assert.ok(joined("Oona’s writing").includes("20 hours a w"));
  assert.ok(joined("Oona has dyspraxia").includes("Training in "));
  assert.ok(!joined("Oona’s writing").includes("Training in "));
});

test("provision under an outcome's own heading serves that outcome", () => {
  const { joined } = threadOf([
    heading("Section E: Outcomes"), boldLine("Outcome 1"), para("By July 2027 Oona will tie her laces."), boldLine("Outcome 2"), para("By July 2027 Oona will eat in the hall."),
    heading("Section F: Special educational provision"), ...table(1, [["Outcome", "Provision", "Who", "How often"], ["1", "A place to eat with two friends", "Lunchtime staff", "Every day"]], { shaded: true }),
  ]);
  assert.deepEqual(joined("By July 2027 Oona will tie"), ["1 | A place "]);
  assert.deepEqual(joined("By July 2027 Oona will eat"), []);
});

test("what has nothing in common is not joined", () => {
  const { joined } = threadOf([...needs, ...provision("A laptop with a large keyboard, kept in her tray.", "The school will hold a cake sale each term with the class teacher.")]);
  assert.deepEqual(joined("Oona is distressed"), []);
});

test("provision that shares nothing with any need goes to the need of its area that nothing else meets", () => {
  const area = (text: string) => heading(text, 2);
  const { joined } = threadOf([
    heading("Section B: Special educational needs"), area("Sensory and physical"), bullet("Oona is distressed by loud noise in the hall."), bullet("Oona cannot whistle, blow or hum."),
    heading("Section F: Special educational provision"), area("Sensory and physical"), bullet("Ear defenders in her tray, given by the class teacher every day."), bullet("A kazoo, ten minutes each Friday, with Mr Cole."),
  ]);
  assert.deepEqual(joined("Oona cannot whistle"), ["A kazoo, ten"]);
});

const words = fc.array(fc.constantFrom("Oona", "cannot", "noise", "will", "E1", "B2", "daily", "reading", "with", "a", "teaching assistant", "30 minutes", ";", ".", "|"), { minLength: 1, maxLength: 12 }).map((list) => list.join(" "));

test("links only join nodes that there are, each pair once, and both ways", () => {
  fc.assert(fc.property(fc.array(words, { maxLength: 8 }), fc.array(words, { maxLength: 8 }), (some, others) => {
    const thread = threadOf([heading("Section B: Special educational needs"), ...some.map((text) => bullet(text)), ...provision(...others)]);
    const pairs = thread.links.map((link) => `${link.from} ${link.to}`);
    assert.equal(new Set(pairs).size, pairs.length);
    for (const { need } of thread.needs) for (const id of need.provisions) assert.ok(thread.provisions.some(({ provision: node }) => node.id === id && node.needs.includes(need.id)));
  }), { numRuns: 100 });
});
