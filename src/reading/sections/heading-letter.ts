import type { SectionId } from "./section-ids.ts";

/** A letter at the start of a heading, how strongly it names a section (0–1), and where the title after it begins. */
export type HeadingLetter = { id: SectionId; weight: number; rest: number };

// "Secton", "Sction": words that people mistype are known by their ends; a surname like "Stone" is none of them.
const withWord = /^\W{0,3}(?:section\s*[:.\-–—]?\s*|(?:se?c?t?i?o?n|part|sect\.?)(?:\s*[:.\-–—]\s*|\s+|(?=\()))\(?(?:(h)\s?[(.]?\s?(1|2|i{1,2})\)?(?:\s*(?:and|&|\/|,|-|–|to)\s*h?\s?\(?(2|ii)\)?)?|([a-k]))(?![a-z0-9])\)?\s*[:.)\-–—|]*\s*/i;
const bare = /^\W{0,2}(?:(H)\s?[(.]?\s?(1|2|i{1,2})\)?(?:\s*(?:and|&|\/|,|-|–|to)\s*H?\s?\(?(2|ii)\)?)?|([A-K]))(?:\s*[:.)\-–—|]+\s*|\s{2,}|\s+(?=[A-Z])|$)/;
// "3. Section B" and "Part 2 (Section B)" name the section inside.
const inside = /^[\w\s.:()–—-]{0,14}\bsection\s+(?:(h)\s?\(?(1|2|i{1,2})\)?(?:\s*(?:and|&|\/|,|-|–|to)\s*h?\s?\(?(2|ii)\)?)?|([a-k]))(?![a-z0-9])\)?\s*[:.)\-–—|]*\s*/i;
const atEnd = /\(\s*(?:section\s+)?(?:(h)\s?(1|2))?([a-k])?\s*\)\s*$|\bsection\s+([a-k]|h1|h2)\s*$/i;

function idOf(h: string | undefined, part: string | undefined, both: string | undefined, letter: string | undefined): SectionId | undefined {
  if (letter !== undefined) return letter.toUpperCase() === "H" ? "H" : (letter.toUpperCase() as SectionId);
  if (h === undefined) return undefined;
  if (both !== undefined) return "H";
  return part === "2" || part?.toLowerCase() === "ii" ? "H2" : "H1";
}

/** The letter that a heading begins (or ends) with. `alone`: the text is nothing but the letter, as in the first cell of a row. */
export function headingLetter(text: string): HeadingLetter | undefined {
  for (const [pattern, weight] of [[withWord, 1], [inside, 0.9], [bare, 0.55]] as const) {
    const match = pattern.exec(text);
    if (!match) continue;
    const id = idOf(match[1], match[2], match[3], match[4]);
    if (id !== undefined) return { id, weight, rest: match[0].length };
  }
  const end = atEnd.exec(text);
  const id = end && idOf(end[1], end[2], undefined, end[3] ?? end[4]);
  if (id) return { id: end[4]?.toUpperCase() === "H1" ? "H1" : end[4]?.toUpperCase() === "H2" ? "H2" : id, weight: /\(\s*section\b/i.test(end[0]) ? 0.95 : 0.6, rest: 0 };
  return undefined;
}
