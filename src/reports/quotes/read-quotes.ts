import { holdsName } from "./holds-name.ts";
import type { Quote } from "./store.ts";

export const longestQuote = 600;
/** Representative ones: more are a list that nobody reads. */
export const mostInTheme = 8;

type Comment = Omit<Quote, "text"> & { text: string; themeName: string };
export type QuoteFaults = Record<string, string>;

/** What the fields of a comment are called: by the comment and not by its place, because others may be handed in while somebody chooses. */
export function quoteField({ ratingId, criterionId, themeId }: Omit<Quote, "text">): { chosen: string; words: string } {
  const key = `${themeId}-${criterionId}-${ratingId}`;
  return { chosen: `quote-${key}`, words: `words-${key}` };
}

/** A form's choice of comments. `names`: of the child behind each audit, which no quote may hold. */
export function readQuotes(form: Readonly<Record<string, unknown>>, comments: readonly Comment[], names: ReadonlyMap<string, readonly string[]>): { quotes: Quote[]; faults: QuoteFaults } {
  const faults: QuoteFaults = {};
  const quotes = comments.flatMap((comment): Quote[] => {
    const { themeId, ratingId, criterionId, text: own } = comment;
    const field = quoteField(comment);
    if (form[field.chosen] !== "yes") return [];
    const typed = form[field.words];
    const text = (typeof typed === "string" ? typed : own).replaceAll(/\s+/g, " ").trim();
    if (text === "") faults[field.words] = "Write the words to print, or untick the comment";
    else if (text.length > longestQuote) faults[field.words] = `Use ${longestQuote} characters at most: a quote of one or two sentences is read`;
    else if (holdsName(text, names.get(ratingId) ?? [])) faults[field.words] = "These words hold the child’s name. Take it out, for example by writing “the child”";
    return [{ themeId, ratingId, criterionId, text }];
  });
  for (const theme of new Set(quotes.map(({ themeId }) => themeId))) {
    const count = quotes.filter(({ themeId }) => themeId === theme).length;
    const first = comments.find(({ themeId }) => themeId === theme);
    if (count > mostInTheme && first) faults[quoteField(first).chosen] = `Choose at most ${mostInTheme} comments under ${first.themeName}: you have chosen ${count}`;
  }
  return { quotes, faults };
}
