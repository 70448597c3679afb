import { addDays } from "./add-days.ts";
import { bankHolidays } from "./bank-holidays.ts";

/** Whether a council works on a day: Monday to Friday, and no bank holiday in England. */
const isWorkingDay = (day: string): boolean => {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !bankHolidays(Number(day.slice(0, 4))).includes(day);
};

/**
 * The `count`-th working day after `day` (YYYY-MM-DD), which itself does not count: an answer that is due within 5 working days of a Monday is due the Monday
 * after. `count` is 1 or more.
 */
export function addWorkingDays(day: string, count: number): string {
  let at = day;
  for (let left = count; left > 0; ) {
    at = addDays(at, 1);
    if (isWorkingDay(at)) left -= 1;
  }
  return at;
}
