import assert from "node:assert/strict";
import { test } from "node:test";
import { smallPdf, type SmallPage } from "../../../../test/support/small-pdf.ts";
import { extractPdf } from "../extract-pdf.ts";

type Texts = NonNullable<SmallPage["texts"]>;
const row = (y: number, ...cells: [number, string][]): Texts => cells.map(([x, text]) => ({ text, x, y }));
const read = async (texts: Texts) => (await extractPdf(smallPdf([{ texts }]))).blocks.map(({ text, cell }) => [text, cell && [cell.row, cell.column]]);

test("labels and values that only stand below one another are a table", async () => {
  assert.deepEqual(await read([
    ...row(100, [60, "Name"], [220, "Rowan Ashdown"]), ...row(120, [60, "Date of request for"], [220, "9 June 2025"]), ...row(133, [60, "assessment"]), ...row(153, [60, "School"], [220, "Hazel Lane Primary"]),
    ...row(190, [60, "This plan is made under section 37 of the Children and Families Act 2014."]),
  ]), [
    ["Name", [0, 0]], ["Rowan Ashdown", [0, 1]], ["Date of request for assessment", [1, 0]], ["9 June 2025", [1, 1]], ["School", [2, 0]], ["Hazel Lane Primary", [2, 1]],
    ["This plan is made under section 37 of the Children and Families Act 2014.", null],
  ]);
});

test("a provision table without lines has its rows, also where cells have several lines", async () => {
  assert.deepEqual(await read([
    ...row(100, [60, "Provision"], [300, "Who"], [420, "How often"]),
    ...row(125, [60, "Daily reading of a book that he"], [300, "Teaching"], [420, "15 minutes"]), ...row(138, [60, "has chosen himself"], [300, "assistant"], [420, "a day"]),
    ...row(165, [60, "Speech sound programme"], [300, "Therapist"], [420, "weekly"]),
  ]), [
    ["Provision", [0, 0]], ["Who", [0, 1]], ["How often", [0, 2]],
    ["Daily reading of a book that he has chosen himself", [1, 0]], ["Teaching assistant", [1, 1]], ["15 minutes a day", [1, 2]],
    ["Speech sound programme", [2, 0]], ["Therapist", [2, 1]], ["weekly", [2, 2]],
  ]);
});

test("two columns of prose are read one after the other", async () => {
  const left = ["Rowan was born at home and", "was the first child of his", "parents, who moved here from", "the coast when he was two and", "have lived here since then with", "his grandmother and a dog that", "he walks each morning."];
  const right = ["He began at the nursery when", "he was three and liked the", "sand best of all, where he", "would stay for as long as he", "was let, and he made a friend", "there whom he still sees on", "most days after school."];
  assert.deepEqual(await read(left.flatMap((text, at) => row(100 + at * 13, [60, text], [320, right[at] ?? ""]))), [[left.join(" "), null], [right.join(" "), null]]);
});

test("a list's marks are no column", async () => {
  assert.deepEqual(await read(["One thing.", "Another thing.", "A third thing."].flatMap((text, at) => row(100 + at * 14, [60, "•"], [90, text]))), [["One thing.", null], ["Another thing.", null], ["A third thing.", null]]);
});
