import type { Line } from "./lines-of.ts";
import type { PdfPage } from "./pdf-page.ts";

/** The part of a page, from its top and from its bottom, in which running heads and page numbers stand. */
const EDGE = 0.13;

const keyOf = (line: Line, page: PdfPage) => (line.y < page.height * EDGE || line.y > page.height * (1 - EDGE) ? `${line.text.toLowerCase().replaceAll(/\d+/g, "#").replaceAll(/\s+/g, " ")} ${Math.round(page.width)}` : undefined);

/** Nearer an edge than this, small print is a running head even where there is one page only. */
const MARGIN = 0.075;

function usualSize(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const line of lines) letters.set(Math.round(line.size * 2) / 2, (letters.get(Math.round(line.size * 2) / 2) ?? 0) + line.text.length);
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 11;
}

/**
 * Says of a line whether it is a running head: it stands at the same height with the same words, numbers aside, on two pages in five or more; or it is
 * small print in the margin; or it counts pages.
 */
export function runningHeads(pages: readonly { page: PdfPage; lines: readonly Line[] }[]): (page: PdfPage) => (line: Line) => boolean {
  const heights = new Map<string, number[]>();
  for (const { page, lines } of pages) {
    for (const line of lines) {
      const key = keyOf(line, page);
      if (key !== undefined) heights.set(key, [...(heights.get(key) ?? []), line.y]);
    }
  }
  const least = Math.max(2, Math.ceil(pages.length * 0.4));
  const usual = usualSize(pages.flatMap(({ lines }) => lines));
  return (page) => (line) => {
    const key = keyOf(line, page);
    if (key !== undefined && /\bpage\s+\d+\s*(?:of|\/)\s*\d+\s*$/i.test(line.text)) return true;
    if ((line.y < page.height * MARGIN || line.y > page.height * (1 - MARGIN)) && line.size < usual * 0.88) return true;
    return key !== undefined && (heights.get(key) ?? []).filter((y) => Math.abs(y - line.y) < 4).length >= least;
  };
}
