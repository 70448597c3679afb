import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { assignmentStates } from "../../src/auditing/assignments/rules/assignment-states.ts";
import { actionStates } from "../../src/auditing/form/rules/action-states.ts";
import { cycleStates, programmeStates } from "../../src/auditing/programmes/rules/programme-states.ts";
import { ratingStates } from "../../src/auditing/rating-states.ts";
import { moderationStates } from "../../src/moderation/compare/moderation-states.ts";
import { itemStates, sampleStates } from "../../src/sampling/store/sample-states.ts";

type Row = { to: readonly string[]; movedBy: string } & ({ words: string } | { label: string });

const tables: Readonly<Record<string, Readonly<Record<string, Row>>>> = {
  Programme: programmeStates, Cycle: cycleStates, Sample: sampleStates, "Drawn document": itemStates, Assignment: assignmentStates, Audit: ratingStates, Moderation: moderationStates, Action: actionStates,
};

const page = readFileSync(join(import.meta.dirname, "..", "..", "docs", "STATES.md"), "utf8");

test("STATES.md shows every table of states as the code has it", () => {
  const sections = page.split(/^## /m).slice(1);
  assert.deepEqual(sections.map((section) => section.split("\n")[0]), Object.keys(tables));
  for (const section of sections) {
    const [title = ""] = section.split("\n");
    const rows = [...section.matchAll(/^\| (.+) \|$/gm)].map((line) => (line[1] ?? "").split(" | ")).filter((cells) => cells[0] !== "state" && !/^-+$/.test(cells[0] ?? ""));
    const expected = Object.entries(tables[title] ?? {}).map(([state, row]) => [state, "words" in row ? row.words : row.label, row.to.length === 0 ? "–" : row.to.join(", "), row.movedBy]);
    assert.deepEqual(rows, expected, title);
  }
});

test("every move leads to a state that there is, and every state but the first is led to", () => {
  for (const [title, table] of Object.entries(tables)) {
    const states = Object.keys(table);
    const reached = new Set(Object.values(table).flatMap((row) => row.to));
    assert.deepEqual([...reached].filter((state) => !states.includes(state)), [], title);
    assert.deepEqual(states.slice(1).filter((state) => !reached.has(state)), [], title);
  }
});
