import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import fc from "fast-check";
import { applyFrameRule } from "./apply-frame-rule.ts";
import { designFaults } from "./design-faults.ts";
import { drawSample } from "./draw-sample.ts";
import type { FrameUnit } from "./frame-unit.ts";
import { listStrata } from "./list-strata.ts";
import { monthsBefore } from "./months-before.ts";
import { nextInOrder } from "./next-in-order.ts";
import { orderUnits } from "./order-units.ts";
import { planDraw } from "./plan-draw.ts";
import { stratumOf } from "./stratum-of.ts";

const unit = (id: string, changed: Partial<FrameUnit> = {}): FrameUnit => ({
  id, family: "plan", planId: `plan of ${id}`, versionNumber: 1, kind: "new-plan", kindName: "New plan", teamId: "n", teamName: "North", need: "ASD", needName: "Autistic spectrum disorder", status: "active",
  stage: "final", datedOn: "2021-09-15", yearGroup: 4, lookedAfter: null, settingType: "special", optedOut: false, healthAdvice: false, socialCareAdvice: false, hasFile: true, auditedOn: null,
  drawnFor: [], reviewedOn: null, findings: null, ...changed,
});
const rule = { kinds: ["new-plan"], teams: [], needs: [], settings: [] };
const asked = { purpose: "random" as const, today: "2021-10-15" };
const idsOf = (units: readonly FrameUnit[], changed = {}, how = {}) => applyFrameRule(units, { ...rule, ...changed }, { ...asked, ...how }).units.map((each) => each.id);

test("each rule takes out what it names and says how many", () => {
  const units = [
    unit("fits"), unit("opted out", { optedOut: true }), unit("review", { kind: "annual-review", family: "review" }), unit("ceased", { status: "ceased" }), unit("early", { datedOn: "2021-08-31" }),
    unit("late", { datedOn: "2021-10-01" }), unit("no date", { datedOn: null }), unit("draft", { stage: "draft" }), unit("south", { teamId: "s" }), unit("no team", { teamId: null }), unit("other need", { need: null }),
    unit("year 9", { yearGroup: 9 }), unit("looked after", { lookedAfter: true }), unit("mainstream", { settingType: "mainstream" }), unit("no file", { hasFile: false }), unit("audited", { auditedOn: "2021-04-15" }),
    unit("audited long ago", { auditedOn: "2021-04-14" }),
  ];
  const { units: left, takenOut } = applyFrameRule(units, {
    ...rule, status: "active", from: "2021-09-01", to: "2021-09-30", stage: "final", teams: ["n"], needs: ["ASD"], yearFrom: 0, yearTo: 8, lookedAfter: "no", settings: ["special"], withFile: true, notAuditedMonths: 6,
  }, asked);
  assert.deepEqual(left.map((each) => each.id), ["fits", "audited long ago"]);
  assert.deepEqual(takenOut.map((each) => each.out), [1, 0, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1]);
  assert.equal(takenOut[0]?.rule, "The family asked not to be audited");
  assert.equal(takenOut.at(-1)?.rule, "Audited, or drawn to be, in the last 6 months");
});

test("advice from health, from social care, either, both", () => {
  const units = [unit("h", { healthAdvice: true }), unit("s", { socialCareAdvice: true }), unit("hs", { healthAdvice: true, socialCareAdvice: true }), unit("none")];
  assert.deepEqual(idsOf(units, { advice: "health" }), ["h", "hs"]);
  assert.deepEqual(idsOf(units, { advice: "social-care" }), ["s", "hs"]);
  assert.deepEqual(idsOf(units, { advice: "either" }), ["h", "s", "hs"]);
  assert.deepEqual(idsOf(units, { advice: "both" }), ["hs"]);
});

test("a plan is in the frame once, with the newest of its versions that fits", () => {
  const units = [unit("1", { planId: "p", datedOn: "2021-09-01", versionNumber: 1 }), unit("2", { planId: "p", datedOn: "2021-09-20", versionNumber: 2 }), unit("3", { planId: "p", datedOn: "2021-09-20", versionNumber: 3, stage: "draft" })];
  assert.deepEqual(idsOf(units), ["3"]);
  assert.deepEqual(idsOf(units, { stage: "final" }), ["2"]);
  const reviews = [unit("a", { planId: "p", family: "review" }), unit("b", { planId: "p", family: "review" })];
  assert.deepEqual(idsOf(reviews), ["a", "b"], "documents of other kinds stand for themselves");
});

