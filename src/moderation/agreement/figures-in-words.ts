import { roundHalfUp } from "../../platform/index.ts";
import { leastDocuments, strengthOf, type Coefficient } from "../../statistics/index.ts";

const minus = (text: string) => text.replace("-", "−");

/** "14.3" of a mean; an en dash where there is none. */
export const pointsInWords = (value: number | null, decimals = 1): string => (value === null ? "–" : minus(roundHalfUp(value, decimals).toFixed(decimals)));

/** "+1.2" or "−0.4". */
export const signedInWords = (value: number | null, decimals = 1): string => (value === null ? "–" : `${roundHalfUp(value, decimals) > 0 ? "+" : ""}${pointsInWords(value, decimals)}`);

export const intervalInWords = (interval: { low: number; high: number } | null, write: (value: number) => string): string => (interval === null ? "too few to tell" : `${write(interval.low)} to ${write(interval.high)}`);

/** Few documents that happen to be alike give an interval that looks sure: nothing is said of it. */
const isUnsure = ({ low, high, clusters }: Coefficient): boolean => clusters < leastDocuments || (low === -1 && high === 1);

/** A coefficient with its interval; an en dash where it has no value. */
export const coefficientInWords = (coefficient: Coefficient | null): string =>
  (coefficient === null ? "–" : isUnsure(coefficient) ? `${pointsInWords(coefficient.value, 2)} (too few to tell)` : `${pointsInWords(coefficient.value, 2)} (${pointsInWords(coefficient.low, 2)} to ${pointsInWords(coefficient.high, 2)})`);

/** What a coefficient means: the word for it, and the word that is sure (that of its lower end; Landis and Koch 1977). */
export function coefficientMeans(coefficient: Coefficient | null): string {
  if (coefficient === null) return "It has no value: all answers are the same, or none is shared.";
  const [likely, sure] = [strengthOf(coefficient.value), strengthOf(coefficient.low)];
  if (isUnsure(coefficient)) return `Looks ${likely}, but there are too few documents to say how sure that is.`;
  return likely === sure ? `${capital(likely)} agreement.` : sure === "poor" ? `Looks ${likely}, but it could be chance.` : `Looks ${likely}; at least ${sure}.`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
