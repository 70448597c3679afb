import type { PlacedCriterion } from "../../instruments/index.ts";
import type { ReadAnswer, ReadFinding } from "../plan-reading.ts";
import type { SectionId } from "../sections/section-ids.ts";
import { found, quotesOf, type AnswerContext } from "./answer-context.ts";

/** Findings of single statements: judged by their share of all such statements, where one among twenty is not the same as ten. */
const statementsBehind: Readonly<Record<string, (context: AnswerContext) => number>> = {
  "vague-provision": (context) => context.facts.provisions.length, "unquantified-provision": (context) => context.facts.provisions.length, "provision-without-who": (context) => context.facts.provisions.length,
  "provision-without-need": (context) => context.facts.provisions.length, "quality-first-teaching-as-provision": (context) => context.facts.provisions.length, "duplicate-provision": (context) => context.facts.provisions.length,
  "need-without-provision": (context) => context.facts.needs.length, "frequency-differs-from-advice": (context) => context.facts.provisions.length,
  "outcome-is-provision": (context) => context.facts.outcomes.length, "outcome-unmeasurable": (context) => context.facts.outcomes.length, "outcome-no-timeframe": (context) => context.facts.outcomes.length,
  "outcome-several-in-one": (context) => context.facts.outcomes.length, "outcome-wrong-timeframe": (context) => context.facts.outcomes.length,
};

/** Enough to be said: by findings alone, and for criteria that nobody has a rule for. */
const SURE = 0.65;
const MANY_SHARE = 0.6;
const MANY = 4;
const LEAST_WORDS = 5;

/**
 * An answer to any instrument's criterion that names checks: the scale's best option where no such finding was made and there was something to find it in, a
 * middle one where there are some, the worst where there are many or where the section is absent. Only choices with points are answered; undefined otherwise.
 */
export function answerByChecks({ criterion, section, scale }: PlacedCriterion, context: AnswerContext): ReadAnswer | undefined {
  if (criterion.checks.length === 0 || scale.type !== "choice") return undefined;
  const options = scale.options.filter((option) => option.points !== null).sort((a, b) => (b.points ?? 0) - (a.points ?? 0));
  const [best, worst] = [options[0], options.at(-1)];
  if (best === undefined || worst === undefined || best === worst) return undefined;
  const place = sectionOf(section.id);
  if (place !== undefined && context.facts.sections.length > 0 && !isThere(context, place)) return { answer: worst.value, confidence: SURE, evidence: [] };
  const against = found(context, ...criterion.checks).filter((finding) => bearsOn(finding, place));
  if (against.length === 0) return hasEnough(context, place) && couldBeFound(context, criterion.checks) ? { answer: best.value, confidence: SURE, evidence: [] } : undefined;
  const evidence = quotesOf(against).filter((quote): quote is string => quote !== null).slice(0, 3);
  if (against.some((finding) => finding.quote === null) || isMany(against, context)) return { answer: worst.value, confidence: SURE, evidence };
  const middle = options.slice(1, -1);
  const chosen = middle[Math.floor((middle.length - 1) / 2)];
  // A yes-or-no scale has no middle: a fault or two is still for a person to weigh.
  return chosen === undefined ? { answer: worst.value, confidence: 0.45, evidence } : { answer: chosen.value, confidence: SURE, evidence };
}

const letters: readonly SectionId[] = ["A", "B", "C", "D", "E", "F", "G", "H1", "H2", "H", "I", "J", "K"];
const sectionOf = (id: string): SectionId | undefined => letters.find((letter) => letter === id);

const isThere = ({ facts }: AnswerContext, place: SectionId) => facts.sections.some(({ id }) => id === place || (id === "H" && (place === "H1" || place === "H2")) || (place === "H" && (id === "H1" || id === "H2")));

/** A finding of another section does not bear on this one, but for what belongs to the whole plan. */
const bearsOn = (finding: ReadFinding, place: SectionId | undefined) => place === undefined || finding.section === null || finding.section === place || (place === "H" && (finding.section === "H1" || finding.section === "H2")) || !isOfStatements(finding.code);
const isOfStatements = (code: string) => code === "vague-provision" || code === "unquantified-provision" || code === "provision-without-who";

const hasEnough = (context: AnswerContext, place: SectionId | undefined) => (place === undefined ? context.sentences.all.length > LEAST_WORDS : context.sentences.of(place, ...(place === "H1" || place === "H2" ? ["H" as const] : [])).reduce((sum, sentence) => sum + sentence.text.split(/\s+/).length, 0) >= LEAST_WORDS);

/** Findings of statements say nothing where there is no such statement. */
const couldBeFound = (context: AnswerContext, checks: readonly string[]) => checks.some((code) => (statementsBehind[code]?.(context) ?? 1) > 0);

function isMany(against: readonly ReadFinding[], context: AnswerContext): boolean {
  const codes = new Map<string, number>();
  for (const finding of against) codes.set(finding.code, (codes.get(finding.code) ?? 0) + 1);
  return [...codes].some(([code, count]) => {
    const all = statementsBehind[code]?.(context);
    return all === undefined ? count >= MANY : count >= 2 && count / Math.max(1, all) >= MANY_SHARE;
  });
}
