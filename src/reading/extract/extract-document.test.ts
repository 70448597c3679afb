import assert from "node:assert/strict";
import { test } from "node:test";
import { Document, Packer, Paragraph } from "docx";
import { strToU8, zipSync } from "fflate";
import { Problem } from "../../platform/problem.ts";
import { smallPdf } from "../../../test/support/small-pdf.ts";
import { extractDocument } from "./extract-document.ts";
import { hasPlanWords } from "./plan-words.ts";

const word = async (...lines: string[]) => new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children: lines.map((line) => new Paragraph(line)) }] })));
const refused = async (bytes: Uint8Array, code: string, name = "plan") =>
  assert.rejects(extractDocument(bytes, { name }), (error) => {
    assert.ok(error instanceof Problem, String(error));
    assert.equal(error.code, code);
    assert.ok(error.message.length > 10 && error.cure.length > 10, "it says what is wrong and what to do");
    assert.doesNotMatch(`${error.message} ${error.cure}`, /undefined|null|Error/);
    return true;
  });

test("Word, PDF and text go through one door, whatever they are called", async () => {
  const wanted = "Section A: Rowan likes trains.";
  for (const [bytes, by] of [[await word(wanted), "word"], [smallPdf([{ texts: [{ text: wanted, x: 60, y: 100 }, { text: "He likes them in each lesson of his week and after it.", x: 60, y: 140 }] }]), "pdf-positions"], [strToU8(wanted), "text"]] as const) {
    const extracted = await extractDocument(bytes, { name: "a file" });
    assert.equal(extracted.by, by);
    assert.equal(extracted.blocks[0]?.text, wanted);
    assert.deepEqual(extracted.notes, []);
  }
});

test("each file that cannot be read says why and what to do", async () => {
  const compound = (stream: string) => new Uint8Array(Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600), Buffer.from(stream, "utf16le")]));
  await refused(new Uint8Array(0), "plan-empty");
  await refused(compound("WordDocument"), "plan-old-word");
  await refused(compound("EncryptedPackage"), "plan-locked");
  await refused(strToU8("{\\rtf1 x}"), "plan-rich-text");
  await refused(zipSync({ mimetype: strToU8("x"), "content.xml": strToU8("x") }), "plan-open-document");
  await refused(zipSync({ "plan.pdf": strToU8("x") }), "plan-zip");
  await refused(zipSync({ "xl/workbook.xml": strToU8("x") }), "plan-not-word");
  await refused(new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), "plan-is-picture");
  await refused(strToU8("<html><body>plan</body></html>"), "plan-web-page");
  await refused(new Uint8Array([1, 2, 3, 4, 5, 0, 0, 7]), "plan-unknown-kind");
  await refused((await word("Section A")).subarray(0, 900), "plan-damaged");
  await refused(strToU8("%PDF-1.7 and no more"), "plan-damaged");
  await refused(smallPdf([{}, {}]), "plan-no-text");
  await refused(await word(""), "plan-no-text", "plan.docx");
  await refused(smallPdf([{ picture: true }]), "plan-is-scan");
});

test("a zip bomb is not unpacked", async () => {
  const bomb = zipSync({ "word/document.xml": new Uint8Array(5_000_000) }, { level: 9 });
  assert.ok(bomb.length < 20_000);
  const began = process.cpuUsage().user;
  await refused(bomb, "plan-too-large");
  assert.ok(process.cpuUsage().user - began < 1_000_000);
});

test("a text far longer than 300 pages is refused", async () => refused(strToU8("word ".repeat(200_001)), "plan-too-long"));

test("a PDF locked with a password says so", async () => {
  // Encrypted by the standard handler with a user's password: the trailer's Encrypt entry is all that a reader sees of it.
  const locked = Buffer.from(smallPdf([{ texts: [{ text: "Section A", x: 60, y: 100 }] }])).toString("latin1")
    .replace("/Root 1 0 R >>", `/Root 1 0 R /ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <${"ab".repeat(32)}> /U <${"cd".repeat(32)}> /P -44 >> >>`);
  await refused(new Uint8Array(Buffer.from(locked, "latin1")), "plan-locked");
});

test("a document that does not speak as plans do gets a note, a short one the benefit of the doubt", async () => {
  const letter = "Dear resident, the bins in your street will be emptied on Fridays from next month and not on Mondays as before. ".repeat(12);
  assert.deepEqual((await extractDocument(strToU8(letter), { name: "letter.txt" })).notes, ["no-plan-words"]);
  const plan = "Section B: special educational needs of the child. Section E: outcomes. Section F: the special educational provision. Social care. ".repeat(12);
  assert.deepEqual((await extractDocument(strToU8(plan), { name: "plan.txt" })).notes, []);
  assert.ok(hasPlanWords([]));
});
