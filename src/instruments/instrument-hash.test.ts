import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { exampleInstrument } from "../../test/support/example-instrument.ts";
import { canonicalJson } from "./canonical-json.ts";
import { instrumentHash } from "./instrument-hash.ts";
import { shippedInstruments } from "./load/shipped-instruments.ts";

/** The same value with the keys of every record in another order. */
function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).reverse().map(([key, part]) => [key, shuffled(part)]));
}

test("the same content has the same hash, whatever the order of its keys", () => {
  for (const { instrument } of shippedInstruments()) assert.equal(instrumentHash(shuffled(instrument) as typeof instrument), instrumentHash(instrument));
  fc.assert(fc.property(fc.jsonValue(), (value) => canonicalJson(shuffled(value)) === canonicalJson(value)));
});

test("any change of content changes the hash", () => {
  const base = exampleInstrument({ A: ["A1", "A2"] });
  const others = [
    exampleInstrument({ A: ["A2", "A1"] }), exampleInstrument({ A: ["A1", { id: "A2", weight: 2 }] }), exampleInstrument({ A: ["A1", { id: "A2", critical: true }] }),
    exampleInstrument({ A: ["A1"] }), exampleInstrument({ A: ["A1", "A2"] }, { version: 2 }), exampleInstrument({ A: ["A1", { id: "A2", weight: 0 }] }),
  ];
  const hashes = [base, ...others].map(instrumentHash);
  assert.equal(new Set(hashes).size, hashes.length);
});

test("points of nought and no points are not the same", () => {
  assert.notEqual(canonicalJson({ points: 0 }), canonicalJson({ points: null }));
  assert.equal(canonicalJson({ points: null, also: [], critical: false, more: undefined }), '{"points":null}');
});
