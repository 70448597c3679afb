import assert from "node:assert/strict";
import { test } from "node:test";
import writeExcelFile from "write-excel-file/node";
import { exampleInstrument } from "../../../test/support/example-instrument.ts";
import { Problem } from "../../platform/index.ts";
import { readWorkbook } from "../../imports/index.ts";
import { instrumentHash } from "../instrument-hash.ts";
import { instrumentYaml } from "../load/instrument-yaml.ts";
import { readInstrument } from "../load/read-instrument.ts";
import { shippedInstruments } from "../load/shipped-instruments.ts";
import { readInstrumentWorkbook } from "./read-instrument-workbook.ts";
import { writeInstrumentWorkbook } from "./write-instrument-workbook.ts";

for (const { file, instrument } of shippedInstruments()) {
  test(`${file} loses nothing on its way through a workbook, and through YAML`, async () => {
    const back = await readInstrumentWorkbook({ name: "tool.xlsx", content: await writeInstrumentWorkbook(instrument) });
    assert.deepEqual(back.faults, []);
    assert.deepEqual(back.instrument, instrument);
    const again = readInstrument(instrumentYaml(instrument));
    assert.deepEqual(again.faults, []);
    assert.deepEqual(again.instrument, instrument);
  });
}

const everything = exampleInstrument(
  { A: [{ id: "A1", text: "=SUM(1) is so?", weight: 2.5, critical: true, when: "facts.year >= 9", checks: ["a", "b"], maps: ["dip-sample/A1"], requires: { evidence: ["No"], comment: [] }, scale: "marks" }], "T-1": [{ id: "T1.a", text: "Two\nlines, “quotes” & <tags>", guidance: "  spaces  inside ", scale: "parts" }] },
  {
    facts: [{ name: "year", type: "number", question: "Which year?" }, { name: "kind", type: "text", question: "Which kind?" }],
    scales: {
      "yes-partly-no": { type: "choice", title: "So?", options: [{ value: "Yes", points: 1, also: ["y | yes", "[x]"] }, { value: "001", label: "No", points: 0.1, meaning: "Not so" }, { value: "No", points: 0 }, { value: "N/A", points: null }] },
      marks: { type: "number", from: 0.5, to: 10, step: 0.5, notApplicable: true },
      parts: { type: "ticks", options: [{ value: "who", points: 1 }] },
      words: { type: "text", title: "Say it" },
    },
    score: { rollup: "mean-of-sections", sectionRollup: "worst", outOf: 20, unanswered: "zero", notApplicable: "full", decimals: 3 },
    grades: { list: [{ id: "good", label: "Good", from: 70, when: "counts.No == 0", colour: "green", meaning: "Well done" }, { id: "not", label: "Not good" }], limits: [{ id: "l", when: "critical.No > 0", atMost: "not", because: "a critical one is No" }], override: true },
    judgements: [{ id: "rag", question: "RAG?", hint: "As a whole", type: "choice", required: true, options: [{ value: "Red" }, { value: "Green", label: "All green", meaning: "Good" }] }, { id: "why", question: "Why?", type: "text" }],
  },
);

test("a tool with every part of the language, strange texts among them, loses nothing", async () => {
  // The one criterion that needs evidence has a scale of numbers, whose answers are not named.
  const back = await readInstrumentWorkbook({ name: "tool.xlsx", content: await writeInstrumentWorkbook(everything) });
  assert.deepEqual(back.faults, []);
  assert.equal(back.instrument && instrumentHash(back.instrument), instrumentHash(everything));
  const again = readInstrument(instrumentYaml(everything));
  assert.equal(again.instrument && instrumentHash(again.instrument), instrumentHash(everything));
});

test("a text that looks like a formula stays a text", async () => {
  const sheets = await readWorkbook({ name: "tool.xlsx", content: await writeInstrumentWorkbook(everything) });
  assert.ok(sheets.find((each) => each.sheet === "Sections and criteria")?.rows.some((row) => row.cells.includes("=SUM(1) is so?")));
});

