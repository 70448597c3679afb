import assert from "node:assert/strict";
import { test } from "node:test";
import { emptyReport } from "../../../test/support/example-report.ts";
import { columnShares } from "./column-shares.ts";
import { fullTitle } from "./full-title.ts";

test("a title that names its months is not followed by them again", () => {
  assert.equal(fullTitle({ ...emptyReport, title: "Dip-sampling report", subtitle: "July to September 2020" }), "Dip-sampling report, July to September 2020");
  assert.equal(fullTitle({ ...emptyReport, title: "Report 2: July to September 2020", subtitle: "July to September 2020" }), "Report 2: July to September 2020");
});

test("columns are as wide as the table asks; else the first grows with its headings, threefold at most", () => {
  const table = { type: "table", id: "t", caption: "", notes: [], columns: [{ text: "A", align: "left" }, { text: "B", align: "right" }] } as const;
  const sharesFor = (first: string) => columnShares({ ...table, columns: [...table.columns], notes: [], rows: [[{ text: first }, { text: "1" }]] });
  assert.deepEqual(sharesFor("July 2020"), [1, 1]);
  assert.deepEqual(sharesFor("x".repeat(24)), [2, 1]);
  assert.deepEqual(sharesFor("x".repeat(500)), [3, 1]);
  assert.deepEqual(columnShares({ ...table, notes: [], columns: [{ text: "A", align: "left", width: 4 }, { text: "B", align: "left" }], rows: [] }), [4, 1]);
});
