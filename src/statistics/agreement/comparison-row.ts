import { agreementWords } from "./agreement-words.ts";
import { categoriesOf } from "./categories-of.ts";
import { documentScores } from "./document-scores.ts";
import { exactAgreement, type ExactAgreement } from "./exact-agreement.ts";
import { gwetAc2 } from "./gwet-ac2.ts";
import { shareOf } from "./judgement.ts";
import { krippendorffAlpha } from "./krippendorff-alpha.ts";
import type { MatchedAnswer } from "./match-groups.ts";
import { pairedDifference, type PairedDifference } from "./paired-difference.ts";
import type { Coefficient, RatedUnit } from "./rated-unit.ts";
import { shareOfCommonest } from "./share-of-commonest.ts";
import { weightedKappa } from "./weighted-kappa.ts";

/**
 * Two groups of ratings of the same answers. Means are of document scores out of `outOf`, over the answers that both gave;
 * `difference` is the second group less the first. A coefficient is null where it has no value; `words` say why.
 */
export type ComparisonRow = {
  key: string;
  documents: number;
  answers: number;
  exact: ExactAgreement | null;
  kappa: Coefficient | null;
  ac2: Coefficient | null;
  alpha: Coefficient | null;
  mean1: number | null;
  mean2: number | null;
  difference: PairedDifference | null;
  words: string;
};

export type ComparisonOptions = {
  /** What a full score is: 20 in a programme that scores out of 20. 100 unless said. */
  outOf?: number;
  /** Shares of the most points that the scales allow (0, 0.5 and 1 for Yes, Partly, No); 0 and 1 are always among them. */
  categories?: readonly number[];
  level?: number;
  seed?: number;
  /** How often documents are drawn again for an interval. */
  times?: number;
};

/** Each judgement of the first group beside each of the second; together they count as one answer. */
function pairsOf(answer: MatchedAnswer): RatedUnit[] {
  const weight = 1 / (answer.first.length * answer.second.length);
  return answer.first.flatMap((one) => answer.second.map((other) => ({ cluster: answer.document, ratings: [shareOf(one), shareOf(other)], weight })));
}

const mean = (values: readonly number[]): number | null => (values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length);

/** How two groups of ratings compare over the answers that both gave. */
export function comparisonRow(key: string, answers: readonly MatchedAnswer[], options: ComparisonOptions = {}): ComparisonRow {
  const outOf = options.outOf ?? 100;
  const units = answers.flatMap(pairsOf);
  const categories = categoriesOf(units, [0, 1, ...(options.categories ?? [])]);
  const exact = exactAgreement(units, options.level);
  const kappa = weightedKappa(units, { ...options, categories });
  const ac2 = gwetAc2(units, { ...options, categories });
  const scores1 = documentScores(answers.flatMap((answer) => answer.first), outOf);
  const scores2 = documentScores(answers.flatMap((answer) => answer.second), outOf);
  const pairs = [...scores1].flatMap(([document, first]) => {
    const second = scores2.get(document);
    return second === undefined ? [] : [{ first, second }];
  });
  return {
    key,
    documents: new Set(answers.map((answer) => answer.document)).size,
    answers: answers.length,
    exact: exact ?? null,
    kappa: kappa ?? null,
    ac2: ac2 ?? null,
    alpha: krippendorffAlpha(units, options) ?? null,
    mean1: mean(pairs.map((pair) => pair.first)),
    mean2: mean(pairs.map((pair) => pair.second)),
    difference: pairedDifference(pairs, options.level) ?? null,
    words: agreementWords({ exact, kappa, ac2, categories: categories.length, commonest: shareOfCommonest(units) }),
  };
}
