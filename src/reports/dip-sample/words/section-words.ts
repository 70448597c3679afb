import { fewestPlans, findingsIn, type DipSampleFigures, type SectionFigures } from "../../../insight/index.ts";
import { roundHalfUp } from "../../../platform/index.ts";
import type { DipSampleContent } from "../content.ts";
import { metWords, missedWords } from "./criteria-words.ts";
import { changeSentence, countInWords, figureInWords, listInWords, periodInWords, pointsInWords, quoted } from "./phrases.ts";
import { spreadsDiffer } from "./spreads-differ.ts";

type Content = Pick<DipSampleContent, "figures">;

export const sectionName = (section: Pick<SectionFigures, "id" | "title">): string => `Section ${section.id} (${section.title})`;

function pick(figures: DipSampleFigures, ids: readonly string[]): SectionFigures[] {
  return ids.flatMap((id) => figures.sections.find((section) => section.id === id) ?? []);
}

/** The rules by which sections are singled out. */
export function sectionRuleWords({ figures }: Content): string[] {
  const left = figures.sections.filter((section) => section.leftOut !== "").map((section) => `${section.id} ${section.leftOut}`);
  return [
    `A section's figure is the mean of the teams' averages over ${periodInWords(figures)}. Three rules single sections out. Most improved: the largest rise since ${periodInWords(figures.before)}. Most variable: the largest spread between plans (standard deviation). Key areas for development: the two lowest figures, and any that ties with them. Because the largest of several changes is picked, a section's change is called more than chance only where it stands out among all ${figures.sections.length} sections.`,
    ...(left.length > 0 ? [`Not ranked, because fewer than ${countInWords(fewestPlans)} plans say too little: ${left.map((each) => `section ${each}`).join("; ")}.`] : []),
  ];
}

export function improvedWords({ figures }: Content): string[] {
  const improved = pick(figures, figures.ranking.mostImproved);
  if (improved.length === 0) {
    const known = figures.sections.some((section) => section.change !== null);
    return [known ? "No section's figure is higher than in the period before." : "There are no section figures of the period before, so none can be called most improved."];
  }
  return [
    ...improved.map((section) => [
      `${sectionName(section)} has the largest rise in figures: ${figureInWords(section.average)} after ${figureInWords(section.before)}.`,
      section.change === null ? "" : changeSentence(section.change),
      section.change?.withinNoise === true ? "So the rule names it, but it cannot be said that it has improved." : "",
      metWords(figures.criteria.filter((criterion) => criterion.section === section.id)),
    ].filter(Boolean).join(" ")),
    ...otherMoves(figures, improved),
  ];
}

/** The other sections that moved by more than chance: a section that the rule does not name may have changed for certain. */
function otherMoves(figures: DipSampleFigures, named: readonly SectionFigures[]): string[] {
  const moved = figures.sections.filter((section) => section.leftOut === "" && section.change?.withinNoise === false && !named.includes(section));
  const list = (sections: readonly SectionFigures[]) => listInWords(sections.map((section) => `section ${section.id} by ${pointsInWords(section.change?.value ?? 0)}`));
  const risen = moved.filter((section) => (section.change?.value ?? 0) > 0);
  const fallen = moved.filter((section) => (section.change?.value ?? 0) < 0);
  return [
    ...(risen.length > 0 ? [`${named.some((section) => section.change?.withinNoise === false) ? "Also risen" : "Risen"} by more than chance in picking the plans explains: ${list(risen)}.`] : []),
    ...(fallen.length > 0 ? [`Fallen by more than chance in picking the plans explains: ${list(fallen)}.`] : []),
  ];
}

export function variableWords({ figures }: Content): string[] {
  const variable = pick(figures, figures.ranking.mostVariable);
  const spread = (section: SectionFigures) => `${roundHalfUp(section.spreadOfPlans ?? 0, 1)} points`;
  if (variable.length === 0) return ["Too few plans were audited to say which section varies most."];
  const next = figures.sections
    .filter((section) => section.leftOut === "" && section.spreadOfPlans !== null && !figures.ranking.mostVariable.includes(section.id))
    .sort((a, b) => (b.spreadOfPlans ?? 0) - (a.spreadOfPlans ?? 0))[0];
  return variable.map((section) => {
    const against = next === undefined ? "" : spreadsDiffer(section, next)
      ? `That is more than in any other section; the next is section ${next.id} with ${spread(next)}.`
      : `The next is section ${next.id} with ${spread(next)}: so near that chance alone could have put them in this order.`;
    return [
      `${sectionName(section)} varies most from plan to plan: its figure is ${figureInWords(section.average)}, with a spread of ${spread(section)}.`,
      against,
      missedWords(findingsIn(figures.criteria, section.id)),
    ].filter(Boolean).join(" ");
  });
}

/** How the key areas stand to the rest: their order is uncertain where intervals overlap. */
function nextLowest(figures: DipSampleFigures, areas: readonly SectionFigures[]): string {
  const others = figures.sections
    .filter((section) => section.leftOut === "" && section.average.value !== null && !areas.includes(section))
    .sort((a, b) => (a.average.value ?? 0) - (b.average.value ?? 0));
  const next = others[0];
  const highest = areas.at(-1);
  if (!next || !highest) return "";
  const words = `The next lowest is section ${next.id} with ${next.average.shown}`;
  const { high } = highest.average;
  const { low } = next.average;
  if (high === null || low === null) return `${words}.`;
  return high < low ? `${words}, clearly higher.` : `${words}; its interval overlaps with that of section ${highest.id}, so another sample might have named it instead.`;
}

export function keyAreaWords({ figures }: Content): string[] {
  const areas = pick(figures, figures.ranking.keyAreas);
  if (areas.length === 0) return ["Too few sections have figures to name the lowest."];
  const still = figures.ranking.keyAreas.filter((id) => figures.ranking.keyAreasBefore.includes(id));
  const before = figures.ranking.keyAreasBefore.length === 0 ? "" : still.length === areas.length
    ? " By the same rule they were so in the period before."
    : still.length > 0 ? ` ${listInWords(still.map((id) => `Section ${id}`))} ${still.length === 1 ? "was" : "were"} so in the period before too.` : " Others were so in the period before.";
  return [
    `${listInWords(areas.map((section) => `${sectionName(section)} with ${figureInWords(section.average)}`))} have the lowest figures.${before} ${nextLowest(figures, areas)}`.trim(),
    ...areas.map((section) => {
      const missed = missedWords(findingsIn(figures.criteria, section.id));
      return missed === "" ? "" : `Section ${section.id}. ${missed}`;
    }).filter(Boolean),
  ];
}

/** What else was often missed, outside the sections that were singled out above. */
export function otherFindingsOf(figures: DipSampleFigures, most = 5) {
  const named = new Set([...figures.ranking.keyAreas, ...figures.ranking.mostVariable]);
  return figures.criteria.filter((criterion) => !named.has(criterion.section) && !criterion.tooFew && criterion.notMet > 0).slice(0, most);
}

export function otherWords({ figures }: Content): string[] {
  const others = otherFindingsOf(figures);
  if (others.length === 0) return [];
  const first = others[0];
  const lead = first === undefined ? "" : ` Most often: ${quoted(first.text)} (section ${first.section}), not met in ${first.notMet} of ${first.applicable} plans.`;
  return [`In the other sections these criteria were missed most often.${lead}`];
}
