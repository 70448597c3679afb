import { addDays } from "./add-days.ts";

/**
 * The last day of the 12 months that start with `from` (YYYY-MM-DD): the day before the same date a year on, since the first day counts (Children and
 * Families Act 2014 s44(1), "starting with the date"). From 29 February it is 28 February: the year after has no such date to come before.
 */
export function lastDayOfTwelveMonths(from: string): string {
  const [year = "", month, day] = from.split("-");
  const next = String(Number(year) + 1);
  return month === "02" && day === "29" ? `${next}-02-28` : addDays(`${next}-${month}-${day}`, -1);
}
