import type { ReadValue } from "./read-value.ts";

const MONTHS = "january february march april may june july august september october november december".split(" ");
const CURE = "Write day, month and year with four digits, such as 28/09/2022.";
const NOT_A_DATE = { what: "this is not a date", cure: CURE };

/** A time of day after a date, which is left off: "00:00:00", "T09:30:00.000Z". */
const TIME = /[T\s]+\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?\s*(am|pm)?\s*(Z|[+-]\d{2}:?\d{2})?$/i;

/**
 * A date as people in the UK and the SEN2 return write it: 28/09/2022, 28.9.2022, 2022-09-28, 2022-Sep-28 00:00:00,
 * 28 September 2022, 20220928, and a workbook's day number (44832). Gives YYYY-MM-DD. Two-digit years are refused: which
 * century? The day always comes before the month: 13 in second place is a fault, not an American date.
 */
export function readDate(text: string): ReadValue<string> {
  const date = text.trim().replace(TIME, "").replaceAll(",", " ").replace(/\s+/g, " ");

  if (/^\d{5}(\.\d+)?$/.test(date)) return fromDayNumber(Math.floor(Number(date)));

  const packed = /^(\d{4})(\d{2})(\d{2})$/.exec(date);
  if (packed) return made(packed[1], packed[2], packed[3]);

  const yearFirst = /^(\d{4})[-/. ](\d{1,2}|[a-z]{3,9})[-/. ](\d{1,2})$/i.exec(date);
  if (yearFirst) return made(yearFirst[1], yearFirst[2], yearFirst[3]);

  const dayFirst = /^(?:[a-z]{3,9}\.? )?(\d{1,2})(?:st|nd|rd|th)?[-/. ](?:of )?(\d{1,2}|[a-z]{3,9})\.?[-/. ](\d{2}|\d{4})$/i.exec(date);
  if (!dayFirst) return NOT_A_DATE;
  if (dayFirst[3]?.length === 2) return { what: "the year of this date has only two digits", cure: CURE };
  return made(dayFirst[3], dayFirst[2], dayFirst[1]);
}

function made(yearText = "", monthText = "", dayText = ""): ReadValue<string> {
  const year = Number(yearText);
  const month = /^\d/.test(monthText) ? Number(monthText) : monthNumber(monthText);
  const day = Number(dayText);
  if (month === undefined) return NOT_A_DATE;
  if (month < 1 || month > 12) return { what: "there is no such month", cure: `${CURE} The day comes before the month.` };
  if (day < 1 || day > daysIn(month, year)) return { what: "there is no such day in the calendar", cure: CURE };
  if (year < 1900 || year > 2200) return { what: "this year cannot be right", cure: CURE };
  return { value: `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}` };
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const daysIn = (month: number, year: number) => (month === 2 && isLeap(year) ? 29 : (DAYS[month - 1] ?? 0));

function monthNumber(word: string): number | undefined {
  const start = word.toLowerCase().replace(/^sept$/, "sep");
  const index = MONTHS.findIndex((month) => month.startsWith(start));
  return index < 0 ? undefined : index + 1;
}

/** Day 1 of a workbook is 1 January 1900, and it counts a 29 February 1900 that never was: hence 30 December 1899. */
function fromDayNumber(days: number): ReadValue<string> {
  if (days < 20_000 || days > 80_000) return NOT_A_DATE;
  return { value: new Date(Date.UTC(1899, 11, 30) + days * 86_400_000).toISOString().slice(0, 10) };
}
