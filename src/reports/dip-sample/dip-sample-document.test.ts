import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { dipSampleFigures, type DipSampleInput } from "../../insight/index.ts";
import type { DipSampleContent } from "./content.ts";
import { dipSampleDocument } from "./dip-sample-document.ts";
import { textBlocks } from "./text-blocks.ts";

const teams = ["North", "South", "East"].map((name, index) => ({ id: `t${index}`, name, position: index }));
const sections = ["A", "E", "F", "G"].map((id) => ({ id, title: `Title ${id}` }));
const cell = (month: string, team: number, mean: number, variance: number | null = 36, n = 5) => ({ month, teamId: `t${team}`, n, mean, variance });
const sectionCell = (period: "now" | "before", section: string, team: number, mean: number, variance = 100, n = 10) => ({ period, section, teamId: `t${team}`, n, mean, variance });

function content(over: Partial<DipSampleInput> = {}, more: Partial<DipSampleContent> = {}): DipSampleContent {
  const figures = dipSampleFigures({
    instrument: { id: "dip-sample", version: 1, title: "Dip sample", hash: "0".repeat(64) }, sections,
    criteria: sections.map(({ id }) => ({ id: `${id}1`, section: id, text: `What ${id} asks.` })),
    from: "2020-07", to: "2020-09", roles: ["audit"], teams, published: [], cells: [], sectionCells: [], criterionCounts: [],
    sample: { ratings: 45, plans: 45, withoutTeam: 0, withoutScore: 0, auditors: 2, disciplines: [] }, frame: null, ...over,
  });
  return { title: "Report", authorityName: "Testshire", state: "draft", publishedOn: null, figures, number: 2, previous: null, recommendations: [], carried: [], edits: {}, ...more };
}

const cells = ["2020-07", "2020-08", "2020-09"].flatMap((month) => [cell(month, 0, 70), cell(month, 1, 75), cell(month, 2, 90)]);
const wordsOf = (made: DipSampleContent, id: string) => dipSampleDocument(made).blocks.flatMap((block) => (block.type === "text" && block.id === id ? block.paragraphs : [])).join(" ");

test("every block has an id of its own, and every chart a table of its numbers", () => {
  const { blocks } = dipSampleDocument(content({ cells, sectionCells: sections.flatMap(({ id }, index) => [0, 1, 2].map((team) => sectionCell("now", id, team, 50 + 10 * index))) }));
  const ids = blocks.map((block) => block.id);
  assert.equal(new Set(ids).size, ids.length);
  for (const block of blocks) if (block.type === "chart") assert.ok(blocks.some((each) => each.type === "table" && each.id === block.tableId), block.id);
  for (const block of blocks) if (block.type === "table") for (const row of block.rows) assert.equal(row.length, block.columns.length, block.id);
});

test("the document survives JSON, and the same content gives the same document", () => {
  const made = content({ cells });
  assert.deepEqual(JSON.parse(JSON.stringify(dipSampleDocument(made))), dipSampleDocument(JSON.parse(JSON.stringify(made)) as DipSampleContent));
});

test("a person's words take the place of the program's, and empty ones leave the part out with its heading", () => {
  const made = dipSampleDocument(content({ cells }, { edits: { "conclusion-words": "One.\n\nTwo.", "importance-words": "", "feedback-words": "Health asked for drafts." } }));
  const block = made.blocks.find((each) => each.id === "conclusion-words");
  assert.deepEqual(block, { type: "text", id: "conclusion-words", paragraphs: ["One.", "Two."], edited: true });
  assert.ok(!made.blocks.some((each) => each.id === "importance"));
  assert.deepEqual(made.blocks.filter((each) => each.id.startsWith("feedback")).map((each) => each.type), ["heading", "text"]);
});

test("a team above 80% in every month is named, and a swing within noise is called so", () => {
  const words = wordsOf(content({ cells: [cell("2020-07", 0, 85), cell("2020-08", 0, 92), cell("2020-07", 1, 60, 400), cell("2020-08", 1, 78, 400), cell("2020-07", 2, 40, 4), cell("2020-08", 2, 80, 4)], to: "2020-08" }), "team-words");
  assert.match(words, /North was above 80% in every month\./);
  // East: two means of five with variance 4 differ by 40 points, of error √(4/5 + 4/5) = 1.26.
  assert.match(words, /East varied more than chance explains: from 40% in July 2020 to 80% in August 2020\./);
  // South: 18 points, of error √(80 + 80) = 12.6.
  assert.match(words, /South by 18 percentage points/);
  assert.match(words, /within noise/);
});

