import { html, type Html } from "../../../ui/index.ts";
import { quoteWords } from "../shape/quote-words.ts";

/** The plan's own words. */
export const planQuote = (quote: string): Html => html`<blockquote class="gt-quote">${quoteWords(quote)}</blockquote>`;
