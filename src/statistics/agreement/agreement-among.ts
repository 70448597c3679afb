import { agreementWords } from "./agreement-words.ts";
import { categoriesOf } from "./categories-of.ts";
import type { ComparisonOptions } from "./comparison-row.ts";
import { exactAgreement, type ExactAgreement } from "./exact-agreement.ts";
import { gwetAc2 } from "./gwet-ac2.ts";
import type { Judgement } from "./judgement.ts";
import { krippendorffAlpha } from "./krippendorff-alpha.ts";
import { rated, type Coefficient } from "./rated-unit.ts";
import { shareOfCommonest } from "./share-of-commonest.ts";
import { unitsOf } from "./units-of.ts";
import { weightedKappa } from "./weighted-kappa.ts";

/** How far any number of raters agree, as in a calibration set that all rate. Only answers that two or more gave count. */
export type AgreementAmong = { raters: number; documents: number; answers: number; exact: ExactAgreement | null; ac2: Coefficient | null; alpha: Coefficient | null; words: string };

/** Exact share of pairs, AC2 and alpha among all raters of `judgements`, with words. */
export function agreementAmong(judgements: readonly Judgement[], options: Omit<ComparisonOptions, "outOf"> = {}): AgreementAmong {
  const { raters, units } = unitsOf(judgements);
  const common = rated(units);
  const categories = categoriesOf(common, [0, 1, ...(options.categories ?? [])]);
  const exact = exactAgreement(common, options.level);
  const ac2 = gwetAc2(common, { ...options, categories });
  return {
    raters: raters.length,
    documents: new Set(common.map((unit) => unit.cluster)).size,
    answers: common.length,
    exact: exact ?? null,
    ac2: ac2 ?? null,
    alpha: krippendorffAlpha(common, options) ?? null,
    words: agreementWords({ raters: raters.length, exact, kappa: raters.length === 2 ? weightedKappa(common, { ...options, categories }) : undefined, ac2, categories: categories.length, commonest: shareOfCommonest(common) }),
  };
}