test("what a risk-led draw took stays in the frame of a random one, and not the other way about", () => {
  const units = [unit("r", { drawnFor: ["risk"] }), unit("n", { drawnFor: ["random"] }), unit("free")];
  assert.deepEqual(idsOf(units), ["r", "free"]);
  assert.deepEqual(idsOf(units, {}, { purpose: "chosen" }), ["free"]);
});

test("months before a day keep to the calendar", () => {
  assert.equal(monthsBefore("2021-10-15", 6), "2021-04-15");
  assert.equal(monthsBefore("2021-03-31", 1), "2021-02-28");
  assert.equal(monthsBefore("2024-03-31", 1), "2024-02-29");
  assert.equal(monthsBefore("2021-01-10", 13), "2019-12-10");
});

test("strata are crossed by two things; those that nothing fits stand there with nought", () => {
  assert.equal(stratumOf(unit("a"), []), "All");
  assert.equal(stratumOf(unit("a", { teamName: null }), ["kind", "team"]), "New plan, No team");
  const framed = [{ id: "a", stratum: "New plan, North" }, { id: "b", stratum: "New plan, No team" }];
  assert.deepEqual(listStrata(framed, ["kind", "team"], { kind: ["New plan", "Annual review"], team: ["North"] }, { by: "equal", each: 1 }), [
    { name: "New plan, North", frame: 1 }, { name: "Annual review, North", frame: 0 }, { name: "New plan, No team", frame: 1 },
  ]);
});

test("the programme's fixed numbers: 18 new, 18 amended to Year 8, 18 amended from Year 9, 36 annual reviews; a shortfall is said", () => {
  const strata = [{ name: "New plan", frame: 240 }, { name: "Amended plan to Year 8", frame: 12 }, { name: "Amended plan from Year 9", frame: 18 }, { name: "Annual review", frame: 600 }];
  const plan = planDraw(strata, { by: "fixed", wanted: { "New plan": 18, "Amended plan to Year 8": 18, "Amended plan from Year 9": 18, "Annual review": 36 } });
  assert.deepEqual(plan.map(({ drawn, short }) => [drawn, short]), [[18, 0], [12, 6], [18, 0], [36, 0]]);
});

test("a total is shared by largest remainder: 10 over 47, 16, 158, 81, 61 and 37 is 1, 0, 4, 2, 2, 1", () => {
  // By hand, quotas of 10/400: 1.175, 0.4, 3.95, 2.025, 1.525, 0.925. Whole parts 1 0 3 2 1 0 = 7; the three left go to .95, .925 and .525.
  const strata = [47, 16, 158, 81, 61, 37].map((frame, at) => ({ name: String(at), frame }));
  assert.deepEqual(planDraw(strata, { by: "proportional", total: 10, atLeastOne: false }).map((each) => each.drawn), [1, 0, 4, 2, 2, 1]);
  assert.deepEqual(planDraw(strata, { by: "proportional", total: 10, atLeastOne: true }).map((each) => each.drawn), [1, 1, 3, 2, 2, 1]);
});

const strataArbitrary = fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 8 }).map((sizes) => sizes.map((frame, at) => ({ name: `s${at}`, frame })));

test("a shared total is drawn whole, no stratum gives more than it has, and each is within one of its share", () => {
  fc.assert(fc.property(strataArbitrary, fc.integer({ min: 1, max: 300 }), fc.boolean(), (strata, total, atLeastOne) => {
    const plan = planDraw(strata, { by: "proportional", total, atLeastOne });
    const all = strata.reduce((sum, each) => sum + each.frame, 0);
    assert.equal(plan.reduce((sum, each) => sum + each.wanted, 0), all === 0 ? 0 : total);
    assert.equal(plan.reduce((sum, each) => sum + each.drawn, 0), Math.min(total, all));
    for (const each of plan) {
      assert.ok(each.drawn <= each.frame && each.short === each.wanted - each.drawn);
      if (!atLeastOne && all > 0) assert.ok(Math.abs(each.wanted - (total * each.frame) / all) < 1);
      if (atLeastOne && total >= strata.length && each.frame > 0) assert.ok(each.drawn >= 1);
    }
  }));
});

test("the order is that of SHA-256 of seed, colon and id, which anybody can work out", () => {
  // printf 'dice:b' | sha256sum and so on, done by another way than the code's own here: the openssl of node on the whole text.
  const ids = ["a", "b", "c", "d", "e"];
  const right = ids.map((id) => [createHash("sha256").update(Buffer.from(`dice:${id}`)).digest("hex"), id] as const).sort().map(([, id]) => id);
  assert.deepEqual(orderUnits(ids.map((id) => ({ id, stratum: "All" })), "dice").map((each) => each.id), right);
});

