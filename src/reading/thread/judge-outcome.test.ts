import assert from "node:assert/strict";
import { test } from "node:test";
import { loadLexicon } from "../lexicon/load-lexicon.ts";
import { judgedOutcomes, unseenOutcomes } from "./judged-outcomes.ts";
import { judgeOutcome } from "./judge-outcome.ts";

/** The program's faults on a table of judged outcomes, each in words. */
function faultsIn(table: string): string[] {
  return table.trim().split("\n").flatMap((line) => {
    const cut = line.indexOf(" | ");
    const [smart, fault, year] = line.slice(0, cut).split(" ");
    const outcome = line.slice(cut + 3);
    const said = judgeOutcome(outcome, "", { yearGroup: year === undefined ? null : Number(year), madeOn: "2026-03-01" }, loadLexicon());
    return said.smart === smart && (said.fault ?? "-") === fault ? [] : [`${outcome}: is ${smart} (${fault}), said ${said.smart} (${said.faults.join(", ")})`];
  });
}

test("outcomes are judged as a careful auditor judges them", () => {
  assert.deepEqual(faultsIn(judgedOutcomes), []);
});

test("outcomes that no rule was made for are judged as well nearly always", () => {
  const wrong = faultsIn(unseenOutcomes);
  assert.ok(wrong.length / unseenOutcomes.trim().split("\n").length <= 0.1, wrong.join("\n"));
});

test("a time in another column counts", () => {
  const text = "Rowan will hang up his coat without help on four days out of five.";
  const child = { yearGroup: 1, madeOn: "2026-03-01" };
  assert.equal(judgeOutcome(text, "", child, loadLexicon()).fault, "no-timeframe");
  assert.equal(judgeOutcome(text, "End of Year 2", child, loadLexicon()).smart, "yes");
});

test("a stage that ends with this school year is too near, a year that is named is not", () => {
  const child = { yearGroup: 6, madeOn: "2025-11-01" };
  assert.equal(judgeOutcome("By the end of Key Stage 2 Rowan will read 90 words a minute.", "", child, loadLexicon()).fault, "wrong-timeframe");
  assert.equal(judgeOutcome("By the end of Year 6 Rowan will read 90 words a minute.", "", child, loadLexicon()).fault, null);
});
