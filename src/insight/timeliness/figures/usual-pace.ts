/** How long this council's assessments usually take: medians in days of plans issued lately, and of how many plans. */
export type UsualPace = { fromRequest: number; fromDecision: number; plans: number };

/** With fewer plans a median says little about the next case. */
export const leastPlansForPace = 10;

/** The middle of the days (of an even number, the mean of the two in the middle). */
const median = (days: readonly number[]): number => {
  const sorted = days.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
};

/** From plans issued: the days from request to final plan and from decision to assess to final plan. undefined with too few plans. */
export function usualPace(issued: readonly { fromRequest: number; fromDecision: number | null }[]): UsualPace | undefined {
  const decided = issued.flatMap((plan) => plan.fromDecision ?? []);
  if (decided.length < leastPlansForPace) return undefined;
  return { fromRequest: median(issued.map((plan) => plan.fromRequest)), fromDecision: median(decided), plans: decided.length };
}
