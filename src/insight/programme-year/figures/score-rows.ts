import { differenceOf, type ScoreDifference } from "./difference.ts";
import type { ProgrammeYearInput, YearKind, YearRating } from "./input.ts";
import { meanOf, meanOfCycles, type MeanFigure, type Measured } from "./mean-figure.ts";
import { publishedAt, publishedIn, publishedSeries, type EarlierPeriod } from "./published.ts";
import { scoresOf } from "./scores-of.ts";

/** Kinds that stand in one row: a kind by itself, or both kinds of amended plan together. */
export type KindGroup = { id: string; name: string; kinds: readonly string[]; families: readonly YearKind["family"][] };

export type ScoreRow = {
  id: string;
  name: string;
  before: MeanFigure[];
  byCycle: MeanFigure[];
  average: MeanFigure;
  /** The last cycle with a figure less the first, with an interval widened for the number of rows that are looked at together. */
  change: ScoreDifference | null;
};

/** Amended plans are one row, because the same people write and audit them; every other kind is its own. */
export function kindGroups(kinds: readonly YearKind[]): KindGroup[] {
  const groups: (KindGroup & { kinds: string[] })[] = [];
  for (const kind of kinds) {
    const isAmended = kind.family === "plan" && kind.id.startsWith("amended");
    const standing = isAmended ? groups.find((group) => group.id === "amended-plan") : undefined;
    if (standing) standing.kinds.push(kind.id);
    else groups.push({ id: isAmended ? "amended-plan" : kind.id, name: isAmended ? "Amended plan" : kind.name, kinds: [kind.id], families: [kind.family] });
  }
  return groups;
}

export type RowQuestion = { role: YearRating["role"]; kinds: readonly string[]; names: readonly string[]; series: string | null; group?: string; section?: string; withAbsent?: boolean };

/** The cycles' means of a row: from ratings where there are any, otherwise as published. */
export function measuredByCycle(input: ProgrammeYearInput, question: RowQuestion): Measured[] {
  const { names, series, ...wanted } = question;
  return input.cycles.map((cycle) => {
    const own = meanOf(scoresOf(input.ratings, { ...wanted, cycleId: cycle.id }));
    return own.figure.value === null && series !== null ? publishedIn(input, series, names, cycle) : own;
  });
}

/** `together`: how many rows stand side by side, so that a change is called more than chance only where it stands out among all of them (Bonferroni). */
export function scoreRow(input: ProgrammeYearInput, row: { id: string; name: string }, question: RowQuestion, earlier: readonly EarlierPeriod[], together = 1): ScoreRow {
  const measured = measuredByCycle(input, question);
  const known = measured.filter(({ figure }) => figure.value !== null);
  const [first, last] = [known[0], known.at(-1)];
  return {
    ...row,
    before: earlier.map((at) => (question.series === null ? meanOf([]).figure : publishedAt(input, question.series, question.names, at).figure)),
    byCycle: measured.map(({ figure }) => figure),
    average: meanOfCycles(measured).figure,
    change: first && last && first !== last ? differenceOf(last, first, 1 - 0.05 / together) : null,
  };
}

export const internalQuestion = (group: Pick<KindGroup, "id" | "name" | "kinds">): RowQuestion =>
  ({ role: "internal", kinds: group.kinds, names: [group.name, group.id, ...group.kinds], series: publishedSeries.internal });

export const hasFigures = (row: Pick<ScoreRow, "byCycle" | "before">): boolean => [...row.byCycle, ...row.before].some((figure) => figure.value !== null);
