import type { ReadValue } from "../../imports/index.ts";

export type PeriodLength = "month" | "quarter" | "term" | "year";

/** A period: how long it is, and its first day (YYYY-MM-01). */
export type FigurePeriod = { period: PeriodLength; start: string };

/** Ways in which councils count that a file alone does not tell. */
export type YearHabits = { yearStart: "calendar" | "financial" | "school" | undefined; quarters: "calendar" | "financial" | undefined };

/** What is not known yet: whether years begin in April or September, or what Q1 is. */
export type PeriodDoubt = { doubt: keyof YearHabits };

const MONTHS = "january february march april may june july august september october november december".split(" ");
const CURE = "Write a month (July 2020 or 2020-07), a quarter (Q3 2020), a term (Autumn term 2020) or a year (2020/21).";
const LENGTHS: Readonly<Record<number, PeriodLength>> = { 1: "month", 3: "quarter", 4: "term", 12: "year" };
/** Terms of four months, so that three of them fill a year. */
const TERMS = { autumn: 9, spring: 1, summer: 5 } as const;

/**
 * A period as reports name it: "July 2020", "Jul-20", 2020-07, 07/2020, a date in the month, "July to September 2020", "Q3 2020", "Q3 2020/21",
 * "Autumn term 2020", 2020, 2020/21. Where the words could mean two things the doubt is given until `habits` settle it.
 */
export function readPeriod(text: string, habits: YearHabits): ReadValue<FigurePeriod> | PeriodDoubt {
  const words = text.trim().toLowerCase().replace(/[.,']/g, " ").replace(/[–—]/g, "-").replace(/\s+/g, " ").trim();
  return readMonth(words) ?? readSpan(words) ?? readTerm(words) ?? readQuarter(words, habits) ?? readYear(words, habits) ?? { what: "this is not a period", cure: CURE };
}

function readMonth(words: string): ReadValue<FigurePeriod> | undefined {
  const named = /^(?:1 |1st )?([a-z]{3,9})[ -](\d{2}|\d{4})$/.exec(words);
  const month = named && monthNumber(named[1] ?? "");
  if (named && month) return made("month", fullYear(named[2] ?? ""), month);
  const iso = /^(\d{4})([-/])(\d{1,2})([-/]\d{1,2}(?:[ t].*)?)?$/.exec(words);
  // 2007/08 is two years; 2007-08 and 2007/08/28 are August.
  const isPair = iso?.[2] === "/" && iso[4] === undefined && isYearPair(iso[1] ?? "", iso[3] ?? "");
  if (iso && !isPair && !(Number(iso[3]) > 12 && isYearPair(iso[1] ?? "", iso[3] ?? ""))) return made("month", Number(iso[1]), Number(iso[3]));
  const dayFirst = /^(?:\d{1,2}\/)?(\d{1,2})\/(\d{4})$/.exec(words);
  return dayFirst ? made("month", Number(dayFirst[2]), Number(dayFirst[1])) : undefined;
}

/** "july to september 2020", "dec 2019 - feb 2020" */
function readSpan(words: string): ReadValue<FigurePeriod> | undefined {
  const span = /^([a-z]{3,9}) ?(\d{4})? ?(?:to|-|until|and) ?([a-z]{3,9}) (\d{4})$/.exec(words);
  const first = span && monthNumber(span[1] ?? "");
  const last = span && monthNumber(span[3] ?? "");
  if (!span || !first || !last) return undefined;
  const endYear = Number(span[4]);
  const startYear = span[2] === undefined ? (first > last ? endYear - 1 : endYear) : Number(span[2]);
  const period = LENGTHS[(endYear - startYear) * 12 + last - first + 1];
  if (period === undefined) return { what: "this is not one month, a quarter, a term of four months or a year", cure: CURE };
  return made(period, startYear, first);
}

function readTerm(words: string): ReadValue<FigurePeriod> | undefined {
  const term = /^(autumn|spring|summer)(?: term)? (\d{4})(?:[/-](\d{2}|\d{4}))?$/.exec(words);
  if (!term) return undefined;
  const season = term[1] as keyof typeof TERMS;
  const inSchoolYear = term[3] !== undefined;
  return made("term", Number(term[2]) + (inSchoolYear && season !== "autumn" ? 1 : 0), TERMS[season]);
}

function readQuarter(words: string, habits: YearHabits): ReadValue<FigurePeriod> | PeriodDoubt | undefined {
  const quarterFirst = /^(?:q|qtr|quarter) ?([1-4]) ?(?:of )?-?(\d{4})(?:[/-](\d{2}|\d{4}))?$/.exec(words);
  const yearFirst = /^(\d{4})(?:[/-](\d{2}|\d{4}))? ?-?(?:q|qtr|quarter) ?([1-4])$/.exec(words);
  const [quarter, year, second] = quarterFirst ? [quarterFirst[1], quarterFirst[2], quarterFirst[3]] : [yearFirst?.[3], yearFirst?.[1], yearFirst?.[2]];
  if (quarter === undefined) return undefined;
  // Two years, "Q3 2020/21", can only be the financial year's quarters.
  const counted = second === undefined ? habits.quarters : "financial";
  if (counted === undefined) return { doubt: "quarters" };
  const month = (Number(quarter) - 1) * 3 + 1;
  if (counted === "calendar") return made("quarter", Number(year), month);
  return month + 3 > 12 ? made("quarter", Number(year) + 1, month + 3 - 12) : made("quarter", Number(year), month + 3);
}

function readYear(words: string, habits: YearHabits): ReadValue<FigurePeriod> | PeriodDoubt | undefined {
  const whole = /^(?:year |in )?(\d{4})$/.exec(words);
  if (whole) return made("year", Number(whole[1]), 1);
  const pair = /^(financial year |school year |academic year )?(\d{4})[/-](\d{2}|\d{4})$/.exec(words);
  if (!pair) return undefined;
  if (!isYearPair(pair[2] ?? "", pair[3] ?? "")) return { what: "these two years do not follow each other", cure: CURE };
  const said = pair[1] === undefined ? habits.yearStart : pair[1].startsWith("financial") ? "financial" : "school";
  if (said === undefined) return { doubt: "yearStart" };
  return made("year", Number(pair[2]), said === "school" ? 9 : 4);
}

const isYearPair = (first: string, second: string) => (Number(first) + 1) % (second.length === 2 ? 100 : 10_000) === Number(second);

const fullYear = (text: string) => (text.length === 2 ? 2_000 + Number(text) : Number(text));

function monthNumber(word: string): number | undefined {
  const index = word.length < 3 ? -1 : MONTHS.findIndex((month) => month.startsWith(word === "sept" ? "sep" : word));
  return index < 0 ? undefined : index + 1;
}

function made(period: PeriodLength, year: number, month: number): ReadValue<FigurePeriod> {
  if (month < 1 || month > 12) return { what: "there is no such month", cure: CURE };
  if (year < 1990 || year > 2200) return { what: "this year cannot be right", cure: CURE };
  return { value: { period, start: `${year}-${String(month).padStart(2, "0")}-01` } };
}
