import type { Rollup } from "../instrument.ts";

/** One counted answer: its points, the points of a full answer, and how much it weighs. */
export type Counted = { points: number; most: number; weight: number };

/** A score out of something; `shares` is what each counted answer adds to it, in the same order. Nulls where nothing can be scored. */
export type RolledUp = { score: number | null; outOf: number | null; percent: number | null; shares: readonly number[] };

const nothing = (counted: readonly Counted[]): RolledUp => ({ score: null, outOf: null, percent: null, shares: counted.map(() => 0) });

type Totals = Omit<RolledUp, "shares">;

const tidy = (value: number | null) => (value === null ? null : Math.round(value * 1e10) / 1e10);

/** Without the dust of binary fractions, so that 70% is 70% and not a hair less. */
export const tidied = ({ score, outOf, percent }: Totals): Totals => ({ score: tidy(score), outOf: tidy(outOf), percent: tidy(percent) });

/** Answers to a score. `mean-of-sections` is made of sections' own roll-ups: see roll-up-sections.ts. */
export function rollUp(rollup: Rollup, counted: readonly Counted[], outOf: number): RolledUp {
  if (rollup === "tally") return nothing(counted);
  if (rollup === "worst") return worst(counted);
  const met = rollup === "percent-met";
  const weightOf = (each: Counted) => (rollup === "share" || rollup === "sum" ? each.weight * each.most : each.weight);
  const partOf = (each: Counted) => (met ? (each.points >= each.most ? each.weight : 0) : each.weight * each.points);
  let whole = 0;
  let part = 0;
  let most = 0;
  for (const each of counted) {
    whole += weightOf(each);
    part += partOf(each);
    most += each.weight * each.most;
  }
  if (whole === 0) return nothing(counted);
  // What one weighted point adds to the score.
  const each = rollup === "sum" ? 1 : rollup === "mean" ? 1 / whole : (met ? 100 : outOf) / whole;
  const of = rollup === "sum" ? most : rollup === "mean" ? most / whole : met ? 100 : outOf;
  return { score: part * each, outOf: of, percent: percentOf(part * each, of), shares: counted.map((one) => partOf(one) * each) };
}

/** The lowest answer is the score: of scales of different length, the lowest part of its full points. */
function worst(counted: readonly Counted[]): RolledUp {
  let lowest: Counted | undefined;
  for (const each of counted) {
    if (each.weight > 0 && (lowest === undefined || each.points / each.most < lowest.points / lowest.most)) lowest = each;
  }
  if (lowest === undefined) return nothing(counted);
  return { score: lowest.points, outOf: lowest.most, percent: percentOf(lowest.points, lowest.most), shares: counted.map((each) => (each === lowest ? each.points : 0)) };
}

const percentOf = (score: number, outOf: number) => Math.min(100, (score / outOf) * 100);