test("a draw is the same whatever order the frame is given in, takes as many as planned, and tells how likely each was", () => {
  fc.assert(fc.property(strataArbitrary, fc.integer({ min: 0, max: 20 }), fc.string(), (strata, each, seed) => {
    const frame = strata.flatMap(({ name, frame: size }) => Array.from({ length: size }, (_, at) => ({ id: `${name}-${at}`, stratum: name })));
    const plan = planDraw(strata, { by: "equal", each });
    const drawn = drawSample(frame, plan, { purpose: "random", seed });
    assert.deepEqual(drawSample([...frame].reverse(), plan, { purpose: "random", seed }), drawn);
    for (const { name, drawn: count, frame: size } of plan) {
      const mine = drawn.filter((one) => one.stratum === name);
      assert.equal(mine.length, count);
      assert.ok(mine.every((one) => one.probability === count / size));
    }
  }), { numRuns: 40 });
});

test("over many seeds every document is drawn about equally often", () => {
  const frame = Array.from({ length: 20 }, (_, at) => ({ id: `document ${at}`, stratum: "All" }));
  const plan = planDraw([{ name: "All", frame: 20 }], { by: "equal", each: 5 });
  const times = new Map<string, number>();
  const draws = 4000;
  for (let seed = 0; seed < draws; seed += 1) for (const { id } of drawSample(frame, plan, { purpose: "random", seed: `seed ${seed}` })) times.set(id, (times.get(id) ?? 0) + 1);
  // 4,000 · 5/20 = 1,000 each, standard deviation √(4000·¼·¾) = 27.4; five of these is 137. Always the same, since the seeds are.
  for (const count of times.values()) assert.ok(Math.abs(count - 1000) < 137, String(count));
});

test("risk-led: the oldest review first, the most findings first; alike by the key; chance decides nothing", () => {
  const days = [{ id: "a", stratum: "All", risk: "2020-01-01" }, { id: "b", stratum: "All", risk: "2017-01-01" }, { id: "c", stratum: "All" }];
  assert.deepEqual(orderUnits(days, "s", "oldest-review").map((each) => each.id), ["b", "a", "c"]);
  const counts = [{ id: "a", stratum: "All", risk: 9 }, { id: "b", stratum: "All", risk: 10 }, { id: "c", stratum: "All", risk: 0 }];
  assert.deepEqual(orderUnits(counts, "s", "most-findings").map((each) => each.id), ["b", "a", "c"]);
  const plan = planDraw([{ name: "All", frame: 3 }], { by: "equal", each: 2 });
  assert.deepEqual(drawSample(counts, plan, { purpose: "risk", risk: "most-findings", seed: "s" }), [{ id: "b", stratum: "All", probability: null }, { id: "a", stratum: "All", probability: null }]);
});

test("a replacement is the next in the very order of the draw", () => {
  const frame = Array.from({ length: 9 }, (_, at) => ({ id: `d${at}`, stratum: at < 6 ? "A" : "B" }));
  const order = orderUnits(frame.filter((each) => each.stratum === "A"), "s").map((each) => each.id);
  const draw = { purpose: "random" as const, seed: "s" };
  assert.deepEqual(nextInOrder(frame, "A", new Set(order.slice(0, 2)), draw), { next: order[2], passedOver: [] });
  assert.deepEqual(nextInOrder(frame, "A", new Set(order.slice(0, 2)), draw, (id) => id !== order[2]), { next: order[3], passedOver: [order[2]] });
  assert.deepEqual(nextInOrder(frame, "A", new Set(order), draw), { next: undefined, passedOver: [] });
});

test("a design that cannot be drawn is told field by field", () => {
  const design = { name: "x", purpose: "random" as const, frame: { ...rule }, divide: [], allocation: { by: "equal" as const, each: 5 }, advice: [] };
  assert.deepEqual(designFaults(design), {});
  const faults = designFaults({ ...design, name: " ", purpose: "risk", frame: { ...rule, kinds: [], from: "2021-02-01", to: "2021-01-01", yearFrom: 9, yearTo: 3 }, divide: ["team", "team"], allocation: { by: "equal", each: 0 } });
  assert.deepEqual(Object.keys(faults).sort(), ["divide", "kinds", "name", "number", "risk", "to-day", "yearTo"]);
  assert.deepEqual(Object.keys(designFaults({ ...design, purpose: "chosen", advice: ["new-plan"] })).sort(), ["advice", "chosenReason", "references"]);
});