/** The workbook of a tool, with some cells changed: { "Scales": [[3, "Points", "many"]] }. */
async function changed(changes: Record<string, [row: number, heading: string, value: string | null][]>, without: string[] = []): Promise<Buffer> {
  const sheets = await readWorkbook({ name: "tool.xlsx", content: await writeInstrumentWorkbook(everything) });
  return writeExcelFile(sheets.filter(({ sheet }) => !without.includes(sheet)).map(({ sheet, rows }) => {
    const data: (string | null)[][] = rows.map(({ cells }) => [...cells]);
    for (const [row, heading, value] of changes[sheet] ?? []) {
      const column = heading === "heading" ? 1 : data[0]?.indexOf(heading) ?? -1;
      const cells = data[row - 1];
      if (cells) cells[column] = value;
    }
    return { sheet, data };
  })).toBuffer();
}

const faultsOf = async (content: Buffer) => (await readInstrumentWorkbook({ name: "tool.xlsx", content })).faults;

test("faults name sheet, row and column, with the cure", async () => {
  assert.deepEqual(await faultsOf(await changed({
    "Scales": [[2, "Points", "many"], [3, "Points", null]],
    "Sections and criteria": [[4, "Weight", "heavy"]],
    "Instrument": [[3, "Value", "one"]],
    "Grades": [[2, "Colour", "teal"]],
  })), [
    { sheet: "Instrument", row: 3, column: "Value", what: "“version” must be a number.", cure: "Write a number." },
    { sheet: "Scales", row: 2, column: "Points", what: "scale yes-partly-no, option Yes: “points” must be a number.", cure: "Write a number." },
    { sheet: "Scales", row: 3, column: "Points", what: "scale yes-partly-no, option 001: “points” is missing.", cure: "Add it; it is a number." },
    { sheet: "Sections and criteria", row: 4, column: "Weight", what: "criterion A1: “weight” must be a number.", cure: "Write a number." },
    { sheet: "Grades", row: 2, column: "Colour", what: "grade good: “colour” cannot be “teal”.", cure: "Write one of: green, turquoise, blue, light-blue, purple, pink, red, orange, yellow, grey." },
  ]);
  const [unknown] = await faultsOf(await changed({ "Sections and criteria": [[4, "Asked when", "facts.yaer >= 9"]] }));
  assert.deepEqual([unknown?.sheet, unknown?.row, unknown?.column], ["Sections and criteria", 4, "Asked when"]);
  assert.match(unknown?.cure ?? "", /Did you mean “year”\?/);
});

test("a wrong heading, a wrong kind of row, a missing sheet and a cell where none belongs are told", async () => {
  const heading = await faultsOf(await changed({ "Facts": [[1, "heading", "Tpye"]] }));
  assert.deepEqual(heading.map((fault) => [fault.sheet, fault.row, fault.column, fault.cure.slice(0, 23)]), [["Facts", 1, "Tpye", "Did you mean “Type”? Th"]]);
  assert.deepEqual((await faultsOf(await changed({ "Sections and criteria": [[3, "Row", "Part"]] }))).map((fault) => [fault.row, fault.what]), [[3, "“Part” is not a kind of row."]]);
  assert.deepEqual((await faultsOf(await changed({}, ["Scales"]))).map((fault) => [fault.sheet, fault.what]), [["Scales", "this sheet is missing."]]);
  assert.deepEqual((await faultsOf(await changed({ "Sections and criteria": [[2, "Critical", "Yes"]] }))).map((fault) => [fault.sheet, fault.row, fault.what]), [["Sections and criteria", 2, "section A: there is no “Critical” in the language."]]);
});

test("a file that is no workbook is refused in words", async () => {
  await assert.rejects(readInstrumentWorkbook({ name: "tool.xlsx", content: Buffer.from("PK\u0003\u0004 and then nothing") }), (error) => error instanceof Problem && /tool\.xlsx/.test(error.message));
});
