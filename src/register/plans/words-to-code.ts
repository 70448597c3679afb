/** Codes of a column, each with its words and the words that councils' files use for it. */
export type CodeWords = Readonly<Record<string, { readonly text: string; readonly also: readonly string[] }>>;

const plain = (text: string) => text.toLowerCase().replace(/[^a-z]+/g, " ").trim();

/** Finds the code that is written in a council's words: its own id, its words, or one of the other spellings; undefined where none is meant. */
export function wordsToCode<Codes extends CodeWords>(codes: Codes): (text: string) => (keyof Codes & string) | undefined {
  const byWords = new Map(Object.entries(codes).flatMap(([id, { text, also }]) => [id, text, ...also].map((words) => [plain(words), id] as const)));
  return (text) => byWords.get(plain(text));
}
