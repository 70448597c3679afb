import type { DimensionId } from "../facts/catalogue/dimensions.ts";
import type { MeasureId } from "../facts/catalogue/measures.ts";
import { plainQuestion, type Question } from "../facts/catalogue/question.ts";
import type { ReadyView } from "./ready-question.ts";

/** A view of a measure by some dimensions. */
export const viewOf = (words: string, measure: MeasureId, by: readonly DimensionId[] = [], where: Question["where"] = {}): ReadyView => ({ words, question: { ...plainQuestion, measure, by, where } });

const cohorts: readonly (readonly [words: string, by: DimensionId])[] = [
  ["by main need", "need"], ["by age", "age"], ["by phase", "phase"], ["by area", "area"], ["by type of setting", "setting-type"], ["for looked-after children", "looked-after"],
];

/** The same measure by each cohort of children. */
export const byCohorts = (measure: MeasureId, where: Question["where"] = {}): ReadyView[] => cohorts.map(([words, by]) => viewOf(words, measure, [by], where));
