import assert from "node:assert/strict";
import { HyperFormula } from "hyperformula";
import { compileInstrument, score, shippedInstruments } from "../src/instruments/index.ts";

/**
 * Ratings scored a second, with every section's score and the full explanation, beside the same sums made by a spreadsheet engine
 * (HyperFormula, with COUNTIF formulas for each section and the whole) in the same run, and how both grow with the number of ratings.
 * `node bench/scoring.ts [ratings …]`, 1,000 and 10,000 unless told.
 */
const sizes = process.argv.slice(2).map(Number).filter((size) => size > 0);
const [shipped] = shippedInstruments(["north-somerset-ehcp.yaml"]);
assert.ok(shipped);
const compiled = compileInstrument(shipped.instrument);
const { criteria, instrument } = compiled;
const facts = { yearGroup: 10, amended: true };
const values = ["Yes", "Partly", "No", "N/A"];
const number = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 });
const say = (text: string) => process.stdout.write(`${text}\n`);

/** A generator with a seed: the same answers every time (Park and Miller 1988). */
function* seeded(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (state * 48_271) % 2_147_483_647;
    yield state / 2_147_483_647;
  }
}

function makeRatings(count: number): string[][] {
  const random = seeded(2020);
  const next = () => random.next().value;
  return Array.from({ length: count }, () => criteria.map((criterion) => {
    const asked = criterion.when.every((when) => when.holds({ facts }) === true);
    const at = next();
    return asked ? (at < 0.55 ? "Yes" : at < 0.75 ? "Partly" : at < 0.93 ? "No" : "N/A") : "N/A";
  }));
}

const columnName = (index: number): string => (index < 26 ? String.fromCodePoint(65 + index) : `${columnName(Math.floor(index / 26) - 1)}${columnName(index % 26)}`);

/** The share out of 20 of the answers between two columns, as a QA officer would write it. */
function shareFormula(first: number, last: number, row: number): string {
  const range = `${columnName(first)}${row}:${columnName(last)}${row}`;
  const count = (value: string) => `COUNTIF(${range},"${value}")`;
  return `=IF(${count("Yes")}+${count("Partly")}+${count("No")}=0,"",(2*${count("Yes")}+${count("Partly")})/(2*(${count("Yes")}+${count("Partly")}+${count("No")}))*20)`;
}

const spans = instrument.sections.map((_, index) => {
  const own = criteria.flatMap((criterion, at) => (criterion.sectionIndex === index ? [at] : []));
  return [own[0] ?? 0, own.at(-1) ?? 0] as const;
});

function bySpreadsheet(ratings: readonly string[][]): (number | null)[][] {
  const sheet = ratings.map((answers, row) => [...answers, ...[...spans, [0, criteria.length - 1] as const].map(([first, last]) => shareFormula(first, last, row + 1))]);
  const engine = HyperFormula.buildFromArray(sheet, { licenseKey: "gpl-v3" });
  const results = ratings.map((_, row) => [...spans, 0].map((__, index) => {
    const value = engine.getCellValue({ sheet: 0, col: criteria.length + index, row });
    return typeof value === "number" ? value : null;
  }));
  engine.destroy();
  return results;
}

const byScore = (ratings: readonly string[][]) => ratings.map((answers) => {
  const result = score(compiled, Object.fromEntries(criteria.map((criterion, at) => [criterion.id, answers[at] ?? ""])), facts);
  return [...Object.values(result.sections).map((section) => section.score), result.score];
});

function timed<T>(work: () => T): [seconds: number, result: T] {
  const began = performance.now();
  const result = work();
  return [(performance.now() - began) / 1000, result];
}

say(`${criteria.length} criteria in ${instrument.sections.length} sections; answers ${values.join(", ")}`);
byScore(makeRatings(500));
bySpreadsheet(makeRatings(50));
const costs: { size: number; ours: number; theirs: number }[] = [];
for (const size of sizes.length > 0 ? sizes : [1_000, 10_000]) {
  const ratings = makeRatings(size);
  const [ours, scores] = timed(() => byScore(ratings));
  const [theirs, sums] = timed(() => bySpreadsheet(ratings));
  for (const [row, own] of scores.entries()) {
    for (const [at, value] of own.entries()) {
      const other = sums[row]?.[at] ?? null;
      assert.ok(value === null ? other === null : other !== null && Math.abs(value - other) < 1e-9, `rating ${row + 1}, sum ${at + 1}: ${value} here, ${other} there`);
    }
  }
  costs.push({ size, ours, theirs });
  say(`${number.format(size)} ratings: score ${number.format(size / ours)} a second; HyperFormula ${number.format(size / theirs)} a second; ${(theirs / ours).toFixed(1)} times as fast, the same ${number.format(size * (spans.length + 1))} sums`);
}
for (const [index, { size, ours, theirs }] of costs.entries()) {
  const before = costs[index - 1];
  if (before !== undefined) say(`${(size / before.size).toFixed(1)} times the ratings cost ${(ours / before.ours).toFixed(1)} times as much here, ${(theirs / before.theirs).toFixed(1)} times there`);
}
