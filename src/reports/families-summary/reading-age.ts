/** A guess of the syllables of an English word: groups of vowels, less a silent "e" or "-ed" at the end. Good to about one word in ten; over a page the slips even out. */
export function syllablesIn(word: string): number {
  const letters = word.toLowerCase().replaceAll(/[^a-z]/g, "");
  if (letters === "") return 1;
  const ending = letters.replace(/(?:[^laeiouy]es|[^dtaeiouy]ed|[^laeiouy]e)$/, (found) => found.slice(0, 1)).replace(/^y/, "");
  const groups = ending.match(/[aeiouy]+/g)?.length ?? 0;
  // Two vowels that are spoken apart: "i-a", "i-o" but not in "-tion", "u-a".
  const apart = ending.match(/i[ao](?!n\b|u)|ia|io(?=l|t)|ua(?!r|i|l)|eo(?!u|p)|ea(?=t[eio])/g)?.length ?? 0;
  return Math.max(1, groups + (apart > 0 ? 1 : 0));
}

export type TextCounts = { sentences: number; words: number; syllables: number };

/** Sentences, words and syllables of a text. Figures are words, and count as one syllable for each digit spoken alone: "20" is two. */
export function textCounts(text: string): TextCounts {
  const sentences = text.split(/[.!?:;]+(?:\s|”|$)/).filter((sentence) => /[a-z0-9]/i.test(sentence)).length;
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  return { sentences, words: words.length, syllables: words.reduce((sum, word) => sum + (/^[0-9]/.test(word) ? Math.min(2, word.length) : syllablesIn(word)), 0) };
}

/**
 * The Flesch-Kincaid grade level of counted text: 0.39 words a sentence + 11.8 syllables a word - 15.59 (Kincaid, Fishburne, Rogers and Chissom 1975, "Derivation of
 * new readability formulas for Navy enlisted personnel"). A year of American schooling: grade 5 is read at ten to eleven.
 */
export const fleschKincaidGrade = ({ sentences, words, syllables }: TextCounts): number => 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;

/** The age in years at which a text is read with ease: the grade and five. Undefined for less than thirty words, which tell nothing. */
export function readingAge(text: string): number | undefined {
  const counts = textCounts(text);
  return counts.words < 30 ? undefined : fleschKincaidGrade(counts) + 5;
}
