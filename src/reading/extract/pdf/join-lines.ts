import type { Line } from "./lines-of.ts";

/** How a document writes words that the end of a line divides. */
export type Hyphens = {
  /** "self-" + "esteem" keeps its hyphen, "commu-" + "nication" does not: by how the word stands elsewhere. */
  keeps: (before: string, next: string) => boolean;
  /** A column too narrow for a word divides it without a hyphen: "Outcom" + "e". */
  divided: (before: string, next: string) => boolean;
};

/** Reads all lines of a document once, for its words and whether it divides words at the ends of lines at all. */
export function hyphensOf(texts: readonly string[]): Hyphens {
  const counts = new Map<string, number>();
  let ends = 0;
  for (const text of texts) {
    for (const word of text.toLowerCase().match(/[a-z]+(?:-[a-z]+)*/g) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
    if (/[a-z]-$/.test(text)) ends += 1;
  }
  const divides = ends > texts.length * 0.05;
  const parts = (before: string, next: string) => [/([A-Za-z]+)-?$/.exec(before)?.[1]?.toLowerCase() ?? "", /^[a-z]+/i.exec(next)?.[0].toLowerCase() ?? ""] as const;
  return {
    keeps: (before, next) => {
      const [first, second] = parts(before, next);
      if (/^[A-Z]/.test(next) || counts.has(`${first}-${second}`)) return true;
      return counts.has(first + second) ? false : !divides;
    },
    divided: (before, next) => {
      const [first, second] = parts(before, next);
      return first.length > 2 && second !== "" && /^[a-z]/.test(next) && counts.has(first + second) && ((counts.get(first) ?? 0) < 2 || (counts.get(second) ?? 0) < 2);
    },
  };
}

/** The text of a line followed by the next line of the same sentence. */
export function joinTexts(before: string, next: string, hyphens: Hyphens): string {
  if (before.endsWith("\u00ad")) return before.slice(0, -1) + next;
  if (/[A-Za-z]-$/.test(before) && /^[A-Za-z]/.test(next)) return (hyphens.keeps(before, next) ? before : before.slice(0, -1)) + next;
  if (/[A-Za-z][/–—]$/.test(before) || (/[a-z]$/.test(before) && hyphens.divided(before, next))) return before + next;
  return `${before} ${next}`;
}

/** Whether the next line's first word would have stood at the end of this one: then the writer, not the width, ended it. */
export function endsEarly(line: Line, next: Line, right: number): boolean {
  const word = /^\S+?(?:[-/](?=\S)|(?=\s|$))/.exec(next.text)?.[0] ?? "";
  const width = ((next.right - next.x) * word.length) / Math.max(1, next.text.length);
  return right - line.right > width * 1.1 + line.size * 0.45;
}
