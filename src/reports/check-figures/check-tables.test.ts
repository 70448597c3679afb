import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { roundHalfUp } from "../../platform/index.ts";
import { checkTables } from "./check-tables.ts";
import type { FigureFinding } from "./derive/figure-finding.ts";
import { checkedInWords } from "./words/checked-in-words.ts";

type Cells = readonly (string | number)[];
const rowsOf = (rows: readonly Cells[]) => rows.map((cells, at) => ({ row: at + 1, cells: cells.map(String) }));
const check = (...rows: Cells[]): FigureFinding[] => checkTables([{ rows: rowsOf(rows) }]).flatMap(({ findings }) => findings);
const wrong = (findings: readonly FigureFinding[]) => findings.filter(({ verdict }) => verdict === "wrong");
const brief = (findings: readonly FigureFinding[]) => findings.map(({ place, verdict, rule, offBy }) => [place, verdict, rule, offBy]);

describe("totals", () => {
  const table: Cells[] = [["Kind", "Cycle 1", "Cycle 2", "Total"], ["New", 18, 17, 35], ["Amended", 9, 11, 20], ["Total", 27, 28, 55]];

  test("of rows and of columns hold, and the corner both ways", () => {
    assert.deepEqual(brief(check(...table)), ["D2", "D3", "D4", "D4", "B4", "C4"].map((place) => [place, "holds", "sum", 0]));
  });

  test("one that is off is named with its place, by how much, and what else it might be", () => {
    const [finding, ...more] = wrong(check(["Kind", "A", "B", "C", "Total"], ["New", 18, 17, 5, 35], ["Old", 1, 2, 3, 6]));
    assert.deepEqual(more, []);
    assert.deepEqual([finding?.place, finding?.row, finding?.column, finding?.printed, finding?.recomputed?.value, finding?.offBy, finding?.assumed, finding?.mightBe], ["E2", "New", "Total", "35", 40, -5, "the sum of “A”, “B” and “C”", ["the sum without “C”"]]);
    assert.deepEqual(wrong(check(["", "A", "B", "Total"], ["x", 30, 24, 45], ["y", 1, 2, 3]))[0]?.mightBe, ["54 with two digits that changed places"]);
  });

  test("sub-totals, groups of rows, and a grand total of all", () => {
    const grouped: Cells[] = [["Advice", "Cycle 1", "Cycle 2"], ["Health"], ["Medical", 13, 7], ["Physiotherapy", 5, 1], ["Sub-total", 18, 8], ["Education"], ["School", 17, 16], ["Teacher", 1, 3], ["Sub-total", 18, 19], ["Total", 36, 27]];
    assert.deepEqual(check(...grouped).map(({ place, verdict }) => [place, verdict]), [["B5", "holds"], ["C5", "holds"], ["B9", "holds"], ["C9", "holds"], ["B10", "holds"], ["C10", "holds"]]);
  });

  test("of what is hidden cannot be told, but for what is impossible", () => {
    assert.deepEqual(brief(check(["", "A", "B", "Total"], ["x", "<5", 20, 23], ["y", "[c]", 20, 90], ["z", "<5", 20, 25])), [["D2", "cannot-tell", "sum", 0], ["D3", "cannot-tell", "sum", 0], ["D4", "wrong", "sum", 1]]);
  });

  test("of rounded counts may be off by the rounding, where a note says so", () => {
    const rows: Cells[] = [["", "A", "B", "Total"], ["x", 12, 13, 26], ["y", 2, 3, 5]];
    assert.deepEqual(wrong(check(...rows)).map(({ mightBe }) => mightBe), [["the sum of figures that were each rounded by itself"]]);
    assert.deepEqual(check(...rows, ["Figures are rounded and may not sum."]).map(({ verdict }) => verdict), ["within-rounding", "holds"]);
  });

  test("what a caption says of the table is checked", () => {
    assert.deepEqual(brief(check(["A total of 56 plans were audited"], ...table)).at(-1), ["above row 2", "wrong", "stated total", 1]);
  });
});

