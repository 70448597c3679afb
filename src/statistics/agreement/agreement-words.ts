import { leastAnswers, leastDocuments } from "./enough-units.ts";
import type { ExactAgreement } from "./exact-agreement.ts";
import type { Coefficient } from "./rated-unit.ts";
import { strengthOf } from "./strength-of.ts";

/**
 * What agreement is told from. `commonest` is the share of all ratings that the most common answer has; `categories` how many answers there
 * are; `raters` how many rated, 2 unless said (with more there is no kappa, and AC2 is told).
 */
export type AgreementFigures = {
  raters?: number;
  exact: ExactAgreement | undefined;
  kappa: Coefficient | undefined;
  ac2: Coefficient | undefined;
  categories: number;
  commonest: number;
};

/** From here on kappa is low however well raters agree (the paradox of Feinstein and Cicchetti 1990, J. Clinical Epidemiology 43:543–549); the share is ours. */
const nearlyAll = 0.9;

const percent = (share: number): string => `${Math.round(share * 100)}%`;
const figure = (value: number): string => (Math.abs(value) < 0.005 ? "0" : value.toFixed(2).replace("-", "−"));

function outOfTen(share: number): string {
  const tenths = Math.round(share * 10);
  if (share === 1) return "on every answer";
  if (share === 0) return "on no answer";
  if (tenths === 10) return "on more than 9 of 10 answers";
  if (tenths === 0) return "on fewer than 1 of 10 answers";
  return `on about ${tenths} of 10 answers`;
}

function strengthWords(coefficient: Coefficient, name: string): string {
  const likely = strengthOf(coefficient.value);
  const sure = strengthOf(coefficient.low);
  const numbers = `(${name} ${figure(coefficient.value)}, between ${figure(coefficient.low)} and ${figure(coefficient.high)})`;
  if (sure === likely) return `Allowing for chance, agreement is ${likely} ${numbers}.`;
  if (sure === "poor") return `Allowing for chance, agreement looks ${likely}, but it could be chance ${numbers}.`;
  return `Allowing for chance, agreement looks ${likely} and is at least ${sure} ${numbers}.`;
}

/**
 * What the agreement of two raters or groups means, in a few plain sentences. The word for a coefficient is that of Landis and
 * Koch (1977), and what is called sure is judged on the lower limit, so that few answers never read as strong agreement (the
 * idea of Gwet's benchmarking, 2014, ch. 6). It says when there are too few answers or documents, when all answers are the same,
 * and when nothing was rated by both.
 */
export function agreementWords({ exact, kappa, ac2, categories, commonest, raters = 2 }: AgreementFigures): string {
  const isPair = raters <= 2;
  if (exact === undefined) return `There is no answer that ${isPair ? "both" : "any two of them"} gave, so nothing can be said about how far they agree.`;
  const share = `${isPair ? "The two" : `Any two of the ${raters}`} agree exactly ${outOfTen(exact.value)} (between ${percent(exact.low)} and ${percent(exact.high)}).`;
  const answers = Math.round(exact.units);
  const least = leastAnswers(categories);
  if (exact.clusters < leastDocuments) {
    return `${share} This rests on ${exact.clusters === 1 ? "one document" : `${exact.clusters} documents`}; at least ${leastDocuments} are needed to say more.`;
  }
  if (answers < least) return `${share} This rests on ${answers} answers; at least ${least} are needed to say how much of it is chance.`;
  if (commonest === 1 || (isPair && kappa === undefined)) return `${share} All answers are the same, so chance agreement cannot be told from real agreement.`;
  if (commonest >= nearlyAll && ac2 !== undefined) {
    return `${share} ${strengthWords(ac2, "AC2")} Nearly all answers (${percent(commonest)}) are the same, so kappa would mislead here.`;
  }
  const told = isPair ? kappa : ac2;
  return told === undefined ? share : `${share} ${strengthWords(told, isPair ? "kappa" : "AC2")}`;
}
