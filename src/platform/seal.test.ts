import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { test } from "node:test";
import fc from "fast-check";
import { seal, unseal } from "./seal.ts";

const key = randomBytes(32);
const refused = { code: "cannot-unseal" };

test("what was sealed comes back", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      assert.deepEqual(unseal(key, seal(key, bytes)), Buffer.from(bytes));
    }),
  );
});

test("the same bytes are never sealed the same way twice", () => {
  assert.notDeepEqual(seal(key, Buffer.from("plan")), seal(key, Buffer.from("plan")));
});

test("another key opens nothing", () => {
  assert.throws(() => unseal(randomBytes(32), seal(key, Buffer.from("plan"))), refused);
});

test("a change of any byte, or a cut, is found out", () => {
  const sealed = seal(key, Buffer.from("provision"));
  for (let at = 0; at < sealed.length; at += 1) {
    const changed = Buffer.from(sealed);
    changed[at] = (changed[at] ?? 0) ^ 1;
    assert.throws(() => unseal(key, changed), refused);
  }
  for (const length of [0, 1, 12, 28, sealed.length - 1]) assert.throws(() => unseal(key, sealed.subarray(0, length)), refused);
});
