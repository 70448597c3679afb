import assert from "node:assert/strict";
import { test } from "node:test";
import { levelOf } from "../facts/catalogue/level-of.ts";
import type { DimensionId } from "../facts/catalogue/dimensions.ts";
import { questionAddress } from "../facts/address/question-address.ts";
import { readQuestion } from "../facts/address/read-question.ts";
import { readyQuestions } from "./ready-questions.ts";

const all = readyQuestions.flatMap(({ questions }) => questions);

test("every view of a ready question can be asked, and its address brings it back", () => {
  for (const { id, views } of all) {
    assert.ok(views.length > 0, id);
    for (const { words, question } of views) {
      assert.ok(levelOf(question.measure, [...question.by, ...(Object.keys(question.where) as DimensionId[])]) !== undefined, `${id}: ${words}`);
      const { question: read, ignored } = readQuestion(Object.fromEntries(new URLSearchParams(questionAddress(question))));
      assert.deepEqual(ignored, []);
      // What is not asked for is undefined in one and absent in the other.
      assert.deepEqual(JSON.parse(JSON.stringify(read)), JSON.parse(JSON.stringify(question)), `${id}: ${words}`);
    }
  }
});

test("the parent carer forum's list is there", () => {
  // Its points i to vi, sections and criteria, and scope i to vii.
  const ids = ["smart-outcomes", "specified-provision", "adult-life", "wrong-section", "time-since-review", "grades", "sections-by-grade", "criteria-by-grade", "services", "reports", "timescales", "oversight", "appeals", "family", "auditors"];
  assert.deepEqual(ids.filter((id) => !all.some((question) => question.id === id)), []);
  assert.equal(new Set(all.map(({ id }) => id)).size, all.length);
});
