import assert from "node:assert/strict";
import { test } from "node:test";
import { exampleReading } from "../look/example-reading.ts";
import { threadColumns } from "./thread-columns.ts";
import { threadLines } from "./thread-lines.ts";
import { threadLinks } from "./thread-links.ts";
import { mapInWords } from "./thread-map.ts";
import { threadNodes } from "./thread-nodes.ts";

const nodes = threadNodes(exampleReading);
const links = threadLinks(exampleReading);

test("a pair is joined once, with every reason, from left to right", () => {
  assert.deepEqual(links.map(({ from, to, whys }) => `${from} ${to} ${whys.join()}`), ["n1 p1 words", "n2 p2 layout", "o1 p1 reference", "o3 p2 words", "a2 o2 "]);
});

test("stems of words that stand there whole are left out", () => {
  assert.deepEqual(links[0]?.words, ["instructions"]);
});

test("a link to a node that is not there is left out", () => {
  assert.equal(threadLinks({ ...exampleReading, links: [{ from: "n1", to: "p99", why: "words", words: [] }] }).some(({ to }) => to === "p99"), false);
});

test("a gap is shown where a finding says so, and nowhere else", () => {
  const gaps = (given: typeof exampleReading) => threadNodes(given).flatMap((node) => node.gaps.map((gap) => `${node.id} ${gap}`));
  assert.deepEqual(gaps(exampleReading), ["a3 aspiration-is-request", "n3 need-without-provision", "o3 outcome-is-provision", "p3 vague-provision", "p4 provision-without-need"]);
  assert.equal(gaps({ ...exampleReading, findings: [] }).includes("n3 need-without-provision"), false);
});

test("needs and outcomes stand in the order of what they are joined to", () => {
  const turned = { ...exampleReading, links: [], needs: exampleReading.needs.map((need) => ({ ...need, provisions: need.id === "n1" ? ["p4"] : need.id === "n2" ? ["p1"] : ["p2"] })) };
  assert.deepEqual(threadColumns(threadNodes(turned), threadLinks(turned))[1]?.nodes.map(({ id }) => id), ["n2", "n3", "n1"]);
});

test("every link is drawn from the edge of one node to the edge of the other", () => {
  const lines = threadLines(threadColumns(nodes, links), links).toString();
  assert.equal(lines.split("<path").length - 1, links.length);
  // The first need of three to the first provision of four: a sixth and an eighth of the way down.
  assert.match(lines, /d="M470 166\.7H735C775 166\.7 755 125 795 125" data-from="n1" data-to="p1"/);
});

test("the map is told in a sentence", () => {
  assert.equal(mapInWords(threadColumns(nodes, links)), "3 aspirations, 3 needs, 3 outcomes, 4 provisions. Gaps: no provision: 1, no need: 1, vague: 1, is provision: 1, is a request: 1.");
});
