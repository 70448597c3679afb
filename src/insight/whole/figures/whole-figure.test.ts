import assert from "node:assert/strict";
import { test } from "node:test";
import { joinProgramRatings } from "../../../statistics/index.ts";
import { wholeFigure, type WholePart } from "./whole-figure.ts";

function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

const close = (actual: number | undefined, expected: number) => assert.ok(actual !== undefined && Math.abs(actual - expected) < 1e-9, `${actual} is not ${expected}`);

test("where all is answered it is the difference estimator by hand", () => {
  // Twelve audits of 100 documents; the program gives 60 on average to all, and to the twelve 50 and 70 by turns. The auditors give 10 more each time but
  // once (15 less at the first, 15 more at the last). Slope: program about 60 is ±10, so Sxx = 1,200; Sxy = Σ(±10)(hand − 70) = 1,200 + (−10)(−15) + (10)(15) = 1,500;
  // b = 1.25. Mean of hand 70 + (−15 + 15) ÷ 12 = 70. Estimate 70 + 1.25 × (62 − 60) = 72.5, the program's mean of all being 62.
  const audited = Array.from({ length: 12 }, (_, at) => {
    const program = at % 2 === 0 ? 50 : 70;
    return { program, hand: program + 10 + (at === 0 ? -15 : at === 11 ? 15 : 0) };
  });
  const figure = wholeFigure([{ frame: 100, programAnswers: 100, programSum: 6_200, audited }]);
  close(figure?.hand?.value, 70);
  close(figure?.joined?.value, 72.5);
  const core = joinProgramRatings([{ frame: 100, programMean: 62, sample: audited }]);
  close(figure?.joined?.se, core?.se ?? Number.NaN);
  close(figure?.hand?.se, core?.handOnly.se ?? Number.NaN);
  // The program lies 10 below the auditors on average: 10 + 0/12.
  close(figure?.bias?.value, -10);
});

test("what does not apply is left out of the mean and weighs as its stratum does", () => {
  // 60 documents: 100, 50, does not apply; 40 documents: 0, 100. Applying: 60 × 2/3 + 40 × 1 = 80. Sum: 60 × (150/3) + 40 × 50 = 5,000. Mean 62.5.
  const part = (frame: number, hands: readonly (number | null)[]): WholePart => ({ frame, programAnswers: 0, programSum: 0, audited: hands.map((hand) => ({ hand, program: null })) });
  const figure = wholeFigure([part(60, [100, 50, null]), part(40, [0, 100, 50, 50])]);
  close(figure?.hand?.value, 62.5);
  assert.equal(figure?.state, "silent");
  assert.equal(figure?.audits, 6);
});

test("it says when it is not to be used", () => {
  const make = (pairs: readonly (readonly [number | null, number | null])[], more: Partial<WholePart> = {}): WholePart[] =>
    [{ frame: 300, programAnswers: 300, programSum: 18_000, audited: pairs.map(([hand, program]) => ({ hand, program })), ...more }];
  const follow = Array.from({ length: 20 }, (_, at) => [at * 5 + (at % 2), 100 - at * 2] as const);
  assert.equal(wholeFigure(make([])), undefined);
  assert.equal(wholeFigure(make(follow.map(([, program]) => [null, program]))), undefined);
  assert.equal(wholeFigure(make(follow.slice(0, 4)))?.state, "too-few");
  assert.equal(wholeFigure(make(follow.slice(0, 9)))?.state, "few-pairs");
  assert.equal(wholeFigure(make(follow.slice(0, 9)))?.joined, null);
  assert.equal(wholeFigure(make(follow.map(([hand]) => [hand, null]), { programAnswers: 0, programSum: 0 }))?.state, "silent");
  assert.equal(wholeFigure(make(follow.map(([, program]) => [50, program])))?.state, "alike");
  assert.equal(wholeFigure(make(follow, { frame: 20 }))?.state, "whole");
  // A program that gives 40 and 80 by turns whatever the plan is like.
  assert.equal(wholeFigure(make(follow.map(([hand], at) => [hand, at % 4 < 2 ? 40 : 80])))?.state, "no-gain");
  assert.equal(wholeFigure(make(follow.map(([, program]) => [program - 10, program])))?.state, "perfect");
  // The program's scores fall as the auditors' rise, but not in a straight line.
  assert.equal(wholeFigure(make(follow.map(([hand, program], at) => [hand + (at % 3), program])))?.state, "gain");
});

/** A programme as it is loaded: strata of their own size and level, drawn unequally; a program that is biased, follows more or less, and is silent on some; some documents it does not apply to. */
function programme(next: () => number, setup: { sizes: readonly number[]; drawn: readonly number[]; follow: number; bias: number; read: number; applies: number; steps: number }) {
  const normal = () => Array.from({ length: 12 }, next).reduce((sum, value) => sum + value, -6);
  const step = (value: number) => Math.min(100, Math.max(0, (Math.round((value / 100) * setup.steps) / setup.steps) * 100));
  const all = setup.sizes.map((size, at) => Array.from({ length: size }, () => {
    const quality = normal();
    const hand = next() < setup.applies ? step(55 + 12 * at + 25 * quality) : null;
    // Silent more often on weak plans: what is read is no fair picture of all.
    const isRead = next() < setup.read + (quality > 0 ? 0.1 : -0.1);
    return { hand, program: isRead ? step(55 + setup.bias + 25 * (setup.follow * quality + Math.sqrt(1 - setup.follow ** 2) * normal())) : null };
  }));
  const applying = all.flat().flatMap(({ hand }) => (hand === null ? [] : [hand]));
  const parts = all.map((documents, at): WholePart => {
    const answered = documents.flatMap(({ program }) => (program === null ? [] : [program]));
    const order = documents.map((each) => ({ each, key: next() })).sort((a, b) => a.key - b.key);
    return { frame: documents.length, programAnswers: answered.length, programSum: answered.reduce((sum, value) => sum + value, 0), audited: order.slice(0, setup.drawn[at]).map(({ each }) => each) };
  });
  return { truth: applying.reduce((sum, value) => sum + value, 0) / applying.length, parts };
}

