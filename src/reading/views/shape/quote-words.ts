/** A quote as it is printed: a row of a table without its empty cells, on one line. */
export const quoteWords = (quote: string): string =>
  quote.split("|").map((cell) => cell.replaceAll(/\s+/g, " ").trim()).filter((cell) => cell !== "").join(" | ");

/** Its beginning, up to the end of a word, where it is longer than there is room for. */
export function shortWords(text: string, most: number): string {
  const words = quoteWords(text);
  if (words.length <= most) return words;
  const cut = words.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), most - 30)).replace(/[\s,;:.–-]+$/, "")} …`;
}
