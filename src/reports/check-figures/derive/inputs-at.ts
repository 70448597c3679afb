import type { Range } from "../range/range.ts";
import { exactly } from "../range/range.ts";
import type { PrintedFigure } from "../read/printed-figure.ts";
import { isScoreLabel } from "./is-score-label.ts";
import type { Side } from "./side.ts";

/** What a derived figure is reckoned from at one case. */
export type Inputs = {
  figure: PrintedFigure;
  fields: number[];
  ranges: Range[];
  /** How many of the lines have nothing there. */
  leftOut: number;
  hasHidden: boolean;
  /** Counts of whole things. */
  isExact: boolean;
  /** Scores and shares, which are averaged and never added up. */
  isMeasure: boolean;
};

/** Undefined where there is nothing to reckon: no figure to check, none to reckon from, or words among them. */
export function inputsAt(side: Side, field: number, fields: readonly number[], caseAt: number): Inputs | undefined {
  const own = side.cell(caseAt, field);
  if (own?.kind !== "figure") return undefined;
  const { figure } = own;
  const cells = fields.map((at) => ({ at, cell: side.cell(caseAt, at) }));
  if (cells.some(({ cell }) => cell === undefined || cell.kind === "words")) return undefined;
  const used = cells.flatMap(({ at, cell }): { at: number; range: Range; figure: PrintedFigure | undefined }[] => {
    if (cell?.kind === "hidden") return [{ at, range: { value: Number.NaN, low: cell.low, high: cell.high }, figure: undefined }];
    return cell?.kind === "figure" && cell.figure.unit === figure.unit ? [{ at, range: cell.figure, figure: cell.figure }] : [];
  });
  const figures = used.flatMap((each) => (each.figure === undefined ? [] : [each.figure]));
  if (figures.length === 0) return undefined;
  const labels = [side.cases[caseAt]?.label ?? "", side.table.caption, ...used.map(({ at }) => side.fields[at]?.label ?? "")].join(" ");
  const isMeasure = figure.unit === "%" || isScoreLabel(labels);
  const areWhole = figures.every(({ decimals }) => decimals === 0) && (side.across === "rows" || !fields.some((at) => side.withDecimals.has(at)));
  const isExact = areWhole && figure.decimals === 0 && !isMeasure && !side.table.saysRounded;
  const areCounts = areWhole && !isMeasure && !side.table.saysRounded;
  return {
    figure, fields: used.map(({ at }) => at), isExact, isMeasure,
    ranges: used.map((each) => (areCounts && each.figure !== undefined ? exactly(each.figure.value) : each.range)),
    leftOut: cells.filter(({ cell }) => cell?.kind === "left-out").length,
    hasHidden: figures.length < used.length,
  };
}
