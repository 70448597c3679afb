import { runChart, type RunChart } from "../../../statistics/index.ts";
import { shareOf, type Share } from "./share.ts";

/** New plans of a month (YYYY-MM), as counted: of all that were issued, how many in time; and of those with a lawful exception likewise. */
export type IssuedMonth = { month: string; issued: number; inTime: number; excepted: number; exceptedInTime: number };

export type IssueMonthFigure = { month: string; /** As the DfE's headline counts: plans with an exception left out. */ without: Share; /** All plans. */ all: Share };

export type IssueFigures = {
  months: IssueMonthFigure[];
  /** The last twelve of the months together. */
  year: { without: Share; all: Share };
  /** Of the months that have plans, without exceptions; undefined where there are none. Positions are those of `charted`. */
  chart: RunChart | undefined;
  charted: string[];
};

/**
 * Plans sent within 20 weeks of the request (SEND Regulations 2014 reg 13(2)) by the month in which they were sent. The DfE publishes two shares: of all plans
 * (columns `plans_issued_den`, `plans_issued_within_20_weeks`), and, as its headline, of those without a recorded exception
 * (`plans_issued_den_ex`, `plans_issued_20_weeks_ex`): an excepted plan leaves both the whole and the part. `months` in order of time, without gaps.
 */
export function issueFigures(counted: readonly IssuedMonth[], months: readonly string[]): IssueFigures {
  const byMonth = new Map(counted.map((row) => [row.month, row]));
  const rows = months.map((month) => byMonth.get(month) ?? { month, issued: 0, inTime: 0, excepted: 0, exceptedInTime: 0 });
  const figures = rows.map((row) => ({ month: row.month, ...sharesOf([row]) }));
  const charted = figures.filter((figure) => figure.without.percent !== null);
  return {
    months: figures, year: sharesOf(rows.slice(-12)), charted: charted.map((figure) => figure.month),
    chart: runChart(charted.map((figure) => figure.without.percent ?? 0)),
  };
}

function sharesOf(rows: readonly IssuedMonth[]): { without: Share; all: Share } {
  const sum = (of: (row: IssuedMonth) => number) => rows.reduce((total, row) => total + of(row), 0);
  return {
    without: shareOf(sum((row) => row.inTime - row.exceptedInTime), sum((row) => row.issued - row.excepted)),
    all: shareOf(sum((row) => row.inTime), sum((row) => row.issued)),
  };
}
