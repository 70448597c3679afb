import type { PdfPage, PdfRun } from "../pdf/pdf-page.ts";
import type { DrawnPage } from "./draw-page.ts";

/** A word as the recognising program gives it, in dots of the picture; `base` is the line that it stands on. */
export type SeenWord = { text: string; x: number; right: number; top: number; bottom: number; base: number; line: number; confidence: number };

/** Little sure, and short or without letters: dust, a fold, a stroke of a table. A long word stays, mistaken or not: it stands on the page. */
const isDust = (word: SeenWord) => (word.confidence < 30 && word.text.length < 4) || (!/[\p{L}\p{N}]/u.test(word.text) && !/^[•*·–—|-]$/.test(word.text) && word.confidence < 75);

const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Sizes are measured by letters' heights, which differ line by line: those near the page's own are the page's own. */
function sizesOf(words: readonly SeenWord[]): (line: number) => number {
  const heights = new Map<number, number[]>();
  for (const word of words) heights.set(word.line, [...(heights.get(word.line) ?? []), word.base - word.top]);
  const sizes = new Map([...heights].map(([line, all]) => [line, median(all) / 0.7]));
  const usual = median([...sizes.values()]) || 11;
  return (line) => {
    const size = sizes.get(line) ?? usual;
    return size > usual * 1.28 || size < usual * 0.6 ? Math.round(size / usual / 0.25) * 0.25 * usual : usual;
  };
}

/** Recognised words as a page of a PDF, so that lines, tables and paragraphs are found as in any PDF. */
export function pageOfWords(number: number, words: readonly SeenWord[], { grey, scale, rules, fills }: Omit<DrawnPage, "png">): PdfPage {
  const kept = words.filter((word) => !isDust(word));
  const size = sizesOf(kept);
  const runs = kept.map((word): PdfRun => ({
    // "I" in letters without feet is mistaken for a stroke.
    text: word.text.replace(/^\|(?=$|['’])/, "I"), x: word.x / scale, right: word.right / scale, y: word.base / scale, size: size(word.line) / scale, bold: false, italic: false, mark: null, artifact: false,
  }));
  return { number, width: grey.width / scale, height: grey.height / scale, runs, rules, fills, pictured: 1, drawings: 0 };
}
