import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { SaxesParser } from "saxes";
import { emptyReport } from "../../../test/support/example-report.ts";
import { cleanDocument } from "./clean-document.ts";

const cleaned = (text: string): string => cleanDocument({ ...emptyReport, title: text }).title;

test("lines, tabs, accents and other languages stay; control and turning characters go", () => {
  assert.equal(cleaned("a\tb\nc é שלום 漢 😀"), "a\tb\nc é שלום 漢 😀");
  assert.equal(cleaned("\u0000a\u0008b\u202Ec\u2066d\uFFFEe\u0085f"), "abcdef");
  assert.equal(cleaned("half \uD83D of a pair"), "half � of a pair");
});

test("any text is fit for XML once it is clean", () => {
  fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
    const escaped = cleaned(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
    new SaxesParser().write(`<t>${escaped}</t>`).close();
  }));
});
