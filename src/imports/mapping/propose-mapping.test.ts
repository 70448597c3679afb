import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import type { ImportField } from "../import-field.ts";
import { checkMapping } from "./check-mapping.ts";
import { headingsHash } from "./headings-hash.ts";
import { plainHeading } from "./plain-heading.ts";
import { proposeMapping } from "./propose-mapping.ts";

const fields: ImportField[] = [
  { id: "surname", title: "Surname", type: "text", synonyms: ["last name", "family name"], required: true },
  { id: "birth", title: "Date of birth", type: "date", synonyms: ["dob"] },
  { id: "started", title: "Plan started", type: "date", synonyms: ["final plan date"] },
  { id: "nhs", title: "NHS number", type: "text", looksLike: (value) => /^\d{10}$/.test(value) },
  { id: "needs", title: "Other needs", type: "text", synonyms: ["need 2", "need 3"], many: true },
];
const proposed = (headings: string[], sample: string[][] = []) => Object.fromEntries(proposeMapping(headings, sample, fields).map(({ heading, field, reason }) => [heading, field && `${field} ${reason}`]));

describe("a proposal for what headings mean", () => {
  test("goes by name and other names, whatever the case, spacing and punctuation", () => {
    assert.deepEqual(proposed(["LAST_NAME", "D.O.B. (dd/mm/yyyy)", "final plan date"]), { LAST_NAME: "surname name", "D.O.B. (dd/mm/yyyy)": "birth name", "final plan date": "started name" });
  });

  test("goes by what the values look like where the heading says nothing", () => {
    assert.deepEqual(proposed(["Surname", "Number"], [["Archer", "9434765919"], ["Barrow", ""]]), { Surname: "surname name", Number: "nhs content" });
  });

  test("goes by a similar heading, and leaves alone what is like nothing", () => {
    assert.deepEqual(proposed(["Surnames", "Shoe size"]), { Surnames: "surname likeness", "Shoe size": null });
  });

  test("gives a field once, unless it may take several columns", () => {
    assert.deepEqual(proposed(["Surname", "Last name", "Need 2", "Need 3"]), { Surname: "surname name", "Last name": null, "Need 2": "needs name", "Need 3": "needs name" });
  });

  test("is the same for any order of the columns (property)", () => {
    const headings = ["Surname", "DOB", "Final plan date", "Number", "Need 2", "Need 3", "Shoe size", "Plan starts"];
    const row = ["Archer", "1/2/2012", "3/4/2019", "9434765919", "MLD", "", "4", "x"];
    const straight = proposed(headings, [row]);
    fc.assert(fc.property(fc.shuffledSubarray(headings.map((_, at) => at), { minLength: headings.length }), (order) => {
      const moved = proposed(order.map((at) => headings[at] ?? ""), [order.map((at) => row[at] ?? "")]);
      for (const heading of headings) assert.equal(moved[heading], straight[heading], heading);
    }));
  });

  test("is kept under the same name for files with the same headings", () => {
    assert.equal(headingsHash(["Surname", "D.O.B."]), headingsHash(["dob", "SURNAME"]));
    assert.notEqual(headingsHash(["Surname"]), headingsHash(["Surname", "DOB"]));
    assert.equal(plainHeading("Émigré née"), "emigrenee");
  });
});

describe("a choice of fields", () => {
  const headings = ["A", "B"];
  test("is good where each field has one heading and the needed ones have one", () => {
    assert.deepEqual(checkMapping({ A: "surname", B: null }, headings, fields), []);
    assert.deepEqual(checkMapping({ A: "surname", B: "birth" }, headings, fields), []);
  });

  test("says in words what is wrong", () => {
    assert.deepEqual(checkMapping({ A: "birth", B: "birth" }, headings, fields), [
      "Date of birth is chosen for 2 columns (“A”, “B”). Keep one and leave the others out.", "Choose the column that holds surname.",
    ]);
    assert.deepEqual(checkMapping({ A: "surname", B: "shoes" }, headings, fields), ["“B” is set to something that this import does not have. Choose again."]);
    assert.deepEqual(checkMapping({ A: "surname", B: null }, ["A", "B"], [...fields, { id: "nhs2", title: "NHS number", type: "text", required: true }]), ["Choose the column that holds NHS number."]);
  });
});
