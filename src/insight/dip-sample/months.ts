/** `month` (YYYY-MM) moved by whole months. */
export function addMonths(month: string, by: number): string {
  const at = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + by;
  return `${String(Math.floor(at / 12)).padStart(4, "0")}-${String((at % 12) + 1).padStart(2, "0")}`;
}

/** The months from `from` to `to`, both included; none where `to` comes first. */
export function monthsBetween(from: string, to: string): string[] {
  const months: string[] = [];
  for (let month = from; month <= to; month = addMonths(month, 1)) months.push(month);
  return months;
}

/** Last day of `month`, YYYY-MM-DD. */
export function lastDayOf(month: string): string {
  return new Date(Date.parse(`${addMonths(month, 1)}-01`) - 86_400_000).toISOString().slice(0, 10);
}

/** The period of equal length that ends the month before `from`. */
export function periodBefore(from: string, to: string): { from: string; to: string } {
  const length = monthsBetween(from, to).length;
  return { from: addMonths(from, -length), to: addMonths(from, -1) };
}

/** The last whole quarter of the calendar before `month` (YYYY-MM). */
export function quarterBefore(month: string): { from: string; to: string } {
  const first = addMonths(month, -((Number(month.slice(5, 7)) - 1) % 3));
  return { from: addMonths(first, -3), to: addMonths(first, -1) };
}
