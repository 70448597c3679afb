import { publishedFigure, type Figure } from "./figure.ts";
import type { PublishedFigure } from "./input.ts";
import { monthsBetween } from "./months.ts";

const lengths = { month: 1, quarter: 3, term: 4, year: 12 } as const;

/** The published figure of a series for exactly these months, or undefined. Group names are compared without case. */
export function findPublished(
  published: readonly PublishedFigure[],
  wanted: { series: string; group?: string; from: string; to: string },
): Figure | undefined {
  const length = monthsBetween(wanted.from, wanted.to).length;
  const found = published.find((figure) =>
    figure.series === wanted.series && figure.periodStart === wanted.from && lengths[figure.period] === length
    && figure.groupName.toLowerCase() === (wanted.group ?? "").toLowerCase());
  return found && publishedFigure(found.value, found.plans, found.source);
}
