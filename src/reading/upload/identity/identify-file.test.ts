import assert from "node:assert/strict";
import { test } from "node:test";
import { Document, Packer, Paragraph } from "docx";
import { smallPdf } from "../../../../test/support/small-pdf.ts";
import { exampleFile } from "../../../../test/support/plans-to-read.ts";
import { Problem } from "../../../platform/problem.ts";
import { identifyFile } from "./identify-file.ts";
import { referencesIn } from "./references-in.ts";

const word = async (lines: readonly string[]) => new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children: lines.map((line) => new Paragraph(line)) }] })));

test("a plan says whose it is, what it is and from when", async () => {
  const identity = await identifyFile("scan0001.docx", exampleFile("q02", "plan.docx"));
  assert.deepEqual(identity.kind, { family: "plan", amended: true });
  assert.equal(identity.name, "Rhys Appleyard-Nowak");
  assert.equal(identity.birthDate, "2011-02-08");
  assert.deepEqual(identity.nhsNumbers, ["9990388547"]);
  assert.equal(identity.datedOn, "2026-03-20");
});

test("the same plan as PDF is the same", async () => {
  const { kind, nhsNumbers, birthDate } = await identifyFile("x.pdf", exampleFile("q01", "plan.pdf"));
  assert.deepEqual({ kind, nhsNumbers, birthDate }, { kind: { family: "plan", amended: false }, nhsNumbers: ["9991106847"], birthDate: "2022-05-19" });
});

test("advice says whose advice it is", async () => {
  const kinds = await Promise.all(([["q01", "advice-salt.docx"], ["q01", "advice-tod.docx"], ["q02", "advice-ep.docx"], ["q03", "advice-ot.docx"], ["q04", "advice-social-care.docx"]] as const)
    .map(async ([plan, name]) => (await identifyFile(name, exampleFile(plan, name))).kind));
  assert.deepEqual(kinds.map((kind) => (kind?.family === "other" ? kind.kind : kind)), [
    "speech-and-language-advice", "specialist-teacher-advice", "educational-psychology-advice", "occupational-therapy-advice", "social-care-advice",
  ]);
});

test("a letter that is neither plan nor advice stays open, and so does a report whose name and title disagree", async () => {
  assert.equal((await identifyFile("letter.docx", await word(["Dear Mrs Marlow", "Thank you for your letter about transport.", "Yours sincerely"]))).kind, null);
  assert.equal((await identifyFile("speech and language report.docx", await word(["Occupational therapy report", "Ayo Marlow, born 2 April 2013", "He was seen at school."]))).kind, null);
});

test("of a scan the file's name is asked: its words, its numbers and what it is", async () => {
  const identity = await identifyFile("Marlow_Ayo EHC-00012 EHCP amended.pdf", smallPdf([{ picture: true }, { picture: true }]));
  assert.equal(identity.isScan, true);
  assert.deepEqual(identity.kind, { family: "plan", amended: true });
  assert.ok(identity.references.includes("ehc00012"));
  assert.ok(identity.nameWords.includes("marlow") && identity.nameWords.includes("ayo"));
});

test("a file that cannot be read is told, with its cure", async () => {
  for (const [bytes, code] of [[Buffer.from(""), "plan-empty"], [Buffer.from("PK\u0003\u0004 cut off"), "plan-damaged"], [Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), "plan-not-document"]] as const) {
    await assert.rejects(identifyFile("x.docx", bytes), (error) => error instanceof Problem && error.code === code && error.cure !== "");
  }
});

test("a reference is found however it is written", () => {
  for (const text of ["EHC-00012", "ehc 00012 final", "Plan of EHC_00012.docx", "folder/EHC00012/plan"]) assert.ok(referencesIn(text).includes("ehc00012"), text);
});
