import type { Line } from "./lines-of.ts";
import type { PdfPage } from "./pdf-page.ts";

/** The part of a page, from its top and from its bottom, in which running heads and page numbers stand. */
const EDGE = 0.13;

const keyOf = (line: Line, page: PdfPage) => (line.y < page.height * EDGE || line.y > page.height * (1 - EDGE) ? `${line.text.toLowerCase().replaceAll(/\d+/g, "#").replaceAll(/\s+/g, " ")} ${Math.round(page.width)}` : undefined);

/** Says of a line whether it is a running head: it stands at the same height with the same words, numbers aside, on two pages in five or more. */
export function runningHeads(pages: readonly { page: PdfPage; lines: readonly Line[] }[]): (page: PdfPage) => (line: Line) => boolean {
  const heights = new Map<string, number[]>();
  for (const { page, lines } of pages) {
    for (const line of lines) {
      const key = keyOf(line, page);
      if (key !== undefined) heights.set(key, [...(heights.get(key) ?? []), line.y]);
    }
  }
  const least = Math.max(2, Math.ceil(pages.length * 0.4));
  return (page) => (line) => {
    const key = keyOf(line, page);
    return key !== undefined && (heights.get(key) ?? []).filter((y) => Math.abs(y - line.y) < 4).length >= least;
  };
}
