import type { Instrument } from "../instrument.ts";
import type { CompiledInstrument } from "./compile-instrument.ts";
import { conditionContext } from "./condition-context.ts";
import { factsOf } from "./facts-of.ts";
import { findLift, type Lift } from "./find-lift.ts";
import { mark, type Answer, type Mark } from "./mark.ts";
import { reachGrade, type ReachedGrade } from "./reach-grade.ts";
import { rollUpSections } from "./roll-up-sections.ts";
import { rollUp, tidied, type Counted } from "./roll-up.ts";
import { summariseScore } from "./summarise-score.ts";

export type Contribution = {
  criterion: string; section: string; answer: string | string[];
  points: number; most: number; weight: number;
  /** What it adds to the score: the shares of all contributions add up to the score. */
  share: number;
};

export type SectionScore = {
  title: string; score: number | null; outOf: number | null; percent: number | null;
  answered: number; unanswered: number; notApplicable: number;
};

type Grade = NonNullable<Instrument["grades"]>["list"][number];

/** A score with its working. Every criterion is exactly one of answered, unanswered and not applicable. */
export type Score = {
  score: number | null; outOf: number | null; percent: number | null;
  grade: { id: string; label: string; colour?: Grade["colour"] } | null;
  sections: Record<string, SectionScore>;
  answered: number; unanswered: number; notApplicable: number;
  explanation: {
    summary: string;
    contributions: Contribution[];
    excluded: { criterion: string; why: string }[];
    /** The limits that lowered the grade. */
    limits: { id: string; because: string; atMost: string }[];
    /** The fewest changes of answers that would reach the next grade; null at the best grade and where no change would. */
    lift: Lift | null;
  };
};

type Counts = { answered: number; unanswered: number; notApplicable: number };
const noCounts = (): Counts => ({ answered: 0, unanswered: 0, notApplicable: 0 });

/** Everything about a set of answers but the words for it; the search for a lift asks this again and again. */
export function workOut(compiled: CompiledInstrument, answers: Readonly<Record<string, Answer>>, facts: Readonly<Record<string, unknown>>) {
  const told = new Map<string, boolean | undefined>();
  const asks = { facts };
  const asked = (when: CompiledInstrument["criteria"][number]["when"]): boolean | undefined => {
    let all: boolean | undefined = true;
    for (const condition of when) {
      if (!told.has(condition.text)) told.set(condition.text, condition.holds(asks));
      const holds = told.get(condition.text);
      if (holds === false) return false;
      if (holds === undefined) all = undefined;
    }
    return all;
  };
  const marks = compiled.criteria.map((criterion) => mark(criterion, Object.hasOwn(answers, criterion.id) ? answers[criterion.id] : undefined, asked(criterion.when)));
  return { marks, ...workOutMarks(compiled, marks, facts) };
}

/** The points that a mark counts with: those answered, and those that the tool counts in spite of having no answer. */
function countedPoints(compiled: CompiledInstrument, { state, points, criterion }: Mark): number | null {
  if (criterion.most === null) return null;
  if (state === "unanswered") return compiled.instrument.score.unanswered === "zero" ? 0 : null;
  if (state === "not-applicable") return compiled.instrument.score.notApplicable === "full" ? criterion.most : null;
  return points;
}

export function workOutMarks(compiled: CompiledInstrument, marks: readonly Mark[], facts: Readonly<Record<string, unknown>>) {
  const { sections } = compiled.instrument;
  const counts = noCounts();
  const sectionCounts = sections.map(noCounts);
  const counted: (Counted & { mark: Mark })[] = [];
  const bySection: Counted[][] = sections.map(() => []);
  for (const one of marks) {
    const { criterion } = one;
    const name = one.state === "not-applicable" ? "notApplicable" : one.state;
    counts[name] += 1;
    const place = sectionCounts[criterion.sectionIndex];
    if (place) place[name] += 1;
    const points = countedPoints(compiled, one);
    if (points === null || criterion.most === null) continue;
    counted.push({ mark: one, points, most: criterion.most, weight: criterion.weight });
    bySection[criterion.sectionIndex]?.push({ points, most: criterion.most, weight: criterion.criterion.weight });
  }
  const rolled = bySection.map((each) => rollUp(compiled.sectionRollup, each, compiled.outOf));
  const { shares, ...rolledWhole } = compiled.rollup === "mean-of-sections" ? wholeOfSections(compiled, rolled) : rollUp(compiled.rollup, counted, compiled.outOf);
  const whole = tidied(rolledWhole);
  const sectionTotals = rolled.map((each, index) => ({ ...tidied(each), ...(sectionCounts[index] ?? noCounts()) }));
  const context = () => conditionContext(compiled, marks, { ...whole, ...counts }, sectionTotals, facts);
  const isGraded = counts.answered > 0 && (whole.percent !== null || compiled.rollup === "tally");
  const grade: ReachedGrade = isGraded ? reachGrade(compiled, whole.percent, context) : { index: undefined, limits: [] };
  return { counts, counted, shares, whole, sectionTotals, grade };
}

function wholeOfSections(compiled: CompiledInstrument, rolled: readonly ReturnType<typeof rollUp>[]) {
  const { factors, ...whole } = rollUpSections(rolled.map((each, index) => ({ rolled: each, weight: compiled.instrument.sections[index]?.weight ?? 0 })), compiled.outOf);
  return { ...whole, shares: rolled.flatMap((each, index) => each.shares.map((share) => share * (factors[index] ?? 0))) };
}

export type WorkedOut = ReturnType<typeof workOut>;

/**
 * Scores answers (by criterion; a list of values for ticks; absent or empty is not answered) about a document of these facts.
 * The summary and the lift are worked out when they are first read, so that scoring many ratings does not pay for them.
 */
export function score(compiled: CompiledInstrument, answers: Readonly<Record<string, Answer>>, facts: Readonly<Record<string, unknown>> = {}): Score {
  const { instrument } = compiled;
  const known = factsOf(instrument, facts);
  const worked = workOut(compiled, answers, known);
  const grade = worked.grade.index === undefined ? undefined : instrument.grades?.list[worked.grade.index];
  const countedMarks = new Set(worked.counted.map((each) => each.mark));
  let lift: Lift | null | undefined;
  let summary: string | undefined;
  const result: Score = {
    score: worked.whole.score, outOf: worked.whole.outOf, percent: worked.whole.percent,
    grade: grade === undefined ? null : { id: grade.id, label: grade.label, ...(grade.colour && { colour: grade.colour }) },
    sections: Object.fromEntries(instrument.sections.map((section, index) => [section.id, { title: section.title, ...(worked.sectionTotals[index] ?? { score: null, outOf: null, percent: null, ...noCounts() }) }])),
    ...worked.counts,
    explanation: {
      get summary() {
        return (summary ??= summariseScore(compiled, result));
      },
      contributions: worked.counted.map(({ mark: { criterion, answer }, points, most, weight }, index) =>
        ({ criterion: criterion.id, section: criterion.section.id, answer, points, most, weight, share: worked.shares[index] ?? 0 })),
      excluded: worked.marks.flatMap((one) => (countedMarks.has(one) ? [] : [{ criterion: one.criterion.id, why: one.why }])),
      limits: worked.grade.limits.flatMap((place) => {
        const limit = instrument.grades?.limits[place];
        return limit ? [{ id: limit.id, because: limit.because, atMost: instrument.grades?.list.find((each) => each.id === limit.atMost)?.label ?? limit.atMost }] : [];
      }),
      get lift() {
        if (lift === undefined) lift = findLift(compiled, worked, known);
        return lift;
      },
    },
  };
  return result;
}
