import { csvText, roundHalfUp } from "../../platform/index.ts";
import type { ComparisonRow, Coefficient } from "../../statistics/index.ts";
import { breakdowns } from "../compare/comparison-filters.ts";
import type { Comparison } from "./compare.ts";

const number = (value: number | null | undefined) => (value === null || value === undefined ? null : roundHalfUp(value, 4));
const coefficient = (each: Coefficient | null) => [number(each?.value), number(each?.low), number(each?.high)];

function cells(part: string, label: string, row: ComparisonRow) {
  return [
    part, label, row.documents, row.answers, number(row.mean1), number(row.mean2), number(row.difference?.value), number(row.difference?.interval?.low), number(row.difference?.interval?.high),
    number(row.exact?.value), number(row.exact?.low), number(row.exact?.high), ...coefficient(row.kappa), ...coefficient(row.ac2), ...coefficient(row.alpha), row.words,
  ];
}

/** A comparison as CSV: the whole, then each row of its breakdown; intervals are 95%. */
export function agreementCsv(comparison: Comparison): string {
  const ends = (name: string) => [name, `${name} from`, `${name} to`];
  return csvText([
    ["Part", "Of", "Documents", "Answers", `First mean of ${comparison.outOf}`, `Second mean of ${comparison.outOf}`, ...ends("Second less first"), ...ends("Same answer"), ...ends("Weighted kappa"), ...ends("AC2"), ...ends("Alpha"), "In words"],
    cells("All", "", comparison.overall), ...comparison.rows.map((row) => cells(breakdowns[comparison.by], row.label, row)),
  ]);
}
