import { phraseWords, plainWord, type PhraseWord } from "./phrase-words.ts";

type Entry = { id: string; words: PhraseWord[] };
/** The words of a text, ready to be looked through. */
export type Words = { text: string; at: number; end: number }[];
/** Where words of a list stand, by the list's name: the first place of each. */
export type PhraseFinder = (words: Words) => Map<string, { at: number; end: number }>;

const SHORTEST = 2;

/** A text divided into words, as phrases compare them. */
export function wordsOf(text: string): Words {
  return [...text.matchAll(/[A-Za-z0-9]+(?:['’][A-Za-z]+)*/g)].map((match) => ({ text: plainWord(match[0]), at: match.index, end: match.index + match[0].length }));
}

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
  return (words) => {
    const found = new Map<string, { at: number; end: number }>();
    const look = (entries: Entry[] | undefined, from: number) => {
      if (entries === undefined) return;
      for (const entry of entries) {
        const last = words[from + entry.words.length - 1];
        if (!found.has(entry.id) && last && entry.words.every((word, offset) => fits(word, words[from + offset]?.text ?? ""))) found.set(entry.id, { at: words[from]?.at ?? 0, end: last.end });
      }
    };
    for (let from = 0; from < words.length; from += 1) {
      const word = words[from]?.text ?? "";
      look(exact.get(word), from);
      for (let length = SHORTEST; length <= word.length; length += 1) look(open.get(word.slice(0, length)), from);
    }
    return found;
  };
}

const fits = (word: PhraseWord, text: string) => word === null || (word.open ? text.startsWith(word.text) : text === word.text);
