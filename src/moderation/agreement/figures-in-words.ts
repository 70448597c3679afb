import { roundHalfUp } from "../../platform/index.ts";
import { strengthOf, type Coefficient } from "../../statistics/index.ts";

const minus = (text: string) => text.replace("-", "−");

/** "14.3" of a mean; an en dash where there is none. */
export const pointsInWords = (value: number | null, decimals = 1): string => (value === null ? "–" : minus(roundHalfUp(value, decimals).toFixed(decimals)));

/** "+1.2" or "−0.4". */
export const signedInWords = (value: number | null, decimals = 1): string => (value === null ? "–" : `${roundHalfUp(value, decimals) > 0 ? "+" : ""}${pointsInWords(value, decimals)}`);

export const intervalInWords = (interval: { low: number; high: number } | null, write: (value: number) => string): string => (interval === null ? "too few to tell" : `${write(interval.low)} to ${write(interval.high)}`);

/** A coefficient with its interval; what says that nothing can be reckoned where there is none. */
export const coefficientInWords = (coefficient: Coefficient | null): string =>
  (coefficient === null ? "–" : coefficient.low === -1 && coefficient.high === 1 ? `${pointsInWords(coefficient.value, 2)} (too few to tell)` : `${pointsInWords(coefficient.value, 2)} (${pointsInWords(coefficient.low, 2)} to ${pointsInWords(coefficient.high, 2)})`);

/** What a coefficient means: the word for it, and the word that is sure (that of its lower end; Landis and Koch 1977). */
export function coefficientMeans(coefficient: Coefficient | null): string {
  if (coefficient === null) return "It has no value: all answers are the same, or none is shared.";
  const [likely, sure] = [strengthOf(coefficient.value), strengthOf(coefficient.low)];
  if (coefficient.low === -1 && coefficient.high === 1) return `Looks ${likely}, but there are too few documents to say how sure that is.`;
  return likely === sure ? `${capital(likely)} agreement.` : sure === "poor" ? `Looks ${likely}, but it could be chance.` : `Looks ${likely}; at least ${sure}.`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
