import { tmpdir } from "node:os";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { fontBlobs } from "../../src/reports/formats/fonts.ts";

let compiler: ReturnType<typeof NodeCompiler.create> | undefined;

/** A tagged PDF of Typst's language: headings, lists and tables carry what they are. */
export function typstPdf(text: string): Uint8Array {
  compiler ??= NodeCompiler.create({ workspace: tmpdir(), fontArgs: [{ fontBlobs: fontBlobs() }] });
  return compiler.pdf({ mainFileContent: `#set document(title: "Plan")\n#set text(font: "Source Sans 3", lang: "en")\n${text}` }, {});
}
