import { isId, readFilters } from "../../../platform/index.ts";
import type { NextCase } from "./next-cases.ts";

/** What a case is of, for people to choose. */
export const caseKinds = {
  assessment: { text: "Assessments", limits: ["decision-to-assess", "final-plan"] },
  review: { text: "Annual reviews", limits: ["annual-review", "review-decision", "amendment-notice", "amended-final"] },
  transfer: { text: "Moves of phase", limits: ["phase-transfer"] },
} as const satisfies Record<string, { text: string; limits: readonly string[] }>;

/** Which days. A number is of weeks from today. */
export const caseTimes = {
  "2": "In 2 weeks", "6": "In 6 weeks", "12": "In 12 weeks", overdue: "Past their day",
} as const;

export type CaseFilters = {
  kind?: keyof typeof caseKinds;
  when?: keyof typeof caseTimes;
  team?: string;
  /** Only assessments that would be late at the usual pace. */
  pace?: "late";
};

export const usualTime = "6";

const allowed: Readonly<Record<keyof CaseFilters, (text: string) => boolean>> = {
  kind: (text) => Object.hasOwn(caseKinds, text), when: (text) => Object.hasOwn(caseTimes, text), team: isId, pace: (text) => text === "late",
};

/** The filters of an address. */
export const readCaseFilters = (query: Record<string, unknown>) => readFilters<CaseFilters>(query, allowed);

export const isLikelyLate = (one: NextCase): boolean => one.likelyOn !== null && one.likelyOn > one.dueOn && !one.excepted;

/** The cases that the filters leave. Without `when`: of the next six weeks. */
export function chooseCases(cases: readonly NextCase[], { kind, when = usualTime, team, pace }: CaseFilters): NextCase[] {
  const limits: readonly string[] | undefined = kind && caseKinds[kind].limits;
  return cases.filter((one) =>
    (when === "overdue" ? one.daysLeft < 0 && !one.excepted : one.daysLeft >= 0 && one.daysLeft <= Number(when) * 7)
    && (limits === undefined || limits.includes(one.limit)) && (team === undefined || one.teamId === team) && (pace === undefined || isLikelyLate(one)));
}
