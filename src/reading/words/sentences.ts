import { onceAText } from "./once-a-text.ts";
import { everyMatch } from "./every-match.ts";

const abbreviation = /(?:\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|St|No|e\.g|i\.e|etc|approx|min|mins|hrs|p\.m|a\.m|vs|cf|Rd|Ave|yrs|wks|dept|incl|max|Sch|Prim)|\b[A-Z]|\bs)\.$/;

/** The sentences of a paragraph, each with its end mark, as they stand. Abbreviations, times and numbers do not end one; a closing quotation mark belongs to it. */
export const sentencesOf = onceAText(divide);

function divide(paragraph: string): readonly string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of everyMatch(/[.!?]+["”’')\]]*(?=\s+["“‘'(]?[A-Z0-9•“"‘]|\s*$)|\n+/g, paragraph)) {
    const end = match.index + match[0].length;
    const soFar = paragraph.slice(start, end).trim();
    if (match[0].startsWith(".") && match[0].length === 1 && abbreviation.test(soFar) && end < paragraph.trimEnd().length) continue;
    if (soFar !== "") sentences.push(soFar);
    start = end;
  }
  const rest = paragraph.slice(start).trim();
  if (rest !== "") sentences.push(rest);
  return sentences;
}