describe("averages", () => {
  test("of whole scores take into account what was rounded: 16, 15, 13 is 14.17 to 15.17, so 15 and 14 are both possible", () => {
    // Means of 43.5/3 … 45.5/3 wait for a rounding from 13.5 to 15.5: 14 only within rounding, 16 not.
    const rows = (average: number): Cells[] => [["", "Cycle 1 score", "Cycle 2 score", "Cycle 3 score", "Average"], ["School", 16, 15, 13, average], ["Other", 14, 14, 14, 14]];
    assert.deepEqual([15, 14, 16].map((average) => check(...rows(average))[0]?.verdict), ["holds", "within-rounding", "wrong"]);
  });

  test("leave out what is not there, and a baseline beside the year", () => {
    assert.deepEqual(brief(check(["", "Baseline", "C1", "C2", "C3", "Average (C1-3)"], ["a", 10, 17.0, "n/a", 19.0, 18.0], ["b", 5, 12.0, 13.0, 14.0, 13.0])), [["F2", "holds", "mean", 0], ["F3", "holds", "mean", 0]]);
    assert.deepEqual(brief(check(["", "Baseline", "C1", "C2", "Average"], ["a", 10.0, 17.0, 19.0, 18.0], ["b", 5.0, 12.0, 13.0, 12.5])), [["E2", "holds", "mean", 0], ["E3", "holds", "mean", 0]]);
  });

  test("of unequal teams are told as weighted where the counts stand beside", () => {
    // (10 × 60 + 30 × 80) ÷ 40 = 75; the plain mean is 70.
    const found = check(["Team", "Plans", "Compliance"], ["North", 10, "60%"], ["South", 30, "80%"], ["All teams", 40, "75%"]);
    assert.deepEqual(found.map(({ place, verdict, rule }) => [place, verdict, rule]), [["B4", "holds", "sum"], ["C4", "holds", "weighted mean"]]);
    assert.equal(found[1]?.assumed, "the mean of “North” and “South”, weighted by “Plans”");
  });

  test("of all without printed counts cannot be told while between the least and the most, and are wrong outside", () => {
    const rows = (all: string): Cells[] => [["Team", "Compliance"], ["North", "60%"], ["South", "80%"], ["All teams", all]];
    assert.deepEqual(["75%", "70%", "85%"].map((all) => check(...rows(all))[0]?.verdict), ["cannot-tell", "holds", "wrong"]);
  });

  test("the year's advice average is 15.83 when the reports of each cycle are counted: 15.3 × 89 + 16.8 × 79 + 15.5 × 86 over 254", () => {
    const found = check(["", "Cycle 1", "Cycle 2", "Cycle 3", "Average"], ["Internal average advice score", 15.3, 16.8, 15.5, 15.8], ["Number of reports", 89, 79, 86, "n/a"]);
    assert.deepEqual(brief(found), [["E2", "holds", "weighted mean", 0]]);
    assert.equal(roundHalfUp(found[0]?.recomputed?.value ?? 0, 2), 15.83);
  });

  test("a label that merely has the word is no average: it is where the figures say so", () => {
    assert.deepEqual(check(["", "2019", "2020"], ["Average new plan score", 13.8, 14.1], ["Average advice score", 10.7, 10.6], ["Average review score", 9.1, 9.9]), []);
  });

  test("a line of averages of which none is plain cannot be told", () => {
    // 2 of 3 would be right by other weights; nothing printed says which.
    const found = check(["", "Score A", "Score B", "Average"], ["x", 10.1, 20.1, 17.2], ["y", 12.1, 16.3, 15.1], ["z", 8.2, 18.2, 15.5]);
    assert.deepEqual(found.map(({ verdict }) => verdict), ["cannot-tell", "cannot-tell", "cannot-tell"]);
  });
});

