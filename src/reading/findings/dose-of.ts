import { everyMatch } from "../words/every-match.ts";

/** How much and how often, in numbers that can be compared: minutes each time, times a week, and minutes between one time and the next ("every twenty minutes"). */
export type Dose = { minutes: number | null; perWeek: number | null; every: number | null };

const numbers: Readonly<Record<string, number>> = {
  a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12, fifteen: 15, twenty: 20, thirty: 30, forty: 40, sixty: 60, ninety: 90, once: 1, twice: 2, single: 1,
};
const numberWords = Object.keys(numbers).join("|");
/** A time of day ("1.30") is no number. */
const aNumber = String.raw`(\d+(?:\.(?:\d|25|75))?(?![.:]?\d)|(?:${numberWords})(?:[ -]five)?)`;
const span = new RegExp(String.raw`(?<![\d.:])\b${aNumber}(?:\s+and\s+a\s+half)?[ -]?(minutes?|mins?|hours?|hrs?)\b(?:\s+(?:and\s+)?(\d+)\s*(?:minutes?|mins?))?|\b(?:a\s+)?quarter\s+of\s+an\s+hour\b|\bhalf\s+an\s+hour\b|\bhalf[ -]hour\b`, "i");
const periods: readonly [RegExp, number][] = [[/^(?:school )?days?$|^daily$|^mornings?$|^afternoons?$|^evenings?$/i, 5], [/^weeks?$|^weekly$/i, 1], [/^fortnights?$|^fortnightly$/i, 0.5], [/^months?$|^monthly$/i, 0.25], [/^half[ -]?term(?:s|ly)?$/i, 1 / 6.5], [/^terms?$|^termly$/i, 1 / 13], [/^years?$|^yearly$|^annually$/i, 1 / 39]];
const aPeriod = String.raw`(school day|day|week|fortnight|month|half[ -]?term|term|year|morning|afternoon|evening)`;
const everySpan = new RegExp(span.source, "gi");
const times = new RegExp(String.raw`(?<![\d.:])\b(?:(once|twice)|${aNumber}\s*(?:(?:(?!minutes?|mins?|hours?|hrs?)[a-z-]+\s+){0,3}(?:x|times|sessions?|visits?|lessons?|days?|mornings?|afternoons?|hours?|hrs?|minutes?))?(?:\s+of\s+[\w .-]{2,40}?)?|[x×]\s*(\d+))\s*(?:(?:in\s+)?(?:a|an|per|each|every)\s+${aPeriod}|(daily|weekly|fortnightly|monthly|termly|yearly))\b`, "i");
const adverb = /\b(daily|weekly|fortnightly|monthly|half[ -]?termly|termly|yearly|annually)\b/i;
const everyOne = new RegExp(String.raw`\b(?:every|each|per)\s+(?:other\s+)?(?:single\s+)?${aPeriod}\b`, "i");
const spaced = new RegExp(String.raw`\bevery\s+${aNumber}\s+(weeks?|months?|days?|terms?)\b`, "i");
const interval = new RegExp(String.raw`\bevery\s+${aNumber}[ -]?(minutes?|mins?)\b`, "i");
const weekday = /\b(?:Mon|Tues|Wednes|Thurs|Fri)days?\b|\b(?:Mon|Tue|Wed|Thu|Fri)\b/g;

const numberOf = (text: string | undefined): number | null => {
  if (text === undefined) return null;
  const word = text.toLowerCase();
  if (/^\d/.test(word)) return Number(word);
  const [first, five] = word.split(/[ -]/);
  return (numbers[first ?? ""] ?? 0) + (five === "five" ? 5 : 0);
};
const perWeekOf = (period: string): number | null => periods.find(([pattern]) => pattern.test(period.trim()))?.[1] ?? null;

/** The first amount and frequency of a statement; what it does not say is null. A school week has five days, a term thirteen weeks, a year thirty-nine. */
export function doseOf(text: string): Dose {
  const every = interval.exec(text);
  const amount = span.exec(every ? text.replace(every[0], " ") : text);
  return { minutes: amount ? minutesOf(amount) : null, perWeek: timesOf(text), every: every ? numberOf(every[1]) : null };
}

function minutesOf(match: RegExpExecArray): number {
  if (match[1] === undefined) return /quarter/i.test(match[0]) ? 15 : 30;
  const value = (numberOf(match[1]) ?? 0) + (/and\s+a\s+half/i.test(match[0]) ? 0.5 : 0);
  return value * (/^h/i.test(match[2] ?? "") ? 60 : 1) + Number(match[3] ?? 0);
}

const product = new RegExp(String.raw`\b(\d+)\s*[x×]\s*\d+\s*(?:minutes?|mins?|hours?|hrs?)\.?\s*(?:sessions?\s*)?(?:(?:a|an|per|each|every)\s+)?${aPeriod.replace(")", "|daily|weekly|fortnightly|termly)")}\b`, "i");
/** "22 hours a week", "25 hours of help a week": a length first, where "three sessions of an hour a week" is a count first. */
const isLength = /^[\w.]+(?:[ -]five)?[ -]?(?:hours?|hrs?|minutes?|mins?)\b/i;

function timesOf(text: string): number | null {
  const multiplied = product.exec(text);
  const each = multiplied ? perWeekOf(multiplied[2] ?? "") : null;
  if (multiplied && each !== null) return Number(multiplied[1]) * each;
  const counted = times.exec(text);
  if (counted) {
    const period = perWeekOf(counted[4] ?? counted[5] ?? "");
    const count = numberOf(counted[1] ?? counted[2] ?? counted[3]);
    if (period !== null && count !== null) return isLength.test(counted[0]) ? period : count * period;
  }
  const gap = spaced.exec(text);
  if (gap) {
    const unit = perWeekOf(gap[2] ?? "");
    const count = numberOf(gap[1]);
    if (unit !== null && count) return unit / count;
  }
  const word = adverb.exec(text)?.[1] ?? everyOne.exec(text)?.[1];
  if (word !== undefined) return /\bother\s/i.test(everyOne.exec(text)?.[0] ?? "") ? (perWeekOf(word) ?? 0) / 2 : perWeekOf(word);
  const days = new Set((text.match(weekday) ?? []).map((day) => day.slice(0, 3).toLowerCase())).size;
  return days > 0 ? days : null;
}

const near = (a: number, b: number) => Math.max(a, b) / Math.min(a, b) < 1.12;

/** How many different lengths of time a statement gives: where there are several, its dose is not one. */
export const lengthsIn = (text: string): number => new Set(everyMatch(everySpan, text).map((match) => match[0].toLowerCase())).size;

/** Whether two statements promise the same; undefined where they cannot be compared. Compared as a whole: four times 20 minutes is not five times 20 minutes. */
export function sameDose(a: Dose, b: Dose): boolean | undefined {
  if (a.every !== null && b.every !== null) return a.every === b.every;
  if (a.minutes !== null && b.minutes !== null && a.perWeek !== null && b.perWeek !== null) return near(a.minutes * a.perWeek, b.minutes * b.perWeek);
  return undefined;
}
