import type { Judgement } from "../agreement/judgement.ts";
import { normalQuantile } from "../estimates/normal-quantile.ts";
import { makeDesign, type Design } from "./design.ts";
import { estimateMeasures } from "./estimate-measures.ts";
import { describeModel } from "./describe-model.ts";
import type { FacetResult } from "./facet-model.ts";
import { findSubsets } from "./find-subsets.ts";
import { indexJudgements } from "./index-judgements.ts";
import { makeLayout } from "./layout.ts";
import { modelWords } from "./model-words.ts";
import { setAsideExtremes } from "./set-aside-extremes.ts";

const enough = (design: Design): boolean => design.raters > 0 && design.documents > 1 && design.rank.length > 0;

/**
 * How strict raters are, how hard criteria, how good documents, on one scale of log-odds (many-facet rating-scale model: Linacre 1989,
 * Many-Facet Rasch Measurement):
 *
 *   log(chance of place k ÷ chance of place k − 1) = quality of the document − difficulty of the criterion − severity of the rater − F(k of its scale)
 *
 * by joint maximum likelihood. Criteria share the steps of their scale; scales may differ in length. Raters are centred on 0 in each
 * subset that hangs together, criteria likewise. Time grows with the number of answers. Measures are spread a little too wide where
 * documents have few answers; this is not corrected, as in Facets.
 */
export function fitManyFacets(judgements: readonly Judgement[], level = 0.95): FacetResult {
  const answers = indexJudgements(judgements);
  if (answers.raters.length < 2) return { state: "too little", words: [answers.raters.length === 0 ? "There are no answers yet." : "There is one rater only, so there is nobody to compare with."] };
  const left = setAsideExtremes(answers);
  const design = makeDesign(answers, left);
  if (!enough(design)) return { state: "too little", words: ["Nearly all answers are the same, or each document has one answer only: strictness cannot be told from them."] };
  const subsets = findSubsets(design);
  const layout = makeLayout(design, subsets);
  const estimates = estimateMeasures(design, layout);
  const model = describeModel({ answers, left, design, subsets, layout, estimates, z: normalQuantile(0.5 + level / 2) });
  if (model.subsets.every((subset) => subset.length < 2)) {
    return { state: "too little", words: ["No two raters judged the same answer of the same document, so strictness cannot be told from the quality of the documents."] };
  }
  return { state: "fitted", model, words: modelWords(model) };
}
