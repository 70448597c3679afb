import assert from "node:assert/strict";
import { test } from "node:test";
import { Problem } from "../../../platform/index.ts";
import { press } from "./press.ts";

const svg = (text: string): string => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50" font-family="'Source Sans 3'"><text x="5" y="30" font-size="16">${text}</text></svg>`;
/** Width and height stand at a fixed place in a PNG (PNG specification, 11.2.2). */
const sizeOf = (png: Uint8Array): number[] => [new DataView(png.buffer, png.byteOffset).getUint32(16), new DataView(png.buffer, png.byteOffset).getUint32(20)];

test("a chart becomes a picture as wide as asked, with its letters drawn", async () => {
  const [words, none] = [await press({ make: "png", svg: svg("74%"), width: 300 }), await press({ make: "png", svg: svg(""), width: 300 })];
  assert.deepEqual(sizeOf(words), [300, 150]);
  assert.ok(words.length > none.length + 200, "letters add to a picture");
});

test("what cannot be printed is a problem with a cure, tells nothing of the report, and the press goes on", async () => {
  for (const order of [{ make: "png", svg: "<svg Jane Example", width: 10 }, { make: "pdf", report: "{\"Jane Example\"" }, { make: "pdf", report: "{\"title\": \"Jane Example\"}" }] as const) {
    await assert.rejects(press(order), (error) => {
      assert.ok(error instanceof Problem);
      assert.equal(error.code, "report-not-printed");
      assert.equal(error.status, 500);
      assert.notEqual(error.cure, "");
      assert.doesNotMatch(`${error.message} ${error.cure} ${String(error.cause)}`, /Jane/);
      return true;
    });
  }
  assert.deepEqual(sizeOf(await press({ make: "png", svg: svg("so"), width: 100 })), [100, 50]);
});