test("95% intervals hold the truth about 95 times in 100: strata drawn unequally, a blind or silent program, questions that do not always apply, three-step scales, small samples", () => {
  const next = random(1_977);
  const setups = [
    { sizes: [240, 120, 60], drawn: [18, 18, 18], follow: 0.8, bias: -20, read: 1, applies: 1, steps: 1000 },
    { sizes: [240, 120, 60], drawn: [18, 18, 18], follow: 0.8, bias: -20, read: 0.6, applies: 0.6, steps: 2 },
    { sizes: [150, 80, 40], drawn: [7, 6, 5], follow: 0.6, bias: 15, read: 0.9, applies: 0.9, steps: 2 },
    { sizes: [300], drawn: [12], follow: 0.9, bias: 10, read: 0.9, applies: 1, steps: 1000 },
    { sizes: [90, 90], drawn: [10, 10], follow: 0, bias: 0, read: 0.8, applies: 0.8, steps: 2 },
    { sizes: [60, 50, 40], drawn: [8, 6, 1], follow: 0.7, bias: -10, read: 0.9, applies: 1, steps: 1000 },
  ];
  for (const setup of setups) {
    const held = { joined: 0, hand: 0, joinedRuns: 0, handRuns: 0 };
    let off = 0;
    for (let run = 0; run < 800; run += 1) {
      const { truth, parts } = programme(next, setup);
      const figure = wholeFigure(parts, { hasSteps: setup.steps === 2 });
      const isIn = (interval: { low: number; high: number }) => Number(interval.low <= truth && truth <= interval.high);
      if (figure?.joined) {
        held.joinedRuns += 1;
        held.joined += isIn(figure.joined);
        off += figure.joined.value - truth;
      }
      if (figure?.hand && figure.state !== "alike") {
        held.handRuns += 1;
        held.hand += isIn(figure.hand);
      }
    }
    const [joined, hand] = [held.joined / held.joinedRuns, held.hand / held.handRuns];
    const told = `${JSON.stringify(setup)}: joined ${joined} of ${held.joinedRuns}, hand ${hand}, off by ${off / held.joinedRuns}`;
    // Three standard errors of 0.95 in 800 are 0.023; fitted slopes and ratios of small samples cost a little more.
    assert.ok(held.joinedRuns > 500 && joined > 0.91, told);
    // Of few steps the interval errs on the safe side.
    if (setup.steps > 2) assert.ok(joined < 0.985, told);
    assert.ok(hand > 0.91 && hand < 0.985, told);
    assert.ok(Math.abs(off / held.joinedRuns) < 1.2, told);
  }
});

test("on yes-or-no questions where the two hardly ever differ, the interval still holds the truth", () => {
  // The plain interval holds it in a quarter of the samples here: twelve or forty documents seldom show that the two differ at all.
  const next = random(2_005);
  for (const { drawn, steps } of [{ drawn: [12], steps: 1 }, { drawn: [40], steps: 2 }, { drawn: [18, 18, 18], steps: 1 }]) {
    const held = { runs: 0, joined: 0, worth: 0 };
    for (let run = 0; run < 400; run += 1) {
      const answer = () => (next() < 0.9 ? 100 : steps === 2 && next() < 0.5 ? 50 : 0);
      const all = drawn.map(() => Array.from({ length: 200 }, () => {
        const hand = answer();
        return { hand, program: next() < 0.95 ? hand : answer() };
      }));
      const truth = all.flat().reduce((sum, { hand }) => sum + hand, 0) / all.flat().length;
      const figure = wholeFigure(all.map((documents, at): WholePart => ({
        frame: documents.length, programAnswers: documents.length, programSum: documents.reduce((sum, { program }) => sum + program, 0),
        // What is made by chance alone is a random sample as it stands.
        audited: documents.slice(0, drawn[at]),
      })), { hasSteps: true });
      if (!figure?.joined) continue;
      held.runs += 1;
      held.worth += (figure.worth ?? 0) / figure.audits;
      held.joined += Number(figure.joined.low <= truth && truth <= figure.joined.high);
    }
    const told = `${JSON.stringify({ drawn, steps })}: ${held.joined} of ${held.runs}, worth ${held.worth / held.runs}`;
    assert.ok(held.runs > 200 && held.joined / held.runs > 0.93, told);
    if (drawn.length > 1) assert.ok(held.worth / held.runs > 2, told);
  }
});

test("the better the program follows the auditors, the more the joining is worth", () => {
  const next = random(11);
  const worth = (follow: number) => {
    const found = Array.from({ length: 60 }, () => wholeFigure(programme(next, { sizes: [300, 200], drawn: [25, 25], follow, bias: -10, read: 1.1, applies: 1, steps: 1000 }).parts));
    return found.reduce((sum, figure) => sum + (figure?.worth ?? 0), 0) / found.length / 50;
  };
  // 1 ÷ (1 − r²) within strata, with r a little below `follow` where scores are cut at 0 and 100: 2.8 at most for 0.8.
  const [good, blind] = [worth(0.8), worth(0)];
  assert.ok(good > 1.9 && good < 3.4, String(good));
  assert.ok(blind > 0.9 && blind < 1.1, String(blind));
});
