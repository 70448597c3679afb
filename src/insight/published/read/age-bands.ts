/** The ages of plans in bands, by the names that the file of plans has for single years ("age 10", "Aged 10", "under 3"). */
export const publishedAgeBands = [
  { id: "0-4", text: "Under 5", from: 0, to: 4 }, { id: "5-10", text: "5 to 10", from: 5, to: 10 }, { id: "11-15", text: "11 to 15", from: 11, to: 15 },
  { id: "16-19", text: "16 to 19", from: 16, to: 19 }, { id: "20-25", text: "20 to 25", from: 20, to: 25 },
] as const;

/** The age that a breakdown names; "under 3" is 2. undefined where it is none. */
export function ageOfBreakdown(breakdown: string): number | undefined {
  const under = /^(?:aged? )?under (\d+)$/i.exec(breakdown) ?? undefined;
  if (under) return Number(under[1]) - 1;
  const age = /^aged? (\d+)/i.exec(breakdown);
  return age ? Number(age[1]) : undefined;
}
