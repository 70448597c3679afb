import { withFirstPerson } from "./first-person.ts";

/** One word of a phrase: as it stands, with any ending (`open`), or any word at all (null). */
export type PhraseWord = { text: string; open: boolean } | null;

const MOST = 600;

/** A phrase of a lexicon as the sequences of words that it stands for: "(a|) quiet (room|space)" is four. The language is that of `phrasePattern`. */
export function phraseWords(phrase: string): PhraseWord[][] {
  const reader = { text: phrase.trim(), at: 0 };
  const found = sequence(reader);
  if (reader.at < reader.text.length) throw new Error(`a bracket is closed that was not opened in "${phrase}"`);
  return found.map((text) => text.split(/[\s/-]+/).filter((word) => word !== "").map(wordOf)).filter((words) => words.length > 0);
}

/** Words are compared in small letters, with one kind of apostrophe; hyphens and strokes divide words. */
export const plainWord = (text: string) => text.toLowerCase().replaceAll("’", "'");

function wordOf(text: string): PhraseWord {
  if (text === "_") return null;
  const open = text.endsWith("*");
  return { text: plainWord(open ? text.slice(0, -1) : text), open };
}

type Reader = { text: string; at: number };

function sequence(reader: Reader): string[] {
  let out = [""];
  while (reader.at < reader.text.length) {
    const sign = reader.text.charAt(reader.at);
    if (sign === "|" || sign === ")") break;
    const options = sign === "(" ? choice(reader) : [plain(reader)];
    out = out.flatMap((before) => options.map((option) => before + option));
    if (out.length > MOST) throw new Error(`too many choices in "${reader.text}"`);
  }
  return out;
}

function choice(reader: Reader): string[] {
  const options: string[] = [];
  do {
    reader.at += 1;
    options.push(...sequence(reader));
  } while (reader.text.charAt(reader.at) === "|");
  if (reader.text.charAt(reader.at) !== ")") throw new Error(`a bracket is not closed in "${reader.text}"`);
  reader.at += 1;
  return withFirstPerson(options);
}

function plain(reader: Reader): string {
  const words = /^[^()|]+/.exec(reader.text.slice(reader.at))?.[0] ?? "";
  reader.at += words.length;
  return words;
}
