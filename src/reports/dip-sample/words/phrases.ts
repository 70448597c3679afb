import type { Change } from "../../../insight/index.ts";
import { monthInWords, percentInWords, roundHalfUp } from "../../../platform/index.ts";

/** "A", "A and B", "A, B and C". */
export function listInWords(items: readonly string[]): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

const numerals = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
/** "three" up to twelve, then digits with thousands ("1,204"). */
export const countInWords = (count: number): string => numerals[count] ?? count.toLocaleString("en-GB");
/** "one plan", "three plans", "1,204 plans". */
export const countOf = (count: number, noun: string, plural = `${noun}s`): string => `${countInWords(count)} ${count === 1 ? noun : plural}`;
const ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"];
export const ordinalInWords = (place: number): string => ordinals[place - 1] ?? `number ${place}`;

/** "July to September 2020", "December 2020 to February 2021", "July 2020". */
export function periodInWords({ from, to }: { from: string; to: string }): string {
  if (from === to) return monthInWords(from);
  const first = monthInWords(from);
  return `${from.slice(0, 4) === to.slice(0, 4) ? first.slice(0, -5) : first} to ${monthInWords(to)}`;
}

/** "2.4 percentage points", "one percentage point". */
export function pointsInWords(points: number): string {
  const rounded = roundHalfUp(Math.abs(points), 1);
  return rounded === 1 ? "1 percentage point" : `${rounded} percentage points`;
}

/** "95% interval 70% to 85%"; empty where none is known. */
export function intervalInWords({ low, high }: { low: number | null; high: number | null }): string {
  return low === null || high === null ? "" : `95% interval ${percentInWords(low)} to ${percentInWords(high)}`;
}

/** "78% (95% interval 70% to 85%)" */
export function figureInWords(figure: { shown: string; low: number | null; high: number | null }): string {
  const interval = intervalInWords(figure);
  return interval === "" ? figure.shown : `${figure.shown} (${interval})`;
}

/** Whether a rise or fall is more than chance, in a whole sentence. Noise is never called a rise, a fall or a trend. */
export function changeSentence(change: Change): string {
  const points = pointsInWords(change.value);
  if (change.withinNoise === null) {
    return `The figures differ by ${points}. Whether that is more than chance cannot be told, because one of them was published without the ratings behind it or rests on too few plans.`;
  }
  if (change.withinNoise) {
    return `The figures differ by ${points}, which is within noise: chance alone could well have made the difference, since only a sample of plans is audited.`;
  }
  return `That is a ${change.value > 0 ? "rise" : "fall"} of ${points}, more than chance in picking the plans explains.`;
}

/** A criterion as it is quoted: without its full stop. */
export const quoted = (text: string): string => `“${text.trim().replace(/[.]$/, "")}”`;
