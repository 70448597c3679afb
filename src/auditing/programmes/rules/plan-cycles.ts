/** How often a programme draws. */
export const frequencies = {
  weekly: { label: "Every week", name: "Week" },
  monthly: { label: "Every month", name: "Month" },
  quarterly: { label: "Every quarter", name: "Quarter" },
  termly: { label: "Every school term", name: "Term" },
  own: { label: "My own dates: I add the cycles myself", name: "Cycle" },
} as const;

export type Frequency = keyof typeof frequencies;

export type PlannedCycle = { name: string; fromOn: string; toOn: string; auditsDueOn: string; moderationDueOn: string };

const DAY = 86_400_000;
const AUDIT_DAYS = 14;
const MODERATION_DAYS = 14;
const MOST = 60;

const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const plusDays = (date: string, days: number): string => new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
const firstOf = (year: number, month: number): string => new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);

// The school year's three terms by their months (autumn September to December, spring January to April, summer May to August): a council
// changes the days of a cycle to those of its own calendar.
const termOf = (month: number) => (month >= 8 ? { name: "Autumn term", start: 8, months: 4 } : month <= 3 ? { name: "Spring term", start: 0, months: 4 } : { name: "Summer term", start: 4, months: 4 });

function periodOf(frequency: Frequency, on: string, number: number): { name: string; next: string } {
  const year = Number(on.slice(0, 4));
  const month = Number(on.slice(5, 7)) - 1;
  switch (frequency) {
    case "weekly": return { name: `Week ${number}`, next: plusDays(on, 7) };
    case "monthly": return { name: `${months[month]} ${year}`, next: firstOf(year, month + 1) };
    case "quarterly": return { name: `Quarter ${Math.floor(month / 3) + 1} of ${year}`, next: firstOf(year, (Math.floor(month / 3) + 1) * 3) };
    case "termly": {
      const term = termOf(month);
      return { name: `${term.name} ${year}`, next: firstOf(year, term.start + term.months) };
    }
    case "own": return { name: `Cycle ${number}`, next: plusDays(on, 36_500) };
  }
}

/**
 * The cycles of a programme from its first day to its last (`YYYY-MM-DD`, both included), 60 at most. A period that is cut by the first or the
 * last day is shorter. Audits are due 14 days after a cycle's end, moderation 14 days later; both can be changed. Own dates give none.
 */
export function planCycles(frequency: Frequency, startsOn: string, endsOn: string): PlannedCycle[] {
  if (frequency === "own") return [];
  const cycles: PlannedCycle[] = [];
  let on = startsOn;
  while (on <= endsOn && cycles.length < MOST) {
    const { name, next } = periodOf(frequency, on, cycles.length + 1);
    const last = plusDays(next, -1);
    const toOn = last < endsOn ? last : endsOn;
    cycles.push({ name, fromOn: on, toOn, auditsDueOn: plusDays(toOn, AUDIT_DAYS), moderationDueOn: plusDays(toOn, AUDIT_DAYS + MODERATION_DAYS) });
    on = next;
  }
  return cycles;
}
