import { roundHalfUp } from "../../platform/index.ts";
import type { SectionFigures } from "./section-figures.ts";

/** What the stated rules single out. Each list holds ids of sections; more than one where figures tie. */
export type SectionRanking = {
  mostImproved: string[];
  mostVariable: string[];
  keyAreas: string[];
  /** Key areas by the same rule in the period before; empty where that period has too few figures. */
  keyAreasBefore: string[];
  /** From most improved to least, for the table of the report; sections without an earlier figure come last, best first. */
  order: string[];
};

const shownEqual = (a: number, b: number) => roundHalfUp(a, 1) === roundHalfUp(b, 1);

/** The sections with the largest `value`, all of them where several agree to one decimal. */
function largest(sections: readonly { id: string; value: number }[]): string[] {
  const most = Math.max(...sections.map((section) => section.value));
  return sections.filter((section) => shownEqual(section.value, most)).map((section) => section.id);
}

/** The two lowest; a third that ties with the second to one decimal is named too. Fewer than three sections rank nothing. */
function twoLowest(sections: readonly { id: string; value: number }[]): string[] {
  if (sections.length < 3) return [];
  const sorted = [...sections].sort((a, b) => a.value - b.value);
  const second = sorted[1]?.value ?? 0;
  return sorted.filter((section, index) => index < 2 || shownEqual(section.value, second)).map((section) => section.id);
}

const valued = (sections: readonly SectionFigures[], pick: (section: SectionFigures) => number | null) =>
  sections.flatMap((section) => {
    const value = section.leftOut === "" ? pick(section) : null;
    return value === null ? [] : [{ id: section.id, value }];
  });

export function rankSections(sections: readonly SectionFigures[]): SectionRanking {
  // Nothing has improved where nothing has risen, also as people see it: a rise of 0.04 points is printed as none.
  const rises = valued(sections, (section) => section.change?.value ?? null).filter((section) => roundHalfUp(section.value, 1) > 0);
  const spreads = valued(sections, (section) => section.spreadOfPlans);
  const byChange = [...sections].sort((a, b) =>
    (b.change?.value ?? Number.NEGATIVE_INFINITY) - (a.change?.value ?? Number.NEGATIVE_INFINITY) || (b.average.value ?? -1) - (a.average.value ?? -1));
  return {
    mostImproved: rises.length === 0 ? [] : largest(rises),
    mostVariable: spreads.length < 2 ? [] : largest(spreads),
    keyAreas: twoLowest(valued(sections, (section) => section.average.value)),
    keyAreasBefore: twoLowest(valued(sections, (section) => section.before.value)),
    order: byChange.map((section) => section.id),
  };
}
