/**
 * Days that a proclamation or an Act moved or added for one year only, in England (gov.uk, "UK bank holidays"). `instead`: the day of the rule that was no
 * holiday that year.
 */
const ofOneYear: readonly { day: string; instead?: string }[] = [
  { day: "2020-05-08", instead: "2020-05-04" }, // 75 years of VE Day
  { day: "2022-06-02", instead: "2022-05-30" }, { day: "2022-06-03" }, // Platinum Jubilee
  { day: "2022-09-19" }, // State Funeral
  { day: "2023-05-08" }, // Coronation
];

const iso = (year: number, month: number, day: number): string => new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
const weekday = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/** The first Monday on or after a day. */
const mondayFrom = (year: number, month: number, day: number): string => iso(year, month, day + ((8 - weekday(iso(year, month, day))) % 7));

/** Easter Sunday as days after 31 March (may be below 1), by the Gregorian rule (Meeus, Astronomical Algorithms, chapter 8). */
function easterAfterMarch(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  const day = (f % 31) + 1;
  return Math.floor(f / 31) === 3 ? day - 31 : day;
}

/**
 * England's bank holidays of a year, in order: the rules of the Banking and Financial Dealings Act 1971 schedule 1 (with New Year's Day and the early May
 * day, proclaimed each year), a holiday at a weekend moved to the next free weekday, and the changes made for single years.
 */
export function bankHolidays(year: number): string[] {
  const easter = easterAfterMarch(year);
  // Christmas and Boxing Day at a weekend move past each other: never two holidays on one day.
  const christmas = weekday(iso(year, 12, 25));
  const [first, second] = christmas === 6 ? [27, 28] : christmas === 0 ? [26, 27] : christmas === 5 ? [25, 28] : [25, 26];
  const newYear = weekday(iso(year, 1, 1));
  const days = [
    iso(year, 1, newYear === 6 ? 3 : newYear === 0 ? 2 : 1), iso(year, 4, easter - 2), iso(year, 4, easter + 1), mondayFrom(year, 5, 1), mondayFrom(year, 5, 25), mondayFrom(year, 8, 25),
    iso(year, 12, first), iso(year, 12, second),
  ];
  const changes = ofOneYear.filter((change) => change.day.startsWith(String(year)));
  return [...days.filter((day) => !changes.some((change) => change.instead === day)), ...changes.map((change) => change.day)].sort();
}
