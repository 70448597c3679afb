import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parentPort } from "node:worker_threads";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { fontBlobs } from "../fonts.ts";

export type PdfRequest = { readonly number: number; readonly report: string };
export type PdfAnswer = { readonly number: number; readonly pdf: Uint8Array } | { readonly number: number; readonly fault: string };

// The template reads no file, so its workspace may be any folder; ours holds nothing but the template.
const compiler = NodeCompiler.create({ workspace: import.meta.dirname, fontArgs: [{ fontBlobs: fontBlobs() }] });
const template = readFileSync(join(import.meta.dirname, "report.typ"), "utf8");

/** Typst names the fault, and the text at fault: that text is a report's and belongs in no log, so only the kind is kept. */
const kindOf = (message: string): string => message.match(/message: "([^"`]{0,120})/)?.[1] ?? "unknown fault";

const typeset = (report: string): Uint8Array => {
  const result = compiler.compile({ mainFileContent: template, inputs: { report } });
  if (!result.result) {
    const [first] = (result.takeDiagnostics()?.shortDiagnostics ?? []) as { message?: string }[];
    throw new Error(`message: "${first?.message ?? ""}`);
  }
  return compiler.pdf(result.result, { pdfStandard: "ua-1" });
};

parentPort?.on("message", ({ number, report }: PdfRequest) => {
  try {
    parentPort?.postMessage({ number, pdf: typeset(report) } satisfies PdfAnswer, []);
  } catch (error) {
    parentPort?.postMessage({ number, fault: kindOf(error instanceof Error ? error.message : "") } satisfies PdfAnswer, []);
  }
  // What the last ten reports did not use is forgotten, so that the thread does not grow.
  compiler.evictCache(10);
});
