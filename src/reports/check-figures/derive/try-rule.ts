import { judge, type Verdict } from "../range/judge.ts";
import { exactly, type Range } from "../range/range.ts";
import type { PrintedFigure } from "../read/printed-figure.ts";
import type { FigureFinding } from "./figure-finding.ts";
import type { Side } from "./side.ts";

/**
 * A rule tried at one cell. `isExact`: counts of whole things, where one more is one more. `otherwise`: the verdict in place of
 * "wrong", where the rule is not the only one that the label allows.
 */
export type Tried = {
  caseAt: number;
  field: number;
  figure: PrintedFigure;
  recomputed: Range;
  rule: FigureFinding["rule"];
  assumed: string;
  mightBe?: string[];
  isExact?: boolean;
  otherwise?: Verdict;
};

export const isOpen = (range: Range): boolean => Number.isNaN(range.value) || range.high === Number.POSITIVE_INFINITY;

export function verdictOf({ figure, recomputed, isExact }: Pick<Tried, "figure" | "recomputed" | "isExact">): Verdict {
  const verdict = judge(isExact ? exactly(figure.value) : figure, recomputed);
  // Where a part is hidden, what fits proves nothing.
  return verdict !== "wrong" && isOpen(recomputed) ? "cannot-tell" : verdict;
}

/** The judgement of a rule at one cell. */
export function findingOf(side: Side, tried: Tried): FigureFinding {
  const found = verdictOf(tried);
  const verdict = found === "wrong" ? (tried.otherwise ?? found) : found;
  const [row, column] = side.across === "columns" ? [side.cases[tried.caseAt], side.fields[tried.field]] : [side.fields[tried.field], side.cases[tried.caseAt]];
  const { value, low, high } = tried.recomputed;
  const nearest = Number.isNaN(value) ? Math.min(Math.max(tried.figure.value, low), high) : value;
  return {
    place: side.cell(tried.caseAt, tried.field)?.place ?? "", row: row?.label ?? "", column: column?.label ?? "", printed: tried.figure.text, verdict,
    recomputed: isOpen(tried.recomputed) ? null : tried.recomputed,
    offBy: verdict === "wrong" ? Number((tried.figure.value - nearest).toPrecision(12)) : 0,
    rule: tried.rule, assumed: tried.assumed, mightBe: verdict === "wrong" ? (tried.mightBe ?? []) : [],
  };
}
