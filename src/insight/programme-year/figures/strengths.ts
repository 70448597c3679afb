import { wilsonInterval } from "../../../statistics/index.ts";
import type { YearCriterion } from "./input.ts";

/** A criterion with how often it was fully met. Shares are percentages 0–100; `documents` are those to which it applied. */
export type MetCriterion = { id: string; section: string; text: string; documents: number; met: number; share: number; low: number; high: number };

export type SectionFindings = { section: string; title: string; strengths: MetCriterion[]; areas: MetCriterion[] };

export type Findings = {
  /** How often all criteria together were fully met, per cent: what each is held against. */
  overall: number | null;
  sections: SectionFindings[];
  /** Criteria of too few documents to be held against the others. */
  tooFew: number;
  criteria: MetCriterion[];
};

/** Fewer documents than these say too little of a criterion to call it a strength or an area for improvement. */
export const fewestForFinding = 10;
/** No more of a kind are named in a section. */
const mostNamed = 3;

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

export function metCriterion({ id, section, text, options, counts }: YearCriterion, level = 0.95): MetCriterion {
  const most = Math.max(...options.flatMap(({ points }) => (points === null ? [] : [points])));
  const documents = sum(counts.filter((_, index) => options[index]?.points !== null));
  const met = sum(counts.filter((_, index) => options[index]?.points === most));
  const { low, high } = wilsonInterval(met, documents, level);
  return { id, section, text, documents, met, share: documents === 0 ? 0 : (met / documents) * 100, low: low * 100, high: high * 100 };
}

/**
 * Strengths and areas for improvement by section. A criterion is a strength where it was fully met more often than all criteria of the kind together by
 * more than chance: the whole of its Wilson interval lies above their share; an area for improvement where it lies below. Because each is picked out of
 * many, the intervals are widened for their number (Bonferroni): of a year without any difference, one in twenty would name a single criterion.
 */
export function findingsOf(criteria: readonly YearCriterion[]): Findings {
  const level = 1 - 0.05 / Math.max(1, criteria.length);
  const met = criteria.map((criterion) => metCriterion(criterion, level));
  const applied = sum(met.map(({ documents }) => documents));
  const overall = applied === 0 ? null : (sum(met.map((each) => each.met)) / applied) * 100;
  const enough = met.filter(({ documents }) => documents >= fewestForFinding);
  const titles = new Map(criteria.map(({ section, sectionTitle }) => [section, sectionTitle]));
  const named = (section: string, isFound: (each: MetCriterion) => boolean, order: (a: MetCriterion, b: MetCriterion) => number) =>
    enough.filter((each) => each.section === section && isFound(each)).sort(order).slice(0, mostNamed);
  return {
    overall,
    sections: overall === null ? [] : [...titles].map(([section, title]) => ({
      section, title,
      strengths: named(section, ({ low }) => low > overall, (a, b) => b.share - a.share || b.documents - a.documents),
      areas: named(section, ({ high }) => high < overall, (a, b) => a.share - b.share || b.documents - a.documents),
    })),
    tooFew: met.length - enough.length,
    criteria: met,
  };
}
