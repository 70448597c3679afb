/**
 * The same date a year before `day` (YYYY-MM-DD); of 29 February, 28 February. Something is within the 12 months that end with `day` if it came after this date,
 * as `lastDayOfTwelveMonths` counts them from the other end.
 */
export function twelveMonthsBefore(day: string): string {
  const [year = "", month, date] = day.split("-");
  return `${Number(year) - 1}-${month}-${month === "02" && date === "29" ? "28" : date}`;
}
