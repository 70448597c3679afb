const wordsOf = (text: string): string[] => text.match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? [];

/** "Quill's" is Quill. */
const bare = (word: string): string => word.replace(/['’]s?$/u, "");

/**
 * Whether a text holds one of these names as a word, as a name is written: with a capital, or all in capitals. "will" in small letters is a word and no name.
 * Parts of a name of two letters or fewer are left alone.
 */
export function holdsName(text: string, names: readonly string[]): boolean {
  const wanted = new Set(names.flatMap(wordsOf).filter((part) => part.length > 2).map((part) => part.toLowerCase()));
  return wordsOf(text).some((word) => /^\p{Lu}/u.test(word) && (wanted.has(bare(word).toLowerCase()) || wanted.has(word.toLowerCase())));
}
