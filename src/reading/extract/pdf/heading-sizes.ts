import type { Flow } from "./flow-of.ts";
import type { Paragraph } from "./paragraphs-of.ts";

const keyOf = (size: number) => Math.round(size * 2) / 2;

function paragraphsIn(flow: readonly Flow[]): Paragraph[] {
  return flow.flatMap((each) => (each.kind === "paragraph" ? [each.paragraph] : each.rows.flatMap((row) => row.flatMap((cell) => paragraphsIn(cell.flow)))));
}

/**
 * Which sizes of letters are headings, and of what level: those larger than the text's own, from the largest. A size that stands only once or twice is a
 * title and takes no level from the others.
 */
export function headingSizes(flow: readonly Flow[]): (paragraph: Paragraph) => number | null {
  const paragraphs = paragraphsIn(flow);
  const letters = new Map<number, number>();
  // Bold letters count little: a short plan may have more of them in its headings than it has text.
  for (const { size, text, bold } of paragraphs) letters.set(keyOf(size), (letters.get(keyOf(size)) ?? 0) + text.length * (bold ? 0.2 : 1));
  const body = [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 11;
  const isHeading = (paragraph: Paragraph) => keyOf(paragraph.size) >= body * 1.09 && paragraph.text.length < 220 && paragraph.list === null;
  const counts = new Map<number, number>();
  for (const paragraph of paragraphs.filter(isHeading)) counts.set(keyOf(paragraph.size), (counts.get(keyOf(paragraph.size)) ?? 0) + 1);
  const ranked = [...counts].filter(([, count]) => count > 2).map(([size]) => size).sort((a, b) => b - a);
  return (paragraph) => paragraph.headingLevel ?? (isHeading(paragraph) ? Math.min(6, 1 + ranked.filter((size) => size > keyOf(paragraph.size)).length) : null);
}
