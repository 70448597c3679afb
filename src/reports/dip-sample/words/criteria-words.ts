import type { CriterionFigures } from "../../../insight/index.ts";
import { listInWords, quoted } from "./phrases.ts";

const notMet = (criterion: CriterionFigures) => `${quoted(criterion.text)} (${criterion.notMet} of ${criterion.applicable} plans)`;
const met = (criterion: CriterionFigures) => `${quoted(criterion.text)} (${criterion.applicable - criterion.notMet} of ${criterion.applicable} plans)`;

/** What was missed most in a section, with counts; a sentence, or none where nothing was missed. */
export function missedWords(criteria: readonly CriterionFigures[]): string {
  return criteria.length === 0 ? "" : `Most often missed: ${listInWords(criteria.map(notMet))}.`;
}

/** What was met most in a section, with counts. */
export function metWords(criteria: readonly CriterionFigures[], most = 3): string {
  const best = criteria
    .filter((criterion) => !criterion.tooFew && criterion.share !== null && criterion.share < 50)
    .sort((a, b) => (a.share ?? 0) - (b.share ?? 0) || b.applicable - a.applicable)
    .slice(0, most);
  return best.length === 0 ? "" : `Most often met: ${listInWords(best.map(met))}.`;
}
