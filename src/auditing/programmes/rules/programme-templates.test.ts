import assert from "node:assert/strict";
import { test } from "node:test";
import { shippedInstruments } from "../../../instruments/index.ts";
import { programmeTemplates, type ProgrammeTemplate } from "./programme-templates.ts";

const templates = Object.entries(programmeTemplates) as [string, ProgrammeTemplate][];

test("every rule of a pattern names a tool that ships and that is for its kinds, and groups that the pattern brings", () => {
  const tools = new Map(shippedInstruments().map(({ instrument }) => [instrument.id, instrument.appliesTo]));
  for (const [id, { rules, groups }] of templates) {
    const kinds = rules.flatMap((rule) => rule.kinds);
    assert.equal(new Set(kinds).size, kinds.length, `${id}: one rule a kind`);
    for (const rule of rules) {
      for (const kind of rule.kinds) assert.ok(tools.get(rule.instrumentId)?.includes(kind), `${id}: ${rule.instrumentId} is for ${kind}`);
      for (const group of [rule.auditors, rule.moderators]) assert.ok(group === null || Object.hasOwn(groups, group), `${id}: ${group}`);
    }
  }
});

// The published yearly programme's table of auditors and moderators: three kinds of plan (new, amended twice), reviews, views, and nine
// kinds of advice; every plan and a third of advice moderated.
test("the yearly pattern is the published table: fourteen kinds, who audits and who moderates each", () => {
  const { rules } = programmeTemplates.yearly;
  const of = (kind: string) => rules.find((rule) => (rule.kinds as readonly string[]).includes(kind));
  assert.equal(rules.flatMap((rule) => [...rule.kinds]).length, 14);
  assert.deepEqual([of("new-plan")?.auditors, of("new-plan")?.moderators, of("new-plan")?.moderationShare], ["Plan coordinators", "Lead coordinators", 1]);
  assert.deepEqual([of("education-advice")?.auditors, of("education-advice")?.moderators], ["Quality assurance team", "Quality assurance team"]);
  assert.deepEqual([of("physiotherapy-advice")?.auditors, of("physiotherapy-advice")?.moderators, of("physiotherapy-advice")?.moderationShare], ["Health team of the DCO", "DCO team", 1 / 3]);
  assert.deepEqual([of("educational-psychology-advice")?.auditors, of("educational-psychology-advice")?.moderators], ["Educational psychologists", "Deputy principal educational psychologist"]);
  assert.deepEqual([of("social-care-advice")?.auditors, of("social-care-advice")?.moderators], ["Social care quality team", "Quality assurance team"]);
});
