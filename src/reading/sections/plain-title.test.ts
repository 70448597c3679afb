import assert from "node:assert/strict";
import { test } from "node:test";
import { plainTitleSpeaksFor } from "./plain-title.ts";

const speaksFor = (title: string) => Object.entries(plainTitleSpeaksFor(title)).sort((a, b) => b[1] - a[1])[0]?.[0];

test("what a plain title is about and whether it tells of needs or of help name the section", () => {
  assert.equal(speaksFor("What does Ines need help with?"), "B");
  assert.equal(speaksFor("What help does Ines need?"), "F");
  assert.equal(speaksFor("What we know about her health"), "C");
  assert.equal(speaksFor("What will doctors and nurses do?"), "G");
  assert.equal(speaksFor("What is difficult at home"), "D");
  assert.equal(speaksFor("Other support at home"), "H2");
  assert.equal(speaksFor("What the council must provide because Ines is disabled"), "H1");
});

test("hopes, aims, the school, money and authors are told apart", () => {
  assert.equal(speaksFor("What matters to Ines"), "A");
  assert.equal(speaksFor("What we want Ines to be able to do by Year 6"), "E");
  assert.equal(speaksFor("Where will Ines learn?"), "I");
  assert.equal(speaksFor("Will the family be paid a budget?"), "J");
  assert.equal(speaksFor("Who wrote the reports that this plan is based on?"), "K");
});

test("mental health is no title of the health sections, and other words are none at all", () => {
  assert.equal(speaksFor("Social, emotional and mental health needs"), "B");
  assert.deepEqual(plainTitleSpeaksFor("Communication and interaction"), {});
});
