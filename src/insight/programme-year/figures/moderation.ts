import { differenceOf, type ScoreDifference } from "./difference.ts";
import type { ProgrammeYearInput, YearRating } from "./input.ts";
import { meanOf, meanOfCycles, type MeanFigure } from "./mean-figure.ts";
import { documentOf, matchedDifference, type Matched } from "./pairs-of.ts";
import { internalQuestion, measuredByCycle, type KindGroup } from "./score-rows.ts";
import { scoresOf } from "./scores-of.ts";

/** Moderators of plans, by their group: `shares` are of the plans that were moderated in the cycle, per cent. */
export type ModeratorRow = { group: string; byCycle: MeanFigure[]; shares: (number | null)[]; average: MeanFigure };

/** Average scores of auditors and of moderators of one kind; `matched` on the documents that both rated: the moderator's score less the auditor's. */
export type ModeratedKind = { id: string; name: string; internal: MeanFigure; moderation: MeanFigure; matched: Matched | null };

export type ModerationFigures = {
  plans: ModeratorRow[];
  /** The plain mean of the groups' averages. */
  plansAverage: number | null;
  /** The two largest groups in the last cycle in which both moderated: what the report says of them. */
  lastCycle: { cycle: string; first: string; second: string; difference: ScoreDifference } | null;
  kinds: ModeratedKind[];
  /** How many documents were rated a second time, and out of how many. */
  moderated: number;
  audited: number;
};

const noGroup = "Group not recorded";

function moderatorRows(input: ProgrammeYearInput, plans: readonly string[]): ModeratorRow[] {
  const moderated = input.ratings.filter((rating) => rating.role === "moderation" && plans.includes(rating.kind) && rating.score !== null && !rating.isAbsent);
  const groups = [...new Set(moderated.map((rating) => rating.group ?? noGroup))];
  const named = input.ratings.map((rating) => (rating.role === "moderation" ? { ...rating, group: rating.group ?? noGroup } : rating));
  const documents = (cycleId: string, group?: string) => new Set(moderated.filter((each) => each.cycleId === cycleId && (group === undefined || (each.group ?? noGroup) === group)).map(documentOf)).size;
  return groups.map((group) => {
    const measured = input.cycles.map((cycle) => meanOf(scoresOf(named, { role: "moderation", kinds: plans, cycleId: cycle.id, group })));
    return {
      group, byCycle: measured.map(({ figure }) => figure), average: meanOfCycles(measured).figure,
      shares: input.cycles.map((cycle) => (documents(cycle.id) === 0 ? null : (documents(cycle.id, group) / documents(cycle.id)) * 100)),
    };
  }).sort((a, b) => (b.average.documents ?? 0) - (a.average.documents ?? 0) || a.group.localeCompare(b.group, "en"));
}

function lastCycleOf(input: ProgrammeYearInput, plans: readonly string[], rows: readonly ModeratorRow[]): ModerationFigures["lastCycle"] {
  const [one, two] = rows;
  if (one === undefined || two === undefined) return null;
  for (const [index, cycle] of [...input.cycles.entries()].reverse()) {
    if ([one, two].some((row) => (row.byCycle[index]?.value ?? null) === null)) continue;
    const of = (group: string) => meanOf(scoresOf(input.ratings.map((rating) => ({ ...rating, group: rating.group ?? noGroup })), { role: "moderation", kinds: plans, cycleId: cycle.id, group }));
    const difference = differenceOf(of(one.group), of(two.group));
    return difference && { cycle: cycle.name, first: one.group, second: two.group, difference };
  }
  return null;
}

/** What second ratings say: by moderators' group for plans, and auditors beside moderators for every other kind. */
export function moderationFigures(input: ProgrammeYearInput, groups: readonly KindGroup[]): ModerationFigures {
  const plans = input.kinds.filter((kind) => kind.family === "plan").map((kind) => kind.id);
  const rows = moderatorRows(input, plans);
  const known = rows.flatMap(({ average }) => average.value ?? []);
  const kinds = groups.flatMap((group): ModeratedKind[] => {
    const moderation = meanOfCycles(input.cycles.map((cycle) => meanOf(scoresOf(input.ratings, { role: "moderation", kinds: group.kinds, cycleId: cycle.id })))).figure;
    if (moderation.value === null) return [];
    return [{
      id: group.id, name: group.name, internal: meanOfCycles(measuredByCycle(input, internalQuestion(group))).figure, moderation,
      matched: matchedDifference(input.ratings, group.kinds, "internal", "moderation"),
    }];
  });
  const distinct = (role: YearRating["role"]) => new Set(input.ratings.filter((rating) => rating.role === role && !rating.isAbsent).map(documentOf)).size;
  return {
    plans: rows, plansAverage: known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length,
    lastCycle: lastCycleOf(input, plans, rows), kinds, moderated: distinct("moderation"), audited: distinct("internal"),
  };
}
