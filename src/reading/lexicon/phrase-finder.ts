import { onceAText } from "../words/once-a-text.ts";
import { phraseWords, plainWord, type PhraseWord } from "./phrase-words.ts";
import { everyMatch } from "../words/every-match.ts";

type Entry = { id: string; words: PhraseWord[] };
/** The words of a text, ready to be looked through. */
export type Words = readonly { text: string; at: number; end: number }[];
/** Where words of a list stand, by the list's name: the first place of each. */
export type PhraseFinder = (words: Words) => Map<string, { at: number; end: number }>;

const SHORTEST = 2;
const MOST_KNOWN = 20_000;

/** A text divided into words, as phrases compare them. */
export const wordsOf = onceAText((text): Words => everyMatch(/[A-Za-z0-9]+(?:['’][A-Za-z]+)*/g, text).map((match) => ({ text: plainWord(match[0]), at: match.index, end: match.index + match[0].length })));

/**
 * Finds phrases of many lists in one walk over a text's words: the cost does not grow with the number of lists. Each list is a name and its phrases, in the
 * language of the lexicons.
 */
export function phraseFinder(lists: Iterable<readonly [string, readonly string[]]>): PhraseFinder {
  const exact = new Map<string, Entry[]>();
  const open = new Map<string, Entry[]>();
  const put = (map: Map<string, Entry[]>, key: string, entry: Entry) => {
    const known = map.get(key);
    if (known) known.push(entry);
    else map.set(key, [entry]);
  };
  for (const [id, phrases] of lists) {
    for (const words of phrases.flatMap(phraseWords)) {
      const first = words[0];
      if (!first) throw new Error(`a phrase of ${id} begins with any word`);
      put(first.open ? open : exact, first.text, { id, words });
    }
  }
  // A plan says the same words again and again: what begins with each is looked up once.
  const beginning = new Map<string, readonly Entry[]>();
  const entriesOf = (word: string): readonly Entry[] => {
    const known = beginning.get(word);
    if (known !== undefined) return known;
    const entries = [...(exact.get(word) ?? [])];
    for (let length = SHORTEST; length <= word.length; length += 1) entries.push(...(open.get(word.slice(0, length)) ?? []));
    if (beginning.size >= MOST_KNOWN) beginning.clear();
    beginning.set(word, entries);
    return entries;
  };
  return (words) => {
    const found = new Map<string, { at: number; end: number }>();
    const look = (entries: readonly Entry[], from: number) => {
      for (const entry of entries) {
        if (found.has(entry.id)) continue;
        const length = entry.words.length;
        const last = words[from + length - 1];
        if (last === undefined) continue;
        // The first word is known to fit.
        let offset = 1;
        while (offset < length && fits(entry.words[offset] ?? null, words[from + offset]?.text ?? "")) offset += 1;
        if (offset === length) found.set(entry.id, { at: words[from]?.at ?? 0, end: last.end });
      }
    };
    for (let from = 0; from < words.length; from += 1) {
      const word = words[from]?.text ?? "";
      look(entriesOf(word), from);
    }
    return found;
  };
}

const fits = (word: PhraseWord, text: string) => word === null || (word.open ? text.startsWith(word.text) : text === word.text);
