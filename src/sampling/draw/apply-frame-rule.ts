import type { FrameUnit } from "./frame-unit.ts";
import { monthsBefore } from "./months-before.ts";
import { adviceRules, type FrameRule, type Purpose, type Risk } from "./sample-design.ts";

/** What a rule took out of what the rules before it had left. */
export type TakenOut = { rule: string; out: number };

type Asked = { purpose: Purpose; risk?: Risk; today: string };
type Step = { rule: string; keeps: (unit: FrameUnit) => boolean };

const adviceKept: Readonly<Record<keyof typeof adviceRules, (unit: FrameUnit) => boolean>> = {
  health: (unit) => unit.healthAdvice, "social-care": (unit) => unit.socialCareAdvice,
  either: (unit) => unit.healthAdvice || unit.socialCareAdvice, both: (unit) => unit.healthAdvice && unit.socialCareAdvice,
};

/**
 * A random draw must not lose what a risk-led one took before it: its frame would then lack the worst, and its figures would flatter. So it
 * leaves out only what was drawn at random before; the other draws leave out whatever the cycle has already.
 */
const isDrawnAlready = (unit: FrameUnit, purpose: Purpose) => (purpose === "random" ? unit.drawnFor.includes("random") : unit.drawnFor.length > 0);

function stepsOf(rule: FrameRule, { purpose, risk, today }: Asked): Step[] {
  const steps: (Step | false | undefined)[] = [
    { rule: "The family asked not to be audited", keeps: (unit) => !unit.optedOut },
    { rule: purpose === "random" ? "Drawn at random in this cycle already" : "Drawn in this cycle already", keeps: (unit) => !isDrawnAlready(unit, purpose) },
    rule.status !== undefined && { rule: "The plan has another status", keeps: (unit) => unit.status === rule.status },
    (rule.from !== undefined || rule.to !== undefined) && { rule: "The document bears no date", keeps: (unit) => unit.datedOn !== null },
    rule.from !== undefined && { rule: "Dated too early", keeps: (unit) => unit.datedOn !== null && unit.datedOn >= (rule.from ?? "") },
    rule.to !== undefined && { rule: "Dated too late", keeps: (unit) => unit.datedOn !== null && unit.datedOn <= (rule.to ?? "") },
    rule.stage !== undefined && { rule: rule.stage === "final" ? "The plan is a draft" : "The plan is final", keeps: (unit) => unit.stage === null || unit.stage === rule.stage },
    rule.teams.length > 0 && { rule: "Of another team, or of none", keeps: (unit) => unit.teamId !== null && rule.teams.includes(unit.teamId) },
    rule.needs.length > 0 && { rule: "Another main need, or none recorded", keeps: (unit) => unit.need !== null && rule.needs.includes(unit.need) },
    (rule.yearFrom !== undefined || rule.yearTo !== undefined) && { rule: "Another year group", keeps: (unit) => unit.yearGroup >= (rule.yearFrom ?? -Infinity) && unit.yearGroup <= (rule.yearTo ?? Infinity) },
    rule.lookedAfter !== undefined && { rule: rule.lookedAfter === "yes" ? "Not known to be looked after" : "Looked after", keeps: (unit) => (unit.lookedAfter === true) === (rule.lookedAfter === "yes") },
    rule.settings.length > 0 && { rule: "Another kind of setting, or none recorded", keeps: (unit) => unit.settingType !== null && rule.settings.includes(unit.settingType) },
    rule.advice && { rule: `No ${adviceRules[rule.advice].toLowerCase()} in the file`, keeps: adviceKept[rule.advice] },
    rule.withFile && { rule: "The file is not here", keeps: (unit) => unit.hasFile },
    rule.notAuditedMonths !== undefined && {
      rule: `Audited, or drawn to be, in the last ${rule.notAuditedMonths} ${rule.notAuditedMonths === 1 ? "month" : "months"}`,
      keeps: (unit) => unit.auditedOn === null || unit.auditedOn < monthsBefore(today, rule.notAuditedMonths ?? 0),
    },
    purpose === "risk" && risk === "most-findings" && { rule: "Never read by the reading program", keeps: (unit) => unit.findings !== null },
    purpose === "risk" && risk === "oldest-review" && { rule: "No date of a review or a start", keeps: (unit) => unit.reviewedOn !== null },
  ];
  return steps.filter((step): step is Step => Boolean(step));
}

const isNewer = (a: FrameUnit, b: FrameUnit) => (a.datedOn ?? "") > (b.datedOn ?? "") || (a.datedOn === b.datedOn && (a.versionNumber ?? 0) > (b.versionNumber ?? 0));

/** A plan is in the frame once: with the newest of its versions that fits, so that nobody's plan has two chances. */
function newestVersions(units: readonly FrameUnit[]): FrameUnit[] {
  const newest = new Map<string, FrameUnit>();
  for (const unit of units) {
    const known = newest.get(unit.planId);
    if (unit.family === "plan" && (known === undefined || isNewer(unit, known))) newest.set(unit.planId, unit);
  }
  return units.filter((unit) => unit.family !== "plan" || newest.get(unit.planId) === unit);
}

/**
 * The frame: which of the `units` (all of the rule's kinds) could be drawn, and how many each rule took out, in the order in which they apply.
 * `today` is the day that "the last N months" are counted from.
 */
export function applyFrameRule(units: readonly FrameUnit[], rule: FrameRule, asked: Asked): { units: FrameUnit[]; takenOut: TakenOut[] } {
  const takenOut: TakenOut[] = [];
  let left = units.filter((unit) => rule.kinds.includes(unit.kind));
  for (const { rule: words, keeps } of stepsOf(rule, asked)) {
    const kept = left.filter(keeps);
    takenOut.push({ rule: words, out: left.length - kept.length });
    left = kept;
  }
  const newest = newestVersions(left);
  if (newest.length < left.length) takenOut.push({ rule: "An older version of a plan that is in already", out: left.length - newest.length });
  return { units: newest, takenOut };
}
