import { judge } from "../range/judge.ts";
import { exactly, meanOf, minus, scaled, sumOf, type Range } from "../range/range.ts";
import type { Inputs } from "./inputs-at.ts";
import type { Side } from "./side.ts";

export const UNKNOWN_WEIGHTS = "a mean weighted by numbers that are not printed here";

const label = (side: Side, at: number | undefined) => `“${side.fields[at ?? -1]?.label ?? ""}”`;
const middle = (values: readonly number[]) => {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[half] ?? 0) : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2;
};

/** Which others could make the printed mean. */
export function meanMightBe(side: Side, { figure, fields, ranges, leftOut }: Inputs): string[] {
  const fits = (range: Range) => judge(figure, range) !== "wrong";
  const sum = sumOf(ranges);
  const found: string[] = [];
  const without = ranges.length < 3 ? -1 : ranges.findIndex((range) => fits(scaled(minus(sum, range), 1 / (ranges.length - 1))));
  if (figure.value <= meanOf(ranges).value && figure.value + 10 ** -figure.decimals > meanOf(ranges).low) found.push("the mean with its last decimals cut off, not rounded");
  if (without >= 0) found.push(`the mean without ${label(side, fields[without])}`);
  if (leftOut > 0 && fits(scaled(sum, 1 / (ranges.length + leftOut)))) found.push("the mean with what is left out counted as 0");
  if (ranges.length > 2 && fits(exactly(middle(ranges.map(({ value }) => value))))) found.push("the median");
  if (figure.high >= Math.min(...ranges.map(({ low }) => low)) && figure.low <= Math.max(...ranges.map(({ high }) => high))) found.push(UNKNOWN_WEIGHTS);
  return found;
}

/** Which others could make the printed sum. */
export function sumMightBe(side: Side, { figure, fields, ranges, isExact }: Inputs): string[] {
  const sum = sumOf(ranges);
  const found: string[] = [];
  const without = ranges.length < 3 ? -1 : ranges.findIndex((range) => range.value !== 0 && judge(figure, minus(sum, range)) === "holds");
  if (without >= 0) found.push(`the sum without ${label(side, fields[without])}`);
  const digits = (value: number) => [...String(Math.abs(value))].sort().join("");
  if (isExact && digits(sum.value) === digits(figure.value)) found.push(`${sum.value} with two digits that changed places`);
  if (isExact && Math.abs(figure.value - sum.value) <= ranges.length / 2) found.push("the sum of figures that were each rounded by itself");
  return found;
}
