const DAY = 86_400_000;

/** `date` (YYYY-MM-DD) moved by whole days. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
}

/** Whole days from one date to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/** A working day: a Saturday or Sunday becomes the Monday after. */
export function onWorkingDay(date: string): string {
  const day = new Date(date).getUTCDay();
  return day === 6 ? addDays(date, 2) : day === 0 ? addDays(date, 1) : date;
}

/** The months from one to another (YYYY-MM), both included. */
export function monthsFrom(first: string, last: string): string[] {
  const months: string[] = [];
  const at = new Date(`${first}-01`);
  while (at.toISOString().slice(0, 7) <= last) {
    months.push(at.toISOString().slice(0, 7));
    at.setUTCMonth(at.getUTCMonth() + 1);
  }
  return months;
}
