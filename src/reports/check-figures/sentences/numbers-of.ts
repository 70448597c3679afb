import { printedFigure, type PrintedFigure } from "../read/printed-figure.ts";

/** A number in running text, and where it begins and ends there. */
export type SentenceNumber = { figure: PrintedFigure; from: number; to: number };

const NUMBER = /(?<![\w.,/£-])([-\u2212+]?)(£?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?![\d/])(?!\.\d)(?:(?:st|nd|rd|th)\b)?\s?(%|per cent\b|percent\b|percentage points?\b)?/gi;
/** What is counted or named by the number before or after it is no measure: Cycle 3, Section 2, Year 9, 5 working days. */
const NAMED = /\b(cycles?|sections?|years?|key stages?|figures?|tables?|pages?|priority|quarters?|q|tiers?|phases?|teams?|parts?|appendix|paragraphs?|reg(?:ulation)?|no\.?|weeks?|terms?|question|item|version|grades?)\s*$/i;
const MONTH = /\b(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\s*$/i;

/** The numbers of a sentence that can be compared; years, dates, and what only carries a number are left out. */
export function numbersOf(sentence: string): SentenceNumber[] {
  return [...sentence.matchAll(NUMBER)].flatMap((match): SentenceNumber[] => {
    const [text, sign = "", pound = "", whole = "", fraction = "", percent = ""] = match;
    const before = sentence.slice(0, match.index);
    const after = sentence.slice(match.index + text.length);
    const isYear = fraction === "" && percent === "" && pound === "" && /^(19|20)\d\d$/.test(whole);
    const isOrdinal = /\d(st|nd|rd|th)\b/i.test(text);
    if (isYear || isOrdinal || (percent === "" && (NAMED.test(before) || MONTH.test(before) || /^\s*(january|february|march|april|may|june|july|august|september|october|november|december)\b/i.test(after)))) return [];
    const value = Number(`${whole.replaceAll(",", "")}${fraction}`) * (sign === "-" || sign === "\u2212" ? -1 : 1);
    const figure = printedFigure(text.trim(), value, Math.max(0, fraction.length - 1), percent !== "" ? "%" : pound !== "" ? "£" : "");
    return [{ figure, from: match.index, to: match.index + text.length }];
  });
}
