import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import fc from "fast-check";
import { makeProof } from "../../../test/support/example-proof.ts";
import type { DrawProof, FrameRow } from "./draw-proof.ts";
import { hashFrame } from "./hash-frame.ts";
import { readProof } from "./read-proof.ts";
import { sealProof } from "./seal-proof.ts";
import { verifyProof } from "./verify-proof.ts";

const codes = (proof: DrawProof) => verifyProof(proof).map((change) => change.code);
/** As a forger would: changed and sealed anew. */
const forged = (change: (proof: DrawProof) => void): string[] => {
  const proof = structuredClone(makeProof());
  change(proof);
  return codes(sealProof(proof));
};

test("an honest proof holds, also after a database or an editor changed the order of its keys", () => {
  const proof = makeProof();
  assert.deepEqual(verifyProof(proof), []);
  const turned = (value: unknown): unknown => (Array.isArray(value) ? value.map(turned) : typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value).reverse().map(([key, part]) => [key, turned(part)])) : value);
  assert.deepEqual(verifyProof(turned(proof) as DrawProof), []);
  assert.ok("proof" in readProof(JSON.parse(JSON.stringify(proof))));
});

test("the frame's hash and the order can be worked out with sort and sha256sum alone", { skip: process.platform === "win32" }, () => {
  const { frame, drawn, seed } = makeProof();
  const lines = frame.list.map(([id, stratum]) => `${id}\t${stratum}`).join("\n");
  const sum = (command: string, input: string) => execFileSync("sh", ["-c", command], { input, encoding: "utf8" }).split(" ")[0];
  assert.equal(sum("LC_ALL=C sort | sha256sum", `${lines}\n`), frame.hash);
  const keys = frame.list.filter(([, stratum]) => stratum === "North").map(([id]) => [sum("sha256sum", `${seed}:${id}`), id] as const).sort();
  assert.deepEqual(keys.slice(0, 3).map(([, id]) => id), drawn.slice(0, 3).map((item) => item.unit));
});

test("whoever changes a proof and seals it anew is told exactly what does not fit", () => {
  assert.ok(forged((proof) => void proof.frame.list.pop()).includes("frame-hash"));
  assert.ok(forged((proof) => { proof.frame.list.pop(); proof.frame.hash = hashFrame(proof.frame.list); }).includes("frame-size"));
  assert.ok(forged((proof) => { (proof.frame.list[0] as FrameRow)[1] = "South"; proof.frame.hash = hashFrame(proof.frame.list); }).includes("stratum-frame"));
  assert.ok(forged((proof) => { proof.seed = "1 1 1 1 1"; }).includes("drawn-wrongly"));
  assert.equal(forged((proof) => { proof.seed = "another"; })[0], "seed", "said before the list that follows from it");
  assert.ok(forged((proof) => { proof.design.allocation = { by: "fixed", wanted: { North: 4, South: 2 } }; }).includes("stratum-wanted"));
  assert.deepEqual(forged((proof) => { proof.drawn.splice(3, 2, ...[proof.drawn[4], proof.drawn[3]].flatMap((item, at) => item ? [{ ...item, position: 4 + at }] : [])); }), ["drawn-order"]);
  assert.deepEqual(forged((proof) => { const item = proof.drawn[4]; if (item) item.probability = 0.5; }), ["drawn-probability"]);
  assert.deepEqual(forged((proof) => { const [each] = proof.replacements; if (each) each.reason = " "; }), ["replaced-without-reason"]);
  assert.ok(forged((proof) => { const [each] = proof.replacements; if (each) each.passedOver = ["d9"]; }).includes("replaced-passed-over"));
  assert.ok(forged((proof) => { const [each] = proof.advice; if (each) each.of = "d99"; }).includes("advice-of-none"));
  assert.deepEqual(forged((proof) => { proof.order = "As it pleased us"; }), ["order-words"]);
});

test("a document put in the place of another is named, and the one that should be there too", () => {
  const proof = structuredClone(makeProof());
  const [, second] = proof.drawn;
  assert.ok(second);
  const was = second.unit;
  const drawn = new Set([...proof.drawn.map((item) => item.unit), ...proof.replacements.map((each) => each.in?.unit)]);
  second.unit = proof.frame.list.find(([id, stratum]) => stratum === "North" && !drawn.has(id))?.[0] ?? "";
  const changes = verifyProof(sealProof(proof));
  assert.deepEqual(changes.map((change) => change.words).slice(0, 2), [
    `P-C1-002: document ${second.unit} was drawn but should not be`, `Document ${was} of stratum “North” should be drawn but is not`,
  ]);
});

test("a replacement out of turn is told with the one whose turn it was", () => {
  const proof = structuredClone(makeProof());
  const [replacement] = proof.replacements;
  assert.ok(replacement?.in);
  const right = replacement.in.unit;
  const used = new Set([...proof.drawn.map((item) => item.unit), right]);
  replacement.in.unit = proof.frame.list.find(([id, stratum]) => stratum === "North" && !used.has(id))?.[0] ?? "";
  const [change] = verifyProof(sealProof(proof));
  assert.equal(change?.code, "replaced-wrongly");
  assert.match(change.words, new RegExp(`next in order is document ${right}$`));
});

test("any single change that is not sealed anew is found, wherever it is", () => {
  const proof = makeProof();
  const leaves: (string | number)[][] = [];
  const walk = (value: unknown, path: (string | number)[]): void => {
    if (Array.isArray(value)) for (const [at, part] of value.entries()) walk(part, [...path, at]);
    else if (typeof value === "object" && value !== null) for (const [key, part] of Object.entries(value)) walk(part, [...path, key]);
    else leaves.push(path);
  };
  walk(proof, []);
  fc.assert(fc.property(fc.constantFrom(...leaves), fc.oneof(fc.string(), fc.integer({ min: 0, max: 50 })), (path, value) => {
    const changed = structuredClone(proof);
    let place = changed as unknown as Record<string | number, unknown>;
    for (const step of path.slice(0, -1)) place = place[step] as Record<string | number, unknown>;
    const last = path.at(-1) ?? "";
    fc.pre(place[last] !== value && (typeof place[last] === typeof value || place[last] === null));
    place[last] = value;
    const read = readProof(changed);
    assert.ok("faults" in read || verifyProof(read.proof).length > 0, path.join("."));
  }), { numRuns: 400 });
});

test("a file of another kind, or with something slipped in, is no proof; each fault has its place", () => {
  assert.deepEqual(readProof({ name: "x" }), { faults: ['it does not begin as one: its format should say "goldenthread-draw-1"'] });
  assert.deepEqual(readProof([1]), { faults: ['it does not begin as one: its format should say "goldenthread-draw-1"'] });
  const proof = structuredClone(makeProof()) as unknown as { frame: { list: unknown[] }; extra?: number };
  proof.frame.list[3] = ["d3"];
  proof.extra = 1;
  const read = readProof(proof);
  assert.ok("faults" in read);
  assert.match(read.faults.join("\n"), /frame\.list\[3\]: [\s\S]*extra/);
});
