import assert from "node:assert/strict";
import { test } from "node:test";
import { exampleReport } from "../../../test/support/example-report.ts";
import { reportFigures } from "../formats/index.ts";
import { printedDocument } from "./printed-document.ts";

const atEnd = { ...exampleReport, tablesInPrint: undefined };

test("on paper the tables of pictures stand at the end, numbered, and none is lost", () => {
  const { document, numbers } = printedDocument(atEnd);
  // The example has pictures of three tables: overall, teams (three of it) and sections; the two of recommendations have none.
  assert.deepEqual([...numbers], [["overall-table", 1], ["teams-table", 2], ["sections-table", 3]]);
  const captions = document.blocks.flatMap((block) => (block.type === "table" ? [block.caption] : []));
  assert.deepEqual(captions.slice(-3), ["Table 1: Overall compliance by month", "Table 2: Compliance by team and month", "Table 3: Sections, from most improved to key area for development"]);
  assert.deepEqual(captions.slice(0, -3).filter((caption) => caption.startsWith("Table")), []);
  const figures = (of: typeof document) => reportFigures(of).map(({ row, column, shown }) => `${row} ${column} ${shown}`).sort();
  assert.deepEqual(figures(document), figures(atEnd));
});

test("a council that wants every table beside its picture gets the report as it is", () => {
  assert.equal(printedDocument(exampleReport).document, exampleReport);
  assert.equal(printedDocument(exampleReport).numbers.size, 0);
});

test("a report without pictures has no end for tables", () => {
  const plain = { ...atEnd, blocks: atEnd.blocks.filter((block) => block.type !== "chart") };
  assert.equal(printedDocument(plain).document, plain);
});
