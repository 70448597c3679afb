import type { PlanReading, ReadFinding } from "../../plan-reading.ts";
import { mendFirst } from "../shape/mend-first.ts";
import { shortWords } from "../shape/quote-words.ts";
import { sectionNames } from "../shape/section-names.ts";
import { betterWording } from "./better-wording.ts";
import { goodPoints, type GoodPoint } from "./good-points.ts";

export type MendPoint = {
  readonly title: string;
  /** "Section F"; empty where it is about the plan as a whole. */
  readonly where: string;
  readonly quotes: readonly string[];
  /** How many more of the same the plan has. */
  readonly more: number;
  readonly why: string;
  readonly say: string;
  readonly example: string | null;
  readonly rule: string;
};

export type Feedback = {
  readonly name: string;
  readonly good: readonly GoodPoint[];
  readonly mend: readonly MendPoint[];
  /** What did not fit: its titles. */
  readonly others: readonly string[];
};

const mostPoints = 10;
/** The gravest things are shown with two examples, the others with one: it is to be one page. */
const mostQuotes = (place: number): number => (place < 3 ? 2 : 1);
const longestQuote = 240;

/** What the writer of a plan is told: first what is good, then at most ten things to mend, what matters most first. */
export function feedbackOf(reading: PlanReading): Feedback {
  const name = reading.person.name?.split(/\s+/)[0] ?? "the child";
  const groups = mendFirst(reading.findings, ({ code }) => code);
  const told = new Set<string>();
  const points = groups.flatMap(({ code, words, findings }, place) => {
    // Words that were told of under a graver title are not told of again: "vague" says that nobody is named, too.
    const fresh = findings.filter(({ quote }) => quote === null || !told.has(quote));
    for (const { quote } of fresh) if (quote !== null) told.add(quote);
    return fresh[0] === undefined ? [] : [{ words, point: pointOf(code, words.title, fresh, fresh[0], reading, name, mostQuotes(place)) }];
  });
  return { name, good: goodPoints(reading, name), mend: points.slice(0, mostPoints).map(({ point }) => point), others: points.slice(mostPoints).map(({ words }) => words.title) };
}

function pointOf(code: string, title: string, findings: readonly ReadFinding[], first: ReadFinding, reading: PlanReading, name: string, mostQuotes: number): MendPoint {
  const sections = [...new Set(findings.flatMap(({ section }) => section ?? []))];
  const quotes = findings.flatMap(({ quote }) => (quote === null ? [] : [shortWords(quote, longestQuote)])).slice(0, mostQuotes);
  return {
    title: code === "section-missing" && sections.length > 0 ? `${title}: ${sections.map((id) => `${id} (${sectionNames[id]})`).join(", ")}` : title,
    where: sections.length === 0 || /\bsection\b/i.test(title) ? "" : `Section${sections.length === 1 ? "" : "s"} ${sections.join(", ")}`,
    quotes, more: quotes.length === 0 ? 0 : findings.length - quotes.length,
    why: first.why, rule: first.rule, ...betterWording(first, reading, name),
  };
}
