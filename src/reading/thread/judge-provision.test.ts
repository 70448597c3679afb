import assert from "node:assert/strict";
import { test } from "node:test";
import { loadLexicon, loadReadingSettings } from "../lexicon/load-lexicon.ts";
import { judgedProvisions, unseenProvisions } from "./judged-provisions.ts";
import { judgeProvision } from "./judge-provision.ts";

const labels: Readonly<Record<string, string>> = { S: "specific", P: "partly", V: "vague" };
const parts = [["w", "who"], ["a", "amount"], ["f", "frequency"]] as const;

/** The program's faults on a table of judged statements, each in words. */
function faultsIn(table: string): { statements: number; labels: string[]; parts: string[] } {
  const lines = table.trim().split("\n");
  const wrong = { statements: lines.length, labels: [] as string[], parts: [] as string[] };
  for (const line of lines) {
    const cut = line.indexOf(" | ");
    const [key, flags, statement] = [line.charAt(0), line.slice(1, cut), line.slice(cut + 3)];
    const cells = statement.split("||").map((cell) => cell.trim());
    const columns = cells.length > 1 ? { what: cells[0] ?? "", who: cells[1] ?? "", how: cells[2] ?? "" } : {};
    const said = judgeProvision(cells.join(" | "), columns, loadReadingSettings(), loadLexicon());
    if (said.label !== labels[key]) wrong.labels.push(`${statement}: is ${labels[key]}, said ${said.label}`);
    for (const [flag, part] of parts) if (!flags.includes(`${flag}?`) && flags.includes(flag) !== (said[part] !== null)) wrong.parts.push(`${statement}: ${part} is ${flags.includes(flag) ? "there" : "not there"}, said ${said[part]}`);
  }
  return wrong;
}

test("provision is judged as a careful auditor judges it, in many voices", () => {
  const wrong = faultsIn(judgedProvisions);
  assert.deepEqual([...wrong.labels, ...wrong.parts], []);
});

test("provision that no rule was made for is judged as well nearly always", () => {
  const wrong = faultsIn(unseenProvisions);
  assert.ok(wrong.labels.length / wrong.statements <= 0.05, wrong.labels.join("\n"));
  assert.ok(wrong.parts.length / (3 * wrong.statements) <= 0.03, wrong.parts.join("\n"));
});
