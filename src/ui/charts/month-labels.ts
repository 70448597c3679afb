import { textWidth } from "./text.ts";

const names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** "2020-07" as "Jul". */
export const monthName = (month: string): string => names[Number(month.slice(5, 7)) - 1] ?? month;
export const yearOf = (month: string): string => month.slice(0, 4);
/** "2020-07" as "Jul 2020". */
export const monthInWords = (month: string): string => `${monthName(month)} ${yearOf(month)}`;

const monthNumber = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
const monthFrom = (number: number): string => `${String(Math.floor(number / 12)).padStart(4, "0")}-${String((number % 12) + 1).padStart(2, "0")}`;

/** Every month from the first to the last, so that a month without a figure leaves a gap. */
export const monthsBetween = (first: string, last: string): string[] =>
  Array.from({ length: Math.max(0, monthNumber(last) - monthNumber(first) + 1) }, (_, index) => monthFrom(monthNumber(first) + index));

/** Show every so many months, so that labels (and the years under them) have room. */
export const monthStep = (count: number, width: number, size: number): number => {
  if (count <= 1) return 1;
  const apart = width / (count - 1);
  const needed = Math.max(textWidth("Mar", size), textWidth("2000", size)) + 8;
  const least = Math.ceil(needed / apart);
  return [1, 2, 3, 4, 6, 12, 24, 36, 60, 120].find((step) => step >= least) ?? least;
};
