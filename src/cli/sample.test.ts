import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { makeProof } from "../../test/support/example-proof.ts";
import { goldenthread } from "../../test/support/programs.ts";

const folder = mkdtempSync(join(tmpdir(), "gt-proof-"));
after(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, content: string) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

test("a proof that holds ends with 0 and says what it proves", async () => {
  const { code, out, err } = await goldenthread(["sample", "verify", file("proof.json", JSON.stringify(makeProof()))]);
  assert.equal(code, 0, err);
  assert.match(out, /^The proof holds: “October”, drawn 2021-10-15 by the seed 4 1 6 6 2\.\n {2}5 of 13 documents, 1 of advice with them, 1 replacement\./);
});

test("a proof that was changed ends with 1 and lists what; also as data", async () => {
  const proof = makeProof();
  const [first] = proof.drawn;
  assert.ok(first);
  const changed = file("changed.json", JSON.stringify({ ...proof, drawn: [{ ...first, unit: "d99" }, ...proof.drawn.slice(1)] }));
  const { code, out } = await goldenthread(["sample", "verify", changed]);
  assert.equal(code, 1);
  assert.match(out, /does not hold/);
  assert.match(out, /P-C1-001: document d99 was drawn but should not be \[drawn-wrongly\]/);
  const asData = await goldenthread(["sample", "verify", changed, "--json"]);
  assert.equal(asData.code, 1);
  const data = JSON.parse(asData.out) as { holds: boolean; changes: { code: string }[] };
  assert.equal(data.holds, false);
  assert.ok(data.changes.some((change) => change.code === "not-drawn"));
});

test("every proof of an inspection pack is verified, and one that does not hold is named", async () => {
  const pack = (...proofs: unknown[]) => JSON.stringify({ schema: { name: "goldenthread-report", version: 1 }, document: { attachments: proofs.map((data, at) => ({ name: `Proof: Cycle ${at + 1}`, data })) } });
  const good = await goldenthread(["sample", "verify", file("pack.json", pack(makeProof(), makeProof("another seed")))]);
  assert.equal(good.code, 0, good.err);
  assert.match(good.out, /^Proof: Cycle 1\nThe proof holds: [\s\S]*\n\nProof: Cycle 2\nThe proof holds: .* by the seed another seed/);
  const bad = await goldenthread(["sample", "verify", file("bad-pack.json", pack(makeProof(), { ...makeProof(), seed: "1" })), "--json"]);
  assert.equal(bad.code, 1);
  assert.deepEqual((JSON.parse(bad.out) as { proofs: { name: string; holds: boolean }[] }).proofs.map(({ name, holds }) => [name, holds]), [["Proof: Cycle 1", true], ["Proof: Cycle 2", false]]);
  assert.match((await goldenthread(["sample", "verify", file("no-proofs.json", pack())])).err, /no proof goes with it/);
});

test("a file that is no proof is told with what it is and the cure", async () => {
  for (const [name, content, words] of [["cut.json", '{"format": "golden', /not JSON, or was cut off/], ["other.json", "{}", /not a whole proof[\s\S]*its format should say/]] as const) {
    const { code, out, err } = await goldenthread(["sample", "verify", file(name, content)]);
    assert.equal(code, 1);
    assert.equal(out, "");
    assert.match(err, words);
    assert.match(err, /Download the proof again/);
  }
  assert.match((await goldenthread(["sample", "verify", join(folder, "none.json")])).err, /there is no such file/);
  assert.match((await goldenthread(["sample", "verify", folder])).err, /it is a folder/);
});

test("the calculator says how sure a sample is, and what a margin takes", async () => {
  assert.match((await goldenthread(["sample", "size", "--n", "20", "--frame", "1200"])).out, /within 19\.9 percentage points/);
  // Krejcie and Morgan (1970) have 291, rounded from 291.2; whoever wants to be within the margin needs one more.
  assert.match((await goldenthread(["sample", "size", "--margin", "5", "--frame", "1200"])).out, /takes 292 documents of 1200/);
  const { out } = await goldenthread(["sample", "size", "--stratum", "10/100", "--stratum", "10/100", "--json"]);
  assert.ok(Math.abs((JSON.parse(out) as { overall: { margin: number } }).overall.margin - 0.19278) < 0.0001);
});

test("wrong use ends with 2 and names the option", async () => {
  for (const [words, said] of [
    [["sample"], /verify or size/], [["sample", "verify"], /one file/], [["sample", "guess"], /no “sample guess”/], [["sample", "size"], /--n 20/], [["sample", "size", "--n", "many"], /--n takes a whole number/],
    [["sample", "size", "--n", "30", "--frame", "20"], /no more can be drawn/], [["sample", "size", "--stratum", "9/3"], /more are drawn than there are/], [["sample", "size", "20"], /one word too many/],
    [["sample", "size", "--margin", "0"], /--margin takes a number/], [["sample", "size", "--margin", "5", "--against", "5"], /say both/],
  ] as const) {
    const { code, err } = await goldenthread([...words]);
    assert.equal(code, 2, words.join(" "));
    assert.match(err, said);
  }
});
