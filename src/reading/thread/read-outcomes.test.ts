import assert from "node:assert/strict";
import { test } from "node:test";
import { readInText } from "../../../test/support/plan-in-text.ts";

const outcomesOf = async (E: string) => (await readInText({ E })).outcomes.map(({ text, fault }) => [text, fault]);

test("a time above a list is the time of all its items", async () => {
  assert.deepEqual(await outcomesOf("By July 2027:\n- Rowan will tidy his desk on four days out of five.\n- Rowan will ask for help twice a day."), [["Rowan will tidy his desk on four days out of five.", null], ["Rowan will ask for help twice a day.", null]]);
  assert.deepEqual(await outcomesOf("By the end of Key Stage 2 Rowan will:\n- tidy his desk on four days out of five\n- ask for help twice a day"), [["tidy his desk on four days out of five", null], ["ask for help twice a day", null]]);
});

test("what staff will write and look at is no outcome of the child", async () => {
  assert.deepEqual(await outcomesOf("By July 2027 Rowan will ask for help twice a day.\nThe school will write new targets each term and go through them with Rowan.\nHis class teacher and therapist will meet in the spring."), [["By July 2027 Rowan will ask for help twice a day.", null]]);
});
