import type { Instrument } from "../instruments/index.ts";
import { answerCriteria, type DemoAnswer, type DemoFacts } from "./answer-criteria.ts";
import { addDays, monthsFrom, onWorkingDay } from "./calendar.ts";
import type { DemoChild, DemoVersion } from "./make-register.ts";
import type { Random } from "./random.ts";
import { reachTarget } from "./reach-target.ts";
import { yearGroup } from "./year-group.ts";

/** A rating of a plan before it has ids: the child is named by its place in the register, the auditor by the key of the staff list. */
export type DemoRating = {
  reference: string; child: DemoChild; version: DemoVersion; team: number; month: string; ratedOn: string;
  rater: string; role: "audit" | "moderation"; facts: DemoFacts; answers: DemoAnswer[];
};

/** Each team's compliance in the published quarter ("EHCP dip-sampling report 2, July to October 2020"), in per cent. */
export const publishedQuarter: Readonly<Record<string, readonly number[]>> = {
  "2020-07": [76, 94, 52, 81, 68],
  "2020-08": [72, 83, 70, 94, 70],
  "2020-09": [94, 60, 67, 94, 94],
};

/** How the teams go on after it: where each starts, and what a month adds (team 3 was trained over the winter). */
const later: readonly { from: number; each: number }[] = [
  { from: 82, each: 0.2 }, { from: 79, each: 0.3 }, { from: 64, each: 1.7 }, { from: 90, each: 0 }, { from: 78, each: 0.8 },
];

/**
 * Sections against the plan as a whole, in logits, how much plans differ in them, what a month adds, and how much of the plan's own quality
 * they share: A and G are weak in nearly every plan, E is good in some and poor in others.
 */
const sections: Readonly<Record<string, { shift: number; spread: number; each: number; share?: number }>> = {
  A: { shift: -0.15, spread: 0, each: 0.07, share: 0.1 }, B: { shift: 0.4, spread: 0.3, each: 0 }, C: { shift: -0.3, spread: 0.3, each: 0 }, D: { shift: 0.1, spread: 0.3, each: 0 },
  E: { shift: -0.35, spread: 3.4, each: 0.02 }, F: { shift: 0.9, spread: 0.3, each: 0 }, G: { shift: -0.4, spread: 0, each: 0.02, share: 0.1 }, H1: { shift: 0.3, spread: 0.3, each: 0 },
  H2: { shift: 0.3, spread: 0.3, each: 0 }, I: { shift: 1.6, spread: 0.3, each: 0 }, J: { shift: 1, spread: 0.3, each: 0 }, K: { shift: -0.2, spread: 0.4, each: 0.06 },
};

const auditors = [
  { key: "aud1", severity: 0.1 }, { key: "aud2", severity: 0.5 }, { key: "aud3", severity: 0.25 },
  { key: "aud4", severity: -0.2 }, { key: "aud5", severity: -0.35 }, { key: "aud6", severity: -0.1 },
] as const;

const logit = (percent: number) => Math.log(percent / (100 - percent)) * 0.75;

/** A year of dip samples, five plans a team a month, and a fifth of them rated again by the moderator. */
export function makeAudits(random: Random, instrument: Instrument, register: readonly DemoChild[]): DemoRating[] {
  const audits: DemoRating[] = [];
  const seen = new Set<DemoVersion>();
  for (const [index, month] of monthsFrom("2020-07", "2021-06").entries()) {
    for (let team = 0; team < 5; team += 1) {
      const trend = later[team] ?? { from: 75, each: 0 };
      const published = publishedQuarter[month]?.[team];
      const level = published ?? Math.min(95, Math.max(45, trend.from + trend.each * (index - 3) + random.normal() * 4.5));
      const sampled = sample(random, register, seen, team, month).map(({ child, version }, place): DemoRating => {
        const auditor = auditors[(index + team + place) % auditors.length] ?? auditors[0];
        const facts: DemoFacts = {
          yearGroup: yearGroup(child.person.birth_date, version.dated_on), amended: version.kind !== "new-plan",
          healthInvolved: random.chance(0.62), socialCareInvolved: random.chance(0.34),
        };
        const shifts = new Map(Object.keys(sections).map((id) => [id, random.normal() * (sections[id]?.spread ?? 0)]));
        const plan = random.normal() * 0.35;
        const own = logit(level) + plan - auditor.severity;
        const quality = (section: string) => {
          const { shift = 0, each = 0, share = 1 } = sections[section] ?? {};
          return own * share + shift + each * index + (shifts.get(section) ?? 0);
        };
        return {
          reference: `DS-${month.slice(2).replace("-", "")}-${team + 1}${String.fromCodePoint(65 + place)}`, child, version, team, month,
          ratedOn: onWorkingDay(addDays(`${month}-01`, random.whole(4, 25))), rater: auditor.key, role: "audit", facts,
          answers: answerCriteria(random, instrument, quality, facts),
        };
      });
      if (published !== undefined) reachTarget(random, instrument, sampled, published, 0.12);
      audits.push(...sampled);
    }
  }
  return [...audits, ...audits.filter((_, index) => index % 5 === 2).map((audit) => moderate(random, audit))];
}

/** Five plan versions of the team: of the month first, else the newest before it that nobody has audited. */
function sample(random: Random, register: readonly DemoChild[], seen: Set<DemoVersion>, team: number, month: string) {
  const end = `${month}-31`;
  const frame = register
    .filter((child) => child.plan.team === team)
    .flatMap((child) => child.versions.map((version) => ({ child, version })))
    .filter(({ version }) => version.stage === "final" && version.dated_on <= end && !seen.has(version))
    .map((entry) => ({ ...entry, order: entry.version.dated_on >= `${month}-01` ? `2${random.next()}` : `1${entry.version.dated_on}` }))
    .sort((a, b) => (a.order < b.order ? 1 : -1))
    .slice(0, 5);
  for (const { version } of frame) seen.add(version);
  return frame;
}

/** The moderator's second look: a little stricter, not knowing the first answers. */
function moderate(random: Random, audit: DemoRating): DemoRating {
  const answers = audit.answers.map((answer) => {
    if (answer.value === "Yes" && random.chance(0.09)) return { ...answer, value: "No", comment: "" };
    if (answer.value === "No" && random.chance(0.1)) return { ...answer, value: "Yes", comment: "" };
    return { ...answer, comment: "" };
  });
  return { ...audit, answers, rater: "mod", role: "moderation", ratedOn: onWorkingDay(addDays(audit.ratedOn, random.whole(3, 7))) };
}
