import assert from "node:assert/strict";
import { test } from "node:test";
import { strToU8, zipSync } from "fflate";
import { detectFile } from "./detect-file.ts";

const bytes = (text: string) => strToU8(text, true);
const zip = (...names: string[]) => zipSync(Object.fromEntries(names.map((name) => [name, strToU8("x")])));
/** The start of an old Office file, and the name of a stream in it. */
const compound = (stream: string) => new Uint8Array(Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600), Buffer.from(stream, "utf16le"), Buffer.alloc(100)]));

const files: readonly [string, Uint8Array, ReturnType<typeof detectFile>][] = [
  ["nothing", new Uint8Array(0), "empty"],
  ["only spaces", bytes(" \r\n \n"), "empty"],
  ["a Word document", zip("[Content_Types].xml", "word/document.xml"), "word"],
  ["a workbook", zip("[Content_Types].xml", "xl/workbook.xml"), "workbook"],
  ["slides", zip("[Content_Types].xml", "ppt/presentation.xml"), "slides"],
  ["an OpenDocument text", zip("mimetype", "content.xml", "META-INF/manifest.xml"), "open-document"],
  ["a zip of plans", zip("plan 1.docx", "plan 2.pdf"), "zip"],
  ["a Word document cut short", zip("[Content_Types].xml", "word/document.xml").subarray(0, 60), "damaged"],
  ["a PDF", bytes("%PDF-1.7\n%âãÏÓ\n"), "pdf"],
  ["a PDF after a line of another program", bytes("HTTP/1.1 200\r\n\r\n%PDF-1.4"), "pdf"],
  ["a Word 97 document", compound("WordDocument"), "old-word"],
  ["a document locked with a password", compound("EncryptedPackage"), "locked-office"],
  ["an Excel 97 workbook", compound("Workbook"), "old-office"],
  ["rich text", bytes("{\\rtf1\\ansi Section A}"), "rtf"],
  ["a PNG", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), "picture"],
  ["a JPEG", new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]), "picture"],
  ["a TIFF", new Uint8Array([0x49, 0x49, 0x2a, 0, 8, 0, 0, 0]), "picture"],
  ["a web page", bytes("\n<!DOCTYPE html><html><body>Section A"), "web-page"],
  ["XML", bytes('<?xml version="1.0"?><w:wordDocument/>'), "web-page"],
  ["plain text", strToU8("Section A\nRowan’s views"), "text"],
  ["text of Windows", new Uint8Array(Buffer.from("Rowan\x92s views cost \xa350", "latin1")), "text"],
  ["text in UTF-16 with its mark", new Uint8Array([0xff, 0xfe, ...Buffer.from("Section A", "utf16le")]), "text"],
  ["text in UTF-16 without its mark", new Uint8Array(Buffer.from("Section A: the views of Rowan", "utf16le")), "text"],
  ["a program", new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 3, 0, 62, 0, 1, 0]), "unknown"],
];

for (const [name, content, kind] of files) test(`${name} is known by its content`, () => assert.equal(detectFile(content), kind));
