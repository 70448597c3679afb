const small = new Set("a an the of to in on at by for with and or is are was be will his her their he she they it this that as from has have had not but so into than then who which when what there these those its him them".split(" "));

/** The words of a text that carry its meaning, without endings, for comparing statements. */
export function meaningWords(text: string): Set<string> {
  return new Set((text.toLowerCase().match(/[a-z][a-z’'-]+|\d+/g) ?? []).filter((word) => !small.has(word)).map((word) => word.replace(/['’]s?$/, "").replace(/(?:ing|ed|es|s|ly)$/, "")).filter((word) => word.length > 1));
}

/** The share of the smaller statement's words that the other has too, 0–1, and how many they are. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): { share: number; count: number } {
  let count = 0;
  for (const word of a) if (b.has(word)) count += 1;
  return { share: count / Math.max(1, Math.min(a.size, b.size)), count };
}
