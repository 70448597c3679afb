/** A guess of the syllables of an English word: groups of vowels, less a silent "e" or "-ed" at the end. Good to about one word in ten; over a page the slips even out. */
export function syllablesIn(word: string): number {
  const letters = word.toLowerCase().replaceAll(/[^a-z]/g, "");
  if (letters === "") return 1;
  // "nurses" and "changes" speak their last "e", "homes" and "asked" do not.
  const spoken = letters.replace(/(?:[^laeiouysczgxh]es|[^dtaeiouy]ed|[^laeiouy]e|(?<=[aeiouy])le)$/, (found) => found.slice(0, 1)).replace(/^y/, "");
  const groups = spoken.match(/[aeiouy]+/g)?.length ?? 0;
  // Vowels that stand together and are spoken apart: "being", "create", "quiet", "area", "Australian", "idea", but not "nation" or "special".
  const apart = /ei(?=ng)|^crea(?!tu)|ie(?=t)|..ea$|i[ao](?=l|t)|(?<![ct])ia(?=n)|eo(?=n)/.test(letters.replaceAll(/([ct])i(?=al|on)/g, "$1"));
  return Math.max(1, groups + (apart ? 1 : 0));
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