describe("differences, shares and hundreds", () => {
  test("a difference is of the two before it, either way round; a change has its sign", () => {
    assert.deepEqual(brief(check(["", "Internal", "External", "Difference"], ["Plans", 18.4, 14.4, 4.0], ["Advice", 15.8, 11.6, 4.3], ["Views", 11.0, 13.0, 2.0])), [["D2", "holds", "difference", 0], ["D3", "within-rounding", "difference", 0], ["D4", "holds", "difference", 0]]);
    const [finding] = wrong(check(["", "2019", "2020", "Change"], ["a", 10, 12, "+2"], ["b", 10, 7, "+3"], ["c", 4, 5, "+1"]));
    assert.deepEqual([finding?.place, finding?.offBy, finding?.mightBe], ["D3", 6, ["the change the other way round"]]);
  });

  test("a change in per cent is told from percentage points", () => {
    // 40 to 50 is +25%; 40% to 50% is +10 points.
    assert.deepEqual(check(["", "2019", "2020", "Change"], ["a", 40, 50, "+25%"], ["b", 50, 40, "-20%"]).map(({ rule, verdict }) => [rule, verdict]), [["percentage change", "holds"], ["percentage change", "holds"]]);
    // Counts are exact: 40 to 50 is no 24%.
    assert.equal(wrong(check(["", "2019", "2020", "Change"], ["a", 40, 50, "+24%"], ["b", 50, 40, "-20%"])).length, 1);
    assert.deepEqual(wrong(check(["", "2019", "2020", "Change"], ["a", "40%", "50%", "+25%"], ["b", "50%", "60%", "+10%"]))[0]?.mightBe, ["the change in per cent of what it was, not in percentage points"]);
  });

  test("percentages beside counts are found by what fits: 12 of 40 is 30%", () => {
    const rows: Cells[] = [["Team", "Audited", "Compliant", "%"], ["A", 40, 12, "30%"], ["B", 30, 20, "67%"], ["C", 16, 10, "63%"], ["D", 25, 13, "25%"], ["E", 10, 9, "90%"], ["Total", 121, 64, "53%"]];
    const [finding, ...more] = wrong(check(...rows));
    assert.deepEqual([more.length, finding?.place, finding?.recomputed?.value, finding?.assumed], [0, "D5", 52, "“Compliant” as a share of “Audited”"]);
  });

  test("shares of a total, printed as fractions by a workbook, hold", () => {
    assert.deepEqual(check(["Kind", "Plans", "% of plans"], ["a", 20, "0.2"], ["b", 33, "0.33"], ["c", 47, "0.47"], ["Total", 100, "1"]).filter(({ rule }) => rule === "share").map(({ verdict }) => verdict), ["holds", "holds", "holds", "holds"]);
  });

  test("a count and its share in one cell are two figures, with the place of the cell", () => {
    // 8 of 50 is 16%.
    const found = check(["Grade", "Plans"], ["Outstanding", "12 (24%)"], ["Good", "20 (40%)"], ["Weak", "8 (18%)"], ["Poor", "7 (14%)"], ["None", "3 (6%)"], ["Total", "50 (100%)"]);
    assert.deepEqual(wrong(found).map(({ place, printed, offBy }) => [place, printed, offBy]), [["B4", "18%", 2]]);
  });

  test("the lowest and highest of all teams are not the sum of theirs; an arrow is a sign", () => {
    assert.deepEqual(check(["Team", "Lowest", "Highest"], ["North", 14, 19], ["South", 11, 18], ["All teams", 11, 19]), []);
    assert.deepEqual(check(["", "2022", "2023", "Change"], ["a", 10, 12, "▲2"], ["b", 10, 7, "▼ 3"]).map(({ verdict }) => verdict), ["holds", "holds"]);
  });

  test("answers of a scale come to 100, within the rounding of each", () => {
    const found = check(["Question", "Yes", "Partly", "No"], ["Views", "33%", "33%", "33%"], ["Needs", "50%", "30%", "20%"], ["Provision", "50%", "30%", "10%"]);
    assert.deepEqual(brief(found), [["B2:D2", "within-rounding", "adds to 100", 0], ["B3:D3", "holds", "adds to 100", 0], ["B4:D4", "wrong", "adds to 100", -10]]);
  });
});

test("20,000 rows with a total are checked", () => {
  const rows: Cells[] = [["", "A", "B", "Total"], ...Array.from({ length: 20_000 }, (_, at): Cells => [`Row ${at}`, at % 7, 1, (at % 7) + 1])];
  // 20,000 = 2,857 × 7 + 1: 2,857 × 21 + 0 = 59,997.
  assert.deepEqual(wrong(check(...rows, ["Total", 59_997, 20_000, 79_997])), []);
});

test("several tables of a sheet are parted by empty rows, and keep their captions and places", () => {
  const tables = checkTables([{ sheet: "All", rows: rowsOf([["First"], ["", "A", "B", "Total"], ["x", 1, 2, 3], [""], ["Second"], [""], ["", "A", "B", "Total"], ["y", 1, 2, 4]]) }]);
  assert.deepEqual(tables.map(({ caption, from, to, findings }) => [caption, from, to, findings[0]?.place]), [["First", 2, 3, "D3"], ["Second", 7, 8, "D8"]]);
  assert.match(checkedInWords(tables, []), /^Sheet “All”\. “First” \(rows 2 to 3\): 1 figure recomputed, 1 holds, 0 do not add up\.\n\nSheet “All”\. “Second” .*1 does not add up\.\n {2}D8, “y”, “Total”: does not add up\. Printed 4, recomputed 3: 1 too high\.\n {4}Taken as the sum of “A” and “B”\.\n {4}It might also be the sum of figures that were each rounded by itself\.$/);
});

