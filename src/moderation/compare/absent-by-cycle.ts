import { absentAdvice, type AbsentAdvice } from "../../statistics/index.ts";

/** A rating's score out of the comparison's full score; null: the document was not there. */
export type ScoredDocument = { period: string; kind: string; score: number | null };

export type AbsentTable = {
  periods: string[];
  /** Averages of each period and then of all periods, each period counting once; null where nothing was scored. */
  first: (number | null)[]; counted: (number | null)[]; leftOut: (number | null)[];
  kinds: ({ kind: string; ratings: number } & AbsentAdvice)[];
};

const meanOf = (values: readonly (number | null)[]): number | null => {
  const there = values.filter((value) => value !== null);
  return there.length === 0 ? null : there.reduce((sum, value) => sum + value, 0) / there.length;
};
const withAverage = (values: (number | null)[]): (number | null)[] => [...values, meanOf(values)];

/**
 * Averages of the first group beside those of the second, once with advice that was not there as 0 and once without it: by period, over the periods evenly (as
 * the programme report of 2021 does, section 4), and by kind of document. `periods` in their order.
 */
export function absentByCycle(periods: readonly string[], first: readonly ScoredDocument[], second: readonly ScoredDocument[]): AbsentTable {
  const of = (rows: readonly ScoredDocument[], period: string) => absentAdvice(rows.filter((row) => row.period === period).map((row) => row.score));
  const kinds = [...new Set(second.map((row) => row.kind))];
  return {
    periods: [...periods],
    first: withAverage(periods.map((period) => of(first, period).leftOut?.mean ?? null)),
    counted: withAverage(periods.map((period) => of(second, period).counted?.mean ?? null)),
    leftOut: withAverage(periods.map((period) => of(second, period).leftOut?.mean ?? null)),
    kinds: kinds.map((kind) => {
      const scores = second.filter((row) => row.kind === kind).map((row) => row.score);
      return { kind, ratings: scores.length, ...absentAdvice(scores) };
    }),
  };
}
