import type { PlanReading } from "../../plan-reading.ts";
import { sectionIds } from "../../sections/section-ids.ts";
import { quoteWords } from "../shape/quote-words.ts";

export type GoodPoint = { readonly words: string; readonly quote: string | null };

/** "11 of 20 provisions"; where it is fewer than half the whole is left unsaid, for this part of the page is to encourage. */
function ofAll(count: number, all: number, one: string, many: string): string {
  if (count === all) return all === 1 ? `The one ${one}` : `All ${all} ${many}`;
  return count >= all / 2 ? `${count} of ${all} ${many}` : `${count} ${count === 1 ? one : many}`;
}
/** The one that reads best as an example: long enough to say something and short enough for a page. */
const example = (texts: readonly string[]): string | null => texts.map(quoteWords).filter((text) => text.length <= 260).sort((a, b) => Math.abs(a.length - 130) - Math.abs(b.length - 130))[0] ?? null;
const isOr = (count: number, one: string, many: string): string => (count === 1 ? one : many);

/** What is good already, with the plan's own words as proof; at most five. Each is a rule of its own that stays silent where it does not hold. */
export function goodPoints(reading: PlanReading, name: string): GoodPoint[] {
  return [ownWords, specificProvision, smartOutcomes, needsMet, adviceUsed, adulthood, wholePlan].flatMap((rule) => rule(reading, name) ?? []).slice(0, 5);
}

type Rule = (reading: PlanReading, name: string) => GoodPoint | null;

const ownWords: Rule = ({ aspirations }, name) => {
  const own = aspirations.filter(({ by, kind }) => by === "cyp" && kind === "aspiration").map(({ text }) => text);
  const firstPerson = own.filter((text) => /\b(?:I|my|me)\b/i.test(text));
  const quote = example(firstPerson.length > 0 ? firstPerson : own);
  return quote === null ? null : { words: firstPerson.length > 0 ? `The plan lets us hear ${name}.` : `What ${name} hopes for is there to read.`, quote };
};

const specificProvision: Rule = ({ provisions }) => {
  const specific = provisions.filter(({ label }) => label === "specific");
  if (specific.length === 0) return null;
  const whole = specific.filter(({ who, amount, frequency }) => who !== null && amount !== null && frequency !== null);
  return {
    words: `${ofAll(specific.length, provisions.length, "provision", "provisions")} ${isOr(specific.length, "is", "are")} specific: a family could check whether it was given. For example:`,
    quote: example((whole.length > 0 ? whole : specific).map(({ text }) => text)),
  };
};

const smartOutcomes: Rule = ({ outcomes }) => {
  const smart = outcomes.filter((outcome) => outcome.smart === "yes");
  return smart.length === 0 ? null : { words: `${ofAll(smart.length, outcomes.length, "outcome", "outcomes")} can be measured and ${isOr(smart.length, "has", "have")} a time. For example:`, quote: example(smart.map(({ text }) => text)) };
};

const needsMet: Rule = ({ needs }) => {
  const met = needs.filter(({ provisions }) => provisions.length > 0);
  return met.length === 0 || met.length < needs.length / 2 ? null : { words: `${ofAll(met.length, needs.length, "need", "needs")} ${isOr(met.length, "leads", "lead")} to provision: that is the golden thread.`, quote: null };
};

const adviceUsed: Rule = ({ advice }) => {
  const all = advice.flatMap(({ recommended }) => recommended);
  const carried = all.filter(({ inPlan }) => inPlan === "yes");
  return carried.length < 2 || carried.length < all.length / 3 ? null : { words: `${ofAll(carried.length, all.length, "recommendation", "recommendations")} of the advice ${isOr(carried.length, "is", "are")} carried over in full.`, quote: null };
};

const adulthood: Rule = ({ outcomes, person }) => {
  const pfa = outcomes.filter((outcome) => outcome.pfa);
  return person.yearGroup === null || person.yearGroup < 9 || pfa.length === 0 ? null : { words: "It looks ahead to adult life.", quote: example(pfa.map(({ text }) => text)) };
};

const wholePlan: Rule = ({ sections }) => {
  const found = new Set(sections.map(({ id }) => id));
  const isThere = (id: (typeof sectionIds)[number]) => found.has(id) || id === "H" || (id.startsWith("H") && found.has("H"));
  return sectionIds.every(isThere) ? { words: "Every section that the law asks for is there.", quote: null } : null;
};
