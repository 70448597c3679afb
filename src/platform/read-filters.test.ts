import assert from "node:assert/strict";
import { test } from "node:test";
import { readFilters } from "./read-filters.ts";

const allowed = { month: (text: string) => /^\d{4}-(0[1-9]|1[0-2])$/.test(text), reference: (text: string) => text.length <= 10 };

test("filters that can be meant are taken, the others are named, and what is empty, twice or unknown is nothing", () => {
  const read = (query: Record<string, unknown>) => readFilters<{ month?: string; reference?: string }>(query, allowed);
  assert.deepEqual(read({ month: " 2020-07 ", reference: "EHC-1" }), { filters: { month: "2020-07", reference: "EHC-1" }, ignored: [] });
  assert.deepEqual(read({ month: "2020-13", reference: "x".repeat(11) }), { filters: {}, ignored: ["month", "reference"] });
  assert.deepEqual(read({ month: "  ", reference: ["a", "b"], other: "1", constructor: "1" }), { filters: {}, ignored: [] });
});
