export type TypedDate = { day: string; month: string; year: string };

/**
 * A date as it was typed into three fields: `YYYY-MM-DD`, null where all three are empty, or what is wrong with it and how to mend it.
 * `example` is a date in the form that is asked for ("30 11 2020").
 */
export function readTypedDate(typed: TypedDate, example: string): { date: string | null } | { fault: string } {
  const parts = [typed.day, typed.month, typed.year].map((part) => part.trim());
  if (parts.every((part) => part === "")) return { date: null };
  if (parts.some((part) => part === "")) return { fault: `The date must have a day, a month and a year, for example ${example}` };
  if (!parts.every((part) => /^\d{1,4}$/.test(part)) || !/^\d{4}$/.test(parts[2] ?? "")) return { fault: `Enter the date in numbers, for example ${example}` };
  const [d = 0, m = 0, y = 0] = parts.map(Number);
  const date = new Date(Date.UTC(y, m - 1, d));
  if (y < 2000 || y > 2100 || date.getUTCMonth() !== m - 1 || date.getUTCDate() !== d) return { fault: `There is no such date: check day, month and year, for example ${example}` };
  return { date: date.toISOString().slice(0, 10) };
}

/** A date as the three fields show it; empty where there is none. */
export function typedDateOf(date: string | null): TypedDate {
  const [year = "", month = "", day = ""] = date?.split("-") ?? [];
  return { day: day.replace(/^0/, ""), month: month.replace(/^0/, ""), year };
}
