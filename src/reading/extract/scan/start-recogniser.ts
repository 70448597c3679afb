import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createWorker } from "tesseract.js";
import type { SeenWord } from "./page-of-words.ts";

export type Recogniser = { words(png: Buffer): Promise<SeenWord[]>; stop(): Promise<void> };

/** The English letters come from a package: nothing is fetched, and nothing is written. */
const letters = () => join(dirname(createRequire(import.meta.url).resolve("@tesseract.js-data/eng/package.json")), "4.0.0_best_int");

/** Starts the recogniser in a thread of its own. It must be stopped, else it keeps the program running. */
export async function startRecogniser(): Promise<Recogniser> {
  const worker = await createWorker("eng", 1, { langPath: letters(), cacheMethod: "none", gzip: true, errorHandler: () => {} });
  return {
    words: async (png) => {
      const { data } = await worker.recognize(png, {}, { blocks: true, text: false });
      const lines = (data.blocks ?? []).flatMap((block) => block.paragraphs.flatMap((paragraph) => paragraph.lines));
      return lines.flatMap((line, at) => line.words.map((word): SeenWord => {
        const { baseline } = line;
        const share = baseline.x1 === baseline.x0 ? 0 : ((word.bbox.x0 + word.bbox.x1) / 2 - baseline.x0) / (baseline.x1 - baseline.x0);
        return {
          text: word.text, x: word.bbox.x0, right: word.bbox.x1, top: word.bbox.y0, bottom: word.bbox.y1,
          base: Math.round(baseline.y0 + (baseline.y1 - baseline.y0) * Math.min(1, Math.max(0, share))), line: at, confidence: word.confidence,
        };
      }));
    },
    stop: async () => void (await worker.terminate()),
  };
}