test("a section's change is more than chance only where it stands out among all sections", () => {
  const both = (id: string, before: number, now: number, variance: number) => [0, 1, 2].flatMap((team) => [sectionCell("before", id, team, before, variance), sectionCell("now", id, team, now, variance)]);
  const clear = content({ cells, sectionCells: [...both("F", 60, 90, 100), ...both("A", 50, 51, 100), ...both("E", 70, 70, 900), ...both("G", 55, 52, 100)] });
  assert.match(wordsOf(clear, "improved-words"), /Section F \(Title F\) has the largest rise in figures: 90% .* after 60% .* a rise of 30 percentage points, more than chance/);
  assert.match(wordsOf(clear, "variable-words"), /Section E \(Title E\) varies most/);
  assert.match(wordsOf(clear, "variable-words"), /That is more than in any other section/);
  assert.match(wordsOf(clear, "key-area-words"), /Section A .* and Section G/);
  assert.match(wordsOf(clear, "key-area-words"), /The next lowest is section E with 70%, clearly higher|its interval overlaps/);
  const noisy = content({ cells, sectionCells: [...both("F", 60, 66, 900), ...both("A", 50, 51, 900), ...both("E", 70, 70, 900), ...both("G", 55, 52, 900)] });
  assert.match(wordsOf(noisy, "improved-words"), /within noise/);
  assert.match(wordsOf(noisy, "improved-words"), /it cannot be said that it has improved/);
  assert.doesNotMatch(wordsOf(noisy, "improved-words"), /more than chance/);
});

test("a section that changed for certain is named, also where the rule names another", () => {
  const both = (id: string, before: number, now: number, variance: number) => [0, 1, 2].flatMap((team) => [sectionCell("before", id, team, before, variance), sectionCell("now", id, team, now, variance)]);
  // F rises by 12 points with wide spread, A by 8 and G falls by 9 with narrow ones.
  const words = wordsOf(content({ cells, sectionCells: [...both("F", 60, 72, 2500), ...both("A", 50, 58, 16), ...both("E", 70, 70, 400), ...both("G", 65, 56, 16)] }), "improved-words");
  assert.match(words, /Section F .* within noise/);
  assert.match(words, /Risen by more than chance in picking the plans explains: section A by 8 percentage points\./);
  assert.match(words, /Fallen by more than chance in picking the plans explains: section G by 9 percentage points\./);
});

test("two periods that differ for certain are told apart from a lasting change", () => {
  const months = ["2020-04", "2020-05", "2020-06"].flatMap((month) => [0, 1, 2].map((team) => cell(month, team, 60, 16)));
  const words = wordsOf(content({ cells: [...months, ...cells] }), "run-words");
  assert.match(words, /do differ by more than the picking of plans explains\. But so far the months show no lasting change/);
});

test("findings name the criteria with counts", () => {
  const made = content({ cells, sectionCells: sections.flatMap(({ id }, index) => [0, 1, 2].map((team) => sectionCell("now", id, team, 50 + 10 * index, id === "E" ? 900 : 100))), criterionCounts: [{ criterionId: "A1", applicable: 40, notMet: 30 }, { criterionId: "G1", applicable: 4, notMet: 4 }, { criterionId: "F1", applicable: 20, notMet: 5 }] });
  assert.match(wordsOf(made, "key-area-words"), /Section A\. Most often missed: “What A asks” \(30 of 40 plans\)\./);
  assert.match(wordsOf(made, "other-words"), /“What F asks” \(section F\), not met in 5 of 20 plans/);
  const table = dipSampleDocument(made).blocks.find((block) => block.id === "findings-a");
  assert.ok(table?.type === "table" && table.rows[0]?.[1]?.href?.includes("criterion=A1&answer=not-met"));
});