describe("for any table", () => {
  const runs = { numRuns: 300, seed: 20_211_112 };
  const grid = <T>(value: fc.Arbitrary<T>, least = 2) => fc.tuple(fc.integer({ min: least, max: 7 }), fc.integer({ min: 2, max: 5 })).chain(([rows, columns]) => fc.array(fc.array(value, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }));
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const name = (at: number) => `Team ${"ABCDEFGH"[at]}`;
  const kind = (at: number) => `Kind ${"PQRSTUV"[at]}`;
  const totals = (counts: readonly (readonly number[])[]): (string | number)[][] => {
    const full = counts.map((row) => [...row, sum(row)]);
    const last = (full[0] ?? []).map((_, at) => sum(full.map((row) => row[at] ?? 0)));
    return [["", ...(counts[0] ?? []).map((_, at) => kind(at)), "Total"], ...full.map((row, at) => [name(at), ...row]), ["Total", ...last]];
  };
  /** The same table with one figure changed. */
  const changed = (table: readonly Cells[], where: number, by: (value: string) => string): Cells[] => {
    const width = (table[0]?.length ?? 1) - 1;
    const [row, column] = [1 + (Math.floor(where / width) % (table.length - 1)), 1 + (where % width)];
    return table.map((cells, r) => cells.map((cell, c) => (r === row && c === column ? by(String(cell)) : cell)));
  };

  test("right totals of counts are never accused, and one figure changed always is", () => {
    fc.assert(fc.property(grid(fc.integer({ min: 0, max: 60 })), fc.nat(1_000), fc.integer({ min: 1, max: 30 }), (counts, where, by) => {
      const table = totals(counts);
      assert.deepEqual(wrong(check(...table)), []);
      assert.ok(wrong(check(...changed(table, where, (value) => String(Number(value) + by)))).length > 0);
    }), runs);
  });

  const score = fc.integer({ min: 400, max: 1_900 }).map((hundredths) => hundredths / 100);
  const averages = (scores: readonly (readonly (number | undefined)[])[], decimals: number, strip: boolean): Cells[] => {
    const say = (value: number) => (strip ? String(roundHalfUp(value, decimals)) : roundHalfUp(value, decimals).toFixed(decimals));
    return [["", ...(scores[0] ?? []).map((_, at) => `Score ${kind(at)}`), "Average"], ...scores.map((row, at) => {
      const there = row.filter((value) => value !== undefined);
      return [name(at), ...row.map((value) => (value === undefined ? "n/a" : say(value))), there.length === 0 ? "n/a" : say(sum(there) / there.length)];
    })];
  };

  test("right averages are never accused, whatever was rounded, left out, or written without its last 0", () => {
    fc.assert(fc.property(grid(fc.option(score, { nil: undefined, freq: 6 })), fc.integer({ min: 0, max: 2 }), fc.boolean(), (scores, decimals, strip) => {
      assert.deepEqual(wrong(check(...averages(scores, decimals, strip))), []);
    }), runs);
  });

  test("an average that is off by more than rounding can do always is", () => {
    // To one decimal: the printed average and the mean of the printed scores are each within 0.05, and may differ by 0.1.
    fc.assert(fc.property(grid(score), fc.nat(1_000), fc.integer({ min: 3, max: 40 }), (scores, row, tenths) => {
      const width = (scores[0]?.length ?? 0) + 1;
      const table = changed(averages(scores, 1, false), (row % scores.length) * width + width - 1, (value) => (Number(value) + tenths / 10).toFixed(1));
      assert.equal(wrong(check(...table)).length, 1);
    }), runs);
  });

  test("right percentages of right counts are never accused, and one that is off always is", () => {
    const pair = fc.tuple(fc.integer({ min: 12, max: 90 }), fc.double({ min: 0.1, max: 0.9, noNaN: true })).map(([all, part]) => [all, Math.round(all * part)] as const);
    fc.assert(fc.property(fc.array(pair, { minLength: 5, maxLength: 8 }), fc.nat(7), fc.integer({ min: 3, max: 9 }), (pairs, where, by) => {
      const table: Cells[] = [["", "Audited", "Compliant", "% compliant"], ...pairs.map(([all, part], at) => [name(at), all, part, `${roundHalfUp((100 * part) / all)}%`])];
      assert.deepEqual(wrong(check(...table)), []);
      const off = changed(table, (where % pairs.length) * 3 + 2, (value) => `${Number(value.slice(0, -1)) + by}%`);
      assert.ok(wrong(check(...off)).length > 0);
    }), runs);
  });
});
