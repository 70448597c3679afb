import type { DfeDataset } from "./dfe-datasets.ts";
import type { Statistic } from "./statistic.ts";

/** What a council can be set beside others on: a share in per cent, from the columns of a file. */
export type PublishedMeasure = {
  dataset: DfeDataset;
  words: string;
  /** What is a part of what. */
  means: string;
  /** undefined where the file has a sign in place of the number, or nothing to divide by. */
  percent: (row: Statistic) => number | undefined;
};

const number = (row: Statistic, ...columns: string[]): number | undefined => {
  for (const column of columns) {
    const value = row.figures[column];
    if (typeof value === "number") return value;
  }
  return undefined;
};

/** A part of a whole; the file's own rounded percentage where it has no counts. */
const part = (met: number | undefined, of: number | undefined, printed?: number): number | undefined => (met !== undefined && of !== undefined && of > 0 ? (100 * met) / of : printed);

/** Shares that each file holds for all areas. Columns that name a year end in its last two digits. */
export const publishedMeasures = {
  "in-20-weeks": {
    dataset: "timeliness", words: "New plans within 20 weeks", means: "of new plans without a lawful exception, sent within 20 weeks of the request",
    percent: (row) => part(number(row, "plans_issued_20_weeks_ex"), number(row, "plans_issued_den_ex"), number(row, "pc_plans_issued_20_weeks_ex")),
  },
  "in-20-weeks-all": {
    dataset: "timeliness", words: "The same, with exceptions", means: "of all new plans, sent within 20 weeks of the request",
    percent: (row) => part(number(row, "plans_issued_within_20_weeks"), number(row, "plans_issued_den"), number(row, "pc_plans_issued_within_20_weeks")),
  },
  "over-a-year": {
    dataset: "timeliness", words: "New plans after more than a year", means: "of new plans without a lawful exception, sent more than a year after the request",
    percent: (row) => part(number(row, "plans_issued_gt_1_year_ex"), number(row, "plans_issued_den_ex"), number(row, "pc_plans_issued_gt_1_year_ex")),
  },
  "reviews-held": {
    dataset: "annual-reviews", words: "Reviews held in the year", means: "of plans whose review was expected in the year, with a review meeting in it",
    percent: (row) => part(number(row, `review_meeting_${row.period.slice(2, 4)}`, `review_meeting${row.period.slice(2, 4)}`), number(row, "review_expected")),
  },
  "decisions-in-4-weeks": {
    dataset: "annual-reviews", words: "Review decisions within 4 weeks", means: "of reviews whose decision was due, decided within four weeks of the meeting",
    // The DfE's files write "decsion".
    percent: (row) => {
      const met = number(row, "number_decsion_4weeks", "number_decision_4weeks");
      const late = number(row, "number_decision_gt_4weeks", "number_decsion_gt_4weeks");
      return part(met, met === undefined || late === undefined ? undefined : met + late, number(row, "pc_decsion_4weeks", "pc_decision_4weeks"));
    },
  },
} as const satisfies Record<string, PublishedMeasure>;

export type PublishedMeasureId = keyof typeof publishedMeasures;
