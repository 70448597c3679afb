import assert from "node:assert/strict";
import { test } from "node:test";
import { heading, para, table } from "../../../test/support/plan-blocks.ts";
import type { Block } from "../extract/extracted.ts";
import { readPerson } from "./read-person.ts";

const text = [para("Sol finds reading hard. Sol likes maps. Sol has many friends. Sol works with Ms Hart."), para("Sol and Sol’s mum talked about autism. Sol has a diagnosis of autism."), para("Sol uses an autism passport.")];
const read = (...cover: Block[]) => readPerson(cover, [...cover, ...text]);

test("a cover's table gives the person, labels before values or above them", () => {
  const person = read(...table(1, [["Child’s full name", "Sol MARCH (likes to be called Solly)", "DOB", "4.5.16"], ["Year group", "Year 5", "NHS No.", "999 000 1111"], ["Parent’s name", "Una March", "Main need", "SpLD (dyslexia)"]]));
  assert.deepEqual(person, { name: "Sol March", dateOfBirth: "2016-05-04", yearGroup: 5, phase: "primary", nhsNumber: "9990001111", primaryNeed: "SPLD" });
  assert.equal(read(...table(1, [["Surname", "Forename", "School"], ["March", "Sol", "Elm School"]])).name, "Sol March");
});

test("a name stands in the title or alone on a line, and is the one that the text speaks of", () => {
  assert.equal(read(heading("EHC Plan: Sol March")).name, "Sol March");
  assert.equal(read(heading("Education, Health and Care Plan"), para("Northbeck County Council"), para("Sol March"), para("Date of birth: 4 May 2016")).name, "Sol March");
  assert.equal(read(heading("Education, Health and Care Plan"), para("Peter Quill")).name, null);
});

test("a need that the cover does not give is the one that the text speaks of most", () => {
  assert.equal(read(heading("EHC Plan: Sol March")).primaryNeed, "ASD");
  assert.equal(read(...table(1, [["Area of need", "SEMH"]])).primaryNeed, "SEMH");
});

test("nobody's name is made up from others' labels", () => {
  assert.equal(read(...table(1, [["Name of school", "Elm School"], ["Name of parent", "Una March"], ["Plan co-ordinator’s name", "Jo Reed"]])).name, null);
});

test("a date of birth in words, a title before a name and a year in words are read", () => {
  const person = read(para("Name: Miss Sol de la Marche"), para("Born on: the twenty-first of May 2016"), para("School year: Year Five"));
  assert.deepEqual([person.name, person.dateOfBirth, person.yearGroup], ["Sol de la Marche", "2016-05-21", 5]);
  assert.equal(read(para("School year: Y4")).yearGroup, 4);
  assert.equal(read(para("Current year group: Nine")).yearGroup, 9);
  assert.equal(read(para("DOB: May 4, 2016")).dateOfBirth, "2016-05-04");
  assert.equal(read(para("Name: Mr Sol Ó Briain")).name, "Sol Ó Briain");
});

test("a name in the title counts under what the child is called, too", () => {
  assert.equal(read(heading("Education, Health and Care Plan"), para("for"), para("Solomon (“Sol”) van der March")).name, "Solomon van der March");
});

test("labels above their values, in boxes, with colons and in sentences are read", () => {
  const is = { name: "Sol March", dateOfBirth: "2016-05-04", yearGroup: 5, phase: "primary", nhsNumber: "9990001111", primaryNeed: "SEMH" };
  assert.deepEqual(read(...["Name", "Sol March", "Born", "4 May 2016", "School year", "5", "NHS", "999 000 1111", "Primary need", "SEMH"].map((line) => ({ ...para(line), boxed: true }))), is);
  assert.deepEqual(read(...table(1, [["Surname:", "MARCH"], ["Other names:", "Sol"], ["Academic year:", "2025/26"], ["Yr Gp:", "5"], ["Date of birth:", "04.05.2016"], ["NHS number:", "999-000-1111"], ["Main difficulty:", "SEMH"]])), is);
  assert.deepEqual(read(para("I am Sol March."), para("I was born on 4 May 2016."), para("My NHS number is 999 000 1111."), para("My main need is SEMH."), para("I am in Year 5.")), is);
});