test("recommendations carry owner and date, those carried forward their state", () => {
  const made = content({ cells }, {
    recommendations: [{ id: "r1", text: "Train officers", owner: "Assistant Team Manager", dueOn: "2020-12-18" }, { id: "r2", text: "Send drafts", owner: "SEND Admin Team", dueOn: null }],
    carried: [{ id: "c1", text: "Check section G", owner: "DCO", dueOn: "2020-09-30", state: "in-progress", note: "A form is tried.", firstIn: { id: "p", title: "Report 1" } }],
  });
  const rows = (id: string) => dipSampleDocument(made).blocks.flatMap((block) => (block.type === "table" && block.id === id ? block.rows.map((row) => row.map((each) => each.text)) : []));
  assert.deepEqual(rows("recommendations-table"), [["Train officers", "Assistant Team Manager", "18 December 2020"], ["Send drafts", "SEND Admin Team", "No date set"]]);
  assert.deepEqual(rows("carried-table"), [["Check section G", "DCO", "30 September 2020", "In progress", "A form is tried."]]);
  assert.match(wordsOf(made, "conclusion-words"), /Two recommendations follow from the findings\./);
  assert.match(wordsOf(made, "carried-words"), /One recommendation of earlier reports is still open/);
});

test("figures that were published earlier are marked, explained and open nothing", () => {
  const published = [{ series: "compliance", period: "month" as const, periodStart: "2020-06", groupName: "", value: 81, plans: null, source: "Report 1" }];
  const table = dipSampleDocument(content({ cells, published })).blocks.find((block) => block.id === "overall-table");
  assert.ok(table?.type === "table");
  assert.deepEqual([table.rows[0]?.[1]?.text, table.rows[0]?.[1]?.published, table.rows[0]?.[1]?.href], ["81%", true, undefined]);
  assert.ok(table.notes.some((note) => note.includes("Report 1")));
});

test("whatever the ratings, a report says something everywhere, and never a number that is none", () => {
  const percent = fc.double({ min: 0, max: 100, noNaN: true });
  const variance = fc.option(fc.double({ min: 0, max: 2500, noNaN: true }));
  const anyCell = fc.record({ month: fc.constantFrom("2020-06", "2020-07", "2020-08", "2020-09"), teamId: fc.constantFrom("t0", "t1", "t2"), n: fc.integer({ min: 1, max: 40 }), mean: percent, variance });
  const anySection = fc.record({ period: fc.constantFrom("now" as const, "before" as const), section: fc.constantFrom("A", "E", "F", "G"), teamId: fc.constantFrom("t0", "t1", "t2"), n: fc.integer({ min: 1, max: 40 }), mean: percent, variance });
  const anyCount = fc.record({ criterionId: fc.constantFrom("A1", "E1", "F1", "G1"), applicable: fc.integer({ min: 0, max: 50 }), share: fc.double({ min: 0, max: 1, noNaN: true }) });
  fc.assert(fc.property(
    fc.uniqueArray(anyCell, { selector: (each) => `${each.month}${each.teamId}` }), fc.uniqueArray(anySection, { selector: (each) => `${each.period}${each.section}${each.teamId}` }),
    fc.uniqueArray(anyCount, { selector: (each) => each.criterionId }),
    (some, parts, counts) => {
      const made = content({ cells: some.map((each) => ({ ...each, variance: each.n === 1 ? null : (each.variance ?? 0) })), sectionCells: parts.map((each) => ({ ...each, variance: each.n === 1 ? null : (each.variance ?? 0) })), criterionCounts: counts.map(({ share, ...each }) => ({ ...each, notMet: Math.round(share * each.applicable) })) });
      const document = dipSampleDocument(made);
      const text = JSON.stringify(document);
      assert.doesNotMatch(text, /NaN|Infinity|undefined|\[object/);
      for (const block of document.blocks) if (block.type === "text") for (const paragraph of block.paragraphs) assert.match(paragraph, /[.!?]$/, paragraph);
      // Noise is never told as a rise or a fall.
      const { change } = made.figures.overall;
      if (change?.withinNoise !== false) assert.doesNotMatch(wordsOf(made, "overall-words"), /\b(a rise|a fall|rose|fell)\b/);
      for (const block of Object.keys(textBlocks)) assert.doesNotMatch(wordsOf(made, block), / {2}|\.\.|\(\)/);
    },
  ), { numRuns: 150 });
});
