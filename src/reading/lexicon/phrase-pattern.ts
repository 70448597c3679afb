import { withFirstPerson } from "./first-person.ts";

const escape = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");

/**
 * A phrase of a lexicon as a pattern: `(a|b)` is either, `(a|)` may be left out, `*` at a word's end is any ending, `_` is any one
 * word; spaces match any white space, apostrophes either kind. Nothing else has a meaning, so that a council can write it without knowing patterns.
 */
export function phrasePattern(phrase: string): string {
  const whole = phrase.trim();
  const reader = { text: whole, at: 0 };
  const body = sequence(reader);
  if (reader.at < whole.length) throw new Error(`a bracket is closed that was not opened in "${whole}"`);
  return `${/^[\w(]/.test(whole) ? "(?<![\\w])" : ""}${body}${/[\w*)]$/.test(whole) ? "(?![\\w])" : ""}`;
}

type Reader = { text: string; at: number };

/** Words and brackets up to the end, a "|" or a ")". */
function sequence(reader: Reader): string {
  let out = "";
  while (reader.at < reader.text.length) {
    const sign = reader.text.charAt(reader.at);
    if (sign === "|" || sign === ")") break;
    if (sign === "(") {
      out += choice(reader);
      continue;
    }
    const rest = reader.text.slice(reader.at);
    const words = /^[^()|]+/.exec(rest)?.[0] ?? "";
    out += plain(words);
    reader.at += words.length;
  }
  return out;
}

/** "(a|b)" or "(a|)"; where it may be left out, the space after it goes too. */
function choice(reader: Reader): string {
  const options: string[] = [];
  do {
    reader.at += 1;
    options.push(sequence(reader));
  } while (reader.text.charAt(reader.at) === "|");
  if (reader.text.charAt(reader.at) !== ")") throw new Error(`a bracket is not closed in "${reader.text}"`);
  reader.at += 1;
  const named = withFirstPerson(options).filter((option) => option !== "").join("|");
  if (!options.includes("")) return `(?:${named})`;
  const spaced = reader.text.charAt(reader.at) === " ";
  if (spaced) reader.at += 1;
  return `(?:(?:${named})${spaced ? "\\s+" : ""})?`;
}

/** A piece of a phrase without brackets, word by word. */
function plain(text: string): string {
  return text.split(/(\s+)/).map((part) => {
    if (/^\s+$/.test(part)) return "\\s+";
    if (part === "_") return "[\\w’'-]+";
    const body = escape(part.replace(/\*$/, "")).replaceAll(/['’]/g, "['’]");
    return part.endsWith("*") ? `${body}[\\w'’-]*` : body;
  }).join("");
}

const atWordStart = "(?<![\\w])";

/**
 * One pattern for all of a list's phrases, the longest first, so that "have access to" is found before "access to". That a phrase begins where a word begins
 * is asked once for all of them and not for each: most places of a text are inside a word.
 */
export function phrasesPattern(phrases: readonly string[]): RegExp {
  const parts = [...phrases].sort((a, b) => b.length - a.length).map(phrasePattern);
  const words = parts.filter((part) => part.startsWith(atWordStart)).map((part) => part.slice(atWordStart.length));
  const others = parts.filter((part) => !part.startsWith(atWordStart));
  return new RegExp([...(words.length > 0 ? [`${atWordStart}(?=\\w)(?:${words.join("|")})`] : []), ...others].join("|"), "gi");
}
