/** A plan may speak as the child: where a phrase has "his" and "her" for choices, it has "my" too, and so with "he" and "she", "him" and "her". */
export function withFirstPerson(options: readonly string[]): string[] {
  const has = (word: string) => options.includes(word);
  const more = [...(has("his") && has("her") ? ["my"] : []), ...(has("he") && has("she") ? ["i"] : []), ...(has("him") && has("her") ? ["me"] : [])];
  return [...options, ...more.filter((word) => !has(word))];
}
