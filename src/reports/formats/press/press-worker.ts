import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { parentPort } from "node:worker_threads";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { fontBlobs } from "../fonts.ts";

/** A report as `pdfData` in JSON; a chart's SVG with the width of its picture; a logo within an SVG, which gives no bytes where nothing of it can be drawn. */
export type PressOrder = { readonly make: "pdf"; readonly report: string } | { readonly make: "png" | "logo"; readonly svg: string; readonly width: number };
export type PressRequest = { readonly number: number; readonly order: PressOrder };
export type PressAnswer = { readonly number: number; readonly bytes: Uint8Array } | { readonly number: number; readonly fault: string };

const fonts = fontBlobs();
const folder = join(import.meta.dirname, "..", "pdf");
const template = readFileSync(join(folder, "report.typ"), "utf8");
// The template reads no file, so its workspace may be any folder; this one holds nothing but the template and our code.
const compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontBlobs: fonts }] });
await initWasm(readFileSync(createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm")));

const typeset = (report: string): Uint8Array => {
  const result = compiler.compile({ mainFileContent: template, inputs: { report } });
  if (!result.result) {
    const [first] = (result.takeDiagnostics()?.shortDiagnostics ?? []) as { message?: string }[];
    throw new Error(`message: "${first?.message ?? ""}`);
  }
  const pdf = compiler.pdf(result.result, { pdfStandard: "ua-1" });
  // What the last ten reports did not use is forgotten, so that the thread does not grow.
  compiler.evictCache(10);
  return pdf;
};

const draw = (svg: string, width: number, isLogo: boolean): Uint8Array => {
  const drawing = new Resvg(svg, { background: isLogo ? undefined : "#ffffff", fitTo: { mode: "width", value: width }, font: { fontBuffers: fonts, defaultFontFamily: "Source Sans 3" } });
  const picture = drawing.render();
  // Of four numbers a dot the last says how much of it is seen.
  const png = isLogo && !picture.pixels.some((value, index) => index % 4 === 3 && value > 0) ? new Uint8Array() : picture.asPng();
  picture.free();
  drawing.free();
  return png;
};

/** Typst names the fault, and the text at fault: that text is a report's and belongs in no log, so only the kind is kept. */
const kindOf = (error: unknown): string => (error instanceof Error ? error.message : "").match(/message: "([^"`]{0,120})/)?.[1] ?? "unknown fault";

parentPort?.on("message", ({ number, order }: PressRequest) => {
  let answer: PressAnswer;
  try {
    answer = { number, bytes: order.make === "pdf" ? typeset(order.report) : draw(order.svg, order.width, order.make === "logo") };
  } catch (error) {
    answer = { number, fault: kindOf(error) };
  }
  parentPort?.postMessage(answer, []);
});
