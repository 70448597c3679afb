import { summarise } from "../../statistics/index.ts";
import type { SectionCell, TeamMonthCell } from "./input.ts";

/** One rating as figures see it. */
export type DipSampleRow = {
  ratingId: string;
  teamId: string;
  /** YYYY-MM-DD */
  ratedOn: string;
  percent: number | null;
  sections: Readonly<Record<string, { percent: number | null }>>;
};

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

/** Adds up single ratings into the cells that `dipSampleFigures` takes (the store does the same sums in SQL). */
export function cellsOfRows(rows: readonly DipSampleRow[], now: { from: string; to: string }, before: { from: string; to: string }) {
  const cells: TeamMonthCell[] = [];
  for (const group of grouped(rows, (row) => `${row.ratedOn.slice(0, 7)} ${row.teamId}`).values()) {
    const first = group[0];
    const summary = summarise(group.flatMap((row) => (row.percent === null ? [] : [row.percent])));
    if (first && summary) cells.push({ month: first.ratedOn.slice(0, 7), teamId: first.teamId, ...summary });
  }
  const sectionCells: SectionCell[] = [];
  const inPeriod = (row: DipSampleRow, period: { from: string; to: string }) => row.ratedOn.slice(0, 7) >= period.from && row.ratedOn.slice(0, 7) <= period.to;
  for (const period of ["now", "before"] as const) {
    const parts = rows
      .filter((row) => inPeriod(row, period === "now" ? now : before))
      .flatMap((row) => Object.entries(row.sections).flatMap(([section, { percent }]) => (percent === null ? [] : [{ section, teamId: row.teamId, percent }])));
    for (const group of grouped(parts, (part) => `${part.section} ${part.teamId}`).values()) {
      const first = group[0];
      const summary = summarise(group.map((part) => part.percent));
      if (first && summary) sectionCells.push({ period, section: first.section, teamId: first.teamId, ...summary });
    }
  }
  return { cells, sectionCells };
}
