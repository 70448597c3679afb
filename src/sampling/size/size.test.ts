import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { wilsonInterval } from "../../statistics/index.ts";
import { certaintyInWords } from "./certainty-in-words.ts";
import { certaintyOf } from "./certainty-of.ts";
import { detectableMean, detectableShare } from "./detectable-difference.ts";
import { meanCertainty } from "./mean-certainty.ts";
import { meanSampleSize } from "./mean-sample-size.ts";
import { shareCertainty } from "./share-certainty.ts";
import { shareSampleSize } from "./share-sample-size.ts";
import { stratifiedCertainty } from "./stratified-certainty.ts";

const near = (is: number | null, should: number, within: number) => assert.ok(is !== null && Math.abs(is - should) <= within, `${is} is not ${should}`);

test("how many a share takes is the table of Krejcie and Morgan (1970), margin 5 points at 95%", () => {
  // Educational and Psychological Measurement 30:607–610, table 1, and the example of 9,000 teachers in its text. They round to the nearest.
  const table = {
    10: 10, 15: 14, 20: 19, 25: 24, 30: 28, 35: 32, 40: 36, 45: 40, 50: 44, 55: 48, 60: 52, 65: 56, 70: 59, 75: 63, 80: 66, 85: 70, 90: 73, 95: 76, 100: 80, 110: 86, 120: 92, 130: 97, 140: 103,
    220: 140, 230: 144, 240: 148, 500: 217, 1200: 291, 1300: 297, 1400: 302, 1500: 306, 2800: 338, 9000: 368,
  };
  const ours = Object.keys(table).map((frame) => [frame, Math.round(shareSampleSize(0.05, Number(frame)).exact)]);
  assert.deepEqual(Object.fromEntries(ours), table);
});

test("Cochran's islanders: blood group O of 3,200 people within 5 points takes 400, of so few people 356", () => {
  // Sampling Techniques, 3rd edition, 4.2 and 4.4, with t = 2 (a level of 95.45%).
  const level = 0.954499736;
  near(shareSampleSize(0.05, null, 0.5, level).exact, 400, 0.01);
  assert.equal(shareSampleSize(0.05, 3200, 0.5, level).needed, 356);
});

test("a share from an endless frame is Wilson's interval; 10 of 20 lie between 29.9% and 70.1%", () => {
  // By hand: z² = 3.8415; half = 1.96·√(0.0125 + 0.0024009…)/(1 + 0.192073) = 0.2007.
  const found = shareCertainty(20, null);
  near(found.low, 0.2993, 0.0001);
  near(found.high, 0.7007, 0.0001);
  near(found.margin, 0.2007, 0.0001);
});

test("of a small frame a sample tells more, and all of it everything", () => {
  assert.deepEqual(shareCertainty(40, 40, 0.3), { low: 0.3, high: 0.3, margin: 0 });
  fc.assert(fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 400 }), (a, b) => {
    const [n, frame] = [Math.min(a, b), Math.max(a, b)];
    assert.ok(shareCertainty(n, frame).margin <= shareCertainty(n, null).margin + 1e-12);
    const { low, high } = wilsonInterval(0.5 * n, n);
    assert.ok(shareCertainty(n, null).margin - (high - low) / 2 < 1e-12);
  }));
});

test("what is said to be needed is enough, and reaches the margin that was asked", () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 30 }), (frame, margin) => {
    const { needed } = shareSampleSize(margin / 100, frame);
    assert.ok(needed <= frame && shareCertainty(needed, frame).margin <= margin / 100 + 1e-9);
  }));
  fc.assert(fc.property(fc.integer({ min: 2, max: 5000 }), fc.integer({ min: 1, max: 40 }), (frame, tenths) => {
    const needed = meanSampleSize(tenths / 10, frame, 3) ?? assert.fail();
    assert.ok(meanCertainty(needed, frame, 3) <= tenths / 10);
    assert.ok(needed <= 2 || meanCertainty(needed - 1, frame, 3) > tenths / 10);
  }));
});

test("a mean score of 20 with a spread of 3.2 is known within 1.50 points", () => {
  // t for 19 degrees of freedom at 97.5% is 2.093 (any table of Student's t): 2.093 · 3.2 / √20 = 1.4976.
  near(meanCertainty(20, null, 3.2), 1.4976, 0.0002);
  // Of 80 with the correction √(1 − 20/80) = 0.8660: 1.2970.
  near(meanCertainty(20, 80, 3.2), 1.297, 0.0002);
  assert.equal(meanCertainty(1, null, 3.2), Number.POSITIVE_INFINITY);
  assert.equal(meanCertainty(1, 1, 3.2), 0);
  assert.equal(meanSampleSize(0.000001, null, 3), null);
});

test("Cohen's tables: 392 in each sample show h = 0.2, 63 show 0.5; 64 show d = 0.5, 26 show 0.8", () => {
  // Statistical Power Analysis (1988), tables 6.4.1 and 2.4.1, power .80, two-sided .05.
  const h = (n: number) => 2 * Math.asin(Math.sqrt(detectableShare(n, n, 0.5) ?? 1)) - 2 * Math.asin(Math.sqrt(0.5));
  near(h(392), 0.2, 0.0005);
  near(h(63), 0.5, 0.001);
  assert.ok(detectableMean(64, 64, 1) <= 0.5 && detectableMean(63, 63, 1) > 0.5);
  assert.ok(detectableMean(26, 26, 1) <= 0.8 && detectableMean(25, 25, 1) > 0.8);
  assert.equal(detectableShare(2, 2, 0.9), null);
  assert.equal(detectableMean(1, 1, 1), Number.POSITIVE_INFINITY);
});

test("strata together follow Cochran's 5.10, one alone is as a sample by itself, and nothing is said where one says nothing", () => {
  // Two halves of 100 with 10 each: 2 · 0.25 · (90/99)/10 = 0.0454545, as much as 22 from an endless frame; 1.95996/(2·√(22 + 3.8415)) = 0.19278.
  near(stratifiedCertainty([{ frame: 100, drawn: 10 }, { frame: 100, drawn: 10 }]), 0.19278, 0.00001);
  near(stratifiedCertainty([{ frame: 240, drawn: 18 }]), shareCertainty(18, 240).margin, 1e-12);
  assert.equal(stratifiedCertainty([{ frame: 100, drawn: 10 }, { frame: 5, drawn: 0 }]), null);
  assert.equal(stratifiedCertainty([{ frame: 3, drawn: 3 }]), 0);
});

test("what was asked is said in sentences", () => {
  const asked = { n: 20, frame: 1200, share: 0.5, margin: 0.05, against: 20, level: 0.95, strata: [] };
  const sentences = certaintyInWords(asked, certaintyOf(asked));
  assert.match(sentences[0] ?? "", /^20 documents of 1200: a share of 50% is known within 19\.9 percentage points either way/);
  assert.match(sentences[1] ?? "", /takes 292 documents of 1200/);
  assert.match(sentences[2] ?? "", /show a rise from 50% to/);
});
