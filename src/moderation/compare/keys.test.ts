import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { exampleInstrument } from "../../../test/support/example-instrument.ts";
import { criterionKeys } from "./criterion-keys.ts";
import { documentKeys } from "./document-keys.ts";

const about = (id: string, reference: string, kind: string | null, document: string | null) => ({ id, reference, kind, document });

test("a spreadsheet's audit is about the document of its reference and kind", () => {
  const keys = documentKeys([about("a", "C1-7", "new-plan", "v1"), about("b", "c1-7 ", "new-plan", null), about("c", "C1-7", "medical-advice", null), about("d", "C1-7", null, null)]);
  assert.equal(keys.get("b"), "v1");
  assert.equal(keys.get("d"), "v1");
  assert.notEqual(keys.get("c"), "v1");
});

test("a reference that stands for two documents decides nothing", () => {
  const keys = documentKeys([about("a", "7", "new-plan", "v1"), about("b", "7", "new-plan", "v2"), about("c", "7", "new-plan", null), about("d", "7", "new-plan", null)]);
  assert.deepEqual([keys.get("a"), keys.get("b")], ["v1", "v2"]);
  assert.ok(keys.get("c") === keys.get("d") && keys.get("c") !== "v1" && keys.get("c") !== "v2");
});

test("ratings that name their document are never joined by anything else", () => {
  const rating = fc.record({ reference: fc.constantFrom("1", "2"), kind: fc.constantFrom("x", "y", null), document: fc.constantFrom("v1", "v2", null) });
  fc.assert(fc.property(fc.array(rating, { maxLength: 12 }), (rows) => {
    const all = rows.map((row, at) => ({ ...row, id: String(at) }));
    const keys = documentKeys(all);
    for (const row of all) if (row.document !== null) assert.equal(keys.get(row.id), row.document);
    for (const one of all) for (const two of all) if (one.reference === two.reference && one.kind === two.kind && one.document === null && two.document === null) assert.equal(keys.get(one.id), keys.get(two.id));
  }));
});

test("criteria are the same over versions of a tool and where a tool says so", () => {
  const old = exampleInstrument({ A: ["A1", "A2"] }, { id: "tool-a" });
  const next = exampleInstrument({ A: ["A1", "A3"] }, { id: "tool-a", version: 2 });
  const other = exampleInstrument({ Z: [{ id: "Z1", maps: ["tool-a@1/A2"] }, "Z2"] }, { id: "tool-z" });
  const { keyOf } = criterionKeys([{ hash: "a", instrument: old }, { hash: "b", instrument: next }, { hash: "c", instrument: other }]);
  assert.equal(keyOf("a", "A1")?.key, keyOf("b", "A1")?.key);
  assert.equal(keyOf("a", "A2")?.key, keyOf("c", "Z1")?.key);
  assert.equal(keyOf("c", "Z1")?.id, "A2");
  assert.notEqual(keyOf("c", "Z2")?.key, keyOf("a", "A1")?.key);
  assert.equal(keyOf("a", "Z1"), undefined);
});
