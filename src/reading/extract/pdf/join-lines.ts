import { endsSentence } from "./ends-sentence.ts";
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
  const words = new Set<string>();
  // Words inside lines: what stands only at the ends of lines may be half a word.
  const whole = new Set<string>();
  let ends = 0;
  for (const text of texts) {
    const found = text.toLowerCase().match(/[a-z]+(?:-[a-z]+)*/g) ?? [];
    for (const [at, word] of found.entries()) {
      words.add(word);
      if (at > 0 && at < found.length - 1) whole.add(word);
    }
    if (/[a-z]-$/.test(text)) ends += 1;
  }
  const divides = ends > texts.length * 0.05;
  const parts = (before: string, next: string) => [/([A-Za-z]{1,40})-?$/.exec(before.slice(-42))?.[1]?.toLowerCase() ?? "", /^[a-z]+/i.exec(next)?.[0].toLowerCase() ?? ""] as const;
  return {
    keeps: (before, next) => {
      const [first, second] = parts(before, next);
      if (/^[A-Z]/.test(next) || words.has(`${first}-${second}`)) return true;
      return words.has(first + second) ? false : !divides;
    },
    divided: (before, next) => {
      const [first, second] = parts(before, next);
      return first.length > 2 && second !== "" && /^[a-z]/.test(next) && words.has(first + second) && !whole.has(first);
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

/** Whether the next line's first word would have stood at the end of this one: then the writer, not the width, ended it. `least`: how much more room than that, in parts of the letters' size. */
export function endsEarly(line: Line, next: Line, right: number, least = 0.45): boolean {
  const word = /^\S+?(?:[-/](?=\S)|(?=\s|$))/.exec(next.text)?.[0] ?? "";
  const width = ((next.right - next.x) * word.length) / Math.max(1, next.text.length);
  // Inside a sentence a little room says nothing: a cell's own margin may be wider than it looks.
  const inSentence = /^[a-z]/.test(next.text) && !endsSentence(line.text);
  return right - line.right > width * 1.1 + line.size * (inSentence ? Math.max(2.5, least) : least);
}

/**
 * Whether a writer ended every line by hand, well before the width did: many lines break off in a sentence with room for more. Such lines are given one by
 * one, and joined later by what they say.
 */
export function isBrokenByHand(lines: readonly Line[], right: number): boolean {
  let broken = 0;
  let inSentences = 0;
  for (let at = 1; at < lines.length; at += 1) {
    const [line, next] = [lines[at - 1], lines[at]];
    if (line === undefined || next === undefined || endsSentence(line.text) || !/^[a-z]/.test(next.text) || next.y - line.y > line.size * 1.8) continue;
    inSentences += 1;
    const word = /^\S+/.exec(next.text)?.[0] ?? "";
    if (right - line.right > ((next.right - next.x) * word.length) / next.text.length + line.size * 0.6) broken += 1;
  }
  return inSentences >= 12 && broken > inSentences * 0.4;
}
