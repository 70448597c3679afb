import assert from "node:assert/strict";
import { before, test } from "node:test";
import { shippedInstruments } from "../../instruments/index.ts";
import { criteriaOfInstrument } from "./criteria-of-instrument.ts";
import { labelledPlans, type LabelledPlan } from "../../../test/support/labelled-plans.ts";

const order = ["No", "Partly", "Yes"];
/** Needs and provision without one another are judged with the links of the thread. */
const judgedElsewhere = new Set(["need-without-provision", "provision-without-need"]);
const words = (text: string) => new Set(text.toLowerCase().match(/[a-z0-9]+/g));

let plans: LabelledPlan[] = [];
before(async () => {
  const found = shippedInstruments(["north-somerset-ehcp.yaml"])[0];
  assert.ok(found);
  plans = await labelledPlans(criteriaOfInstrument(found.instrument).criteria.map(({ criterion }) => criterion.id));
});

test("the person of every plan is read whole", () => {
  for (const { name, reading: { person: { phase: _, ...person } }, person: is } of plans) assert.deepEqual(person, is, name);
});

test("answers agree with the auditor's, and where the program does not know it says nothing", () => {
  const said = plans.flatMap(({ reading, answers }) => Object.entries(answers).map(([id, is]) => ({ is, said: reading.answers[id]?.answer })));
  const given = said.filter((each) => each.said !== undefined);
  const right = given.filter((each) => each.said === each.is);
  assert.ok(given.length / said.length >= 0.72, `answered ${given.length} of ${said.length}`);
  assert.ok(right.length / given.length >= 0.84, `right ${right.length} of ${given.length}`);
  // Yes for No, or No for Yes, is what an auditor would not forgive.
  const opposite = given.filter((each) => Math.abs(order.indexOf(each.said ?? "") - order.indexOf(each.is)) === 2 && order.includes(each.is) && order.includes(each.said ?? ""));
  assert.ok(opposite.length / given.length <= 0.02, `opposite ${opposite.length} of ${given.length}`);
});

test("findings are the auditor's, nine of ten", () => {
  let [right, told, wanted] = [0, 0, 0];
  for (const { reading, findings } of plans) {
    const open = findings.filter(({ code }) => !judgedElsewhere.has(code));
    wanted += open.length;
    for (const { code, quote } of reading.findings) {
      if (judgedElsewhere.has(code)) continue;
      told += 1;
      const at = open.findIndex((each) => each.code === code && (each.quote === null || quote === null || isSame(each.quote, quote)));
      if (at < 0) continue;
      right += 1;
      open.splice(at, 1);
    }
  }
  assert.ok(right / told >= 0.88, `${right} of ${told} told`);
  assert.ok(right / wanted >= 0.82, `${right} of ${wanted} wanted`);
});

function isSame(one: string, other: string): boolean {
  const [a, b] = [words(one), words(other)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.max(1, Math.min(a.size, b.size)) >= 0.8;
}
