import assert from "node:assert/strict";
import { test } from "node:test";
import { bullet, para } from "../../../test/support/plan-blocks.ts";
import type { Block } from "../extract/extracted.ts";
import { loadLexicon, loadReadingSettings } from "../lexicon/load-lexicon.ts";
import { readProvisions } from "./read-provisions.ts";

const read = (...blocks: Block[]) => readProvisions([{ id: "F", heading: "Section F", blocks }], loadReadingSettings(), loadLexicon()).map(({ provision }) => provision);

test("the items of a list share what stands above them, and the line above is no provision", () => {
  const said = read(
    para("The inclusion manager, who has had the authority's training, will:"),
    bullet("read with Wren for 15 minutes every morning"), bullet("keep a spare pair of his glasses"),
    para("A carpeted room with blinds on both windows and a sound field system."),
  );
  assert.deepEqual(said.map(({ text, label }) => [text, label]), [
    ["read with Wren for 15 minutes every morning", "specific"], ["keep a spare pair of his glasses", "partly"],
    ["A carpeted room with blinds on both windows and a sound field system.", "specific"],
  ]);
  assert.match(said[0]?.who ?? "", /inclusion manager/i);
  assert.equal(said[2]?.who, null);
});

test("a line of a list opens a deeper list, and the next line at its own level is not of it", () => {
  const said = read(bullet("The nursery teacher will:"), bullet("sing with Wren for ten minutes a day", 1), bullet("Opportunities for sand play."));
  assert.deepEqual(said.map(({ text, label }) => [text, label]), [["sing with Wren for ten minutes a day", "specific"], ["Opportunities for sand play.", "vague"]]);
});

test("promises that are strung together are judged one by one", () => {
  const said = read(para("The teacher will check with Wren in English, science and maths lessons that he has begun and a reading group for four children will be held on three days a week, and in addition a mentor (ELSA) who is trained in bereavement will see him for 30 minutes each Monday."));
  assert.deepEqual(said.map(({ text }) => text), [
    "The teacher will check with Wren in English, science and maths lessons that he has begun", "a reading group for four children will be held on three days a week",
    "a mentor (ELSA) who is trained in bereavement will see him for 30 minutes each Monday.",
  ]);
});

test("words about the plan and needs that stand among provision are no provision", () => {
  assert.deepEqual(read(
    para("All of this is special educational provision and must be arranged by the school."), para("Unless stated it is for 38 weeks of the year."),
    para("Wren finds it hard to begin and loses his place."),
  ), []);
});
