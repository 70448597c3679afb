import { linesNamedBy } from "./lines-named-by.ts";
import type { Side } from "./side.ts";

/** Beside a year's figures these stand for comparison; a total or an average of the year does not take them in. */
const OUTSIDE = /\b(baseline|target|benchmark|national|england|regional?|statistical neighbours?|previous|last year|rank)\b/i;

const FEW = 12;

export const isOutside = (label: string): boolean => OUTSIDE.test(label);

/** Of which other lines a line can be the sum or mean, the likeliest first. Each has at least two. */
export function candidateLines(side: Side, field: number): number[][] {
  const own = side.fields[field];
  const role = side.roles[field]?.is;
  const labelAt = (at: number) => side.fields[at]?.label ?? "";
  const plain = side.fields.flatMap((_, at) => (at !== field && side.roles[at] === undefined ? [at] : []));
  const base = plain.filter((at) => !isOutside(labelAt(at)));
  const before = base.filter((at) => at < field);
  const isSum = (at: number) => ["total", "subtotal", "mean", "whole"].includes(side.roles[at]?.is ?? "");
  const earlier = side.fields.flatMap((_, at) => (at < field && isSum(at) ? [at] : []));
  const sinceLast = before.filter((at) => at > (earlier.at(-1) ?? -1));
  const sameGroup = own?.group === "" ? [] : before.filter((at) => side.fields[at]?.group === own?.group);
  const comesInEachGroup = side.fields.some((line, at) => at !== field && side.roles[at]?.is === role && line.group !== own?.group && line.group !== "");
  const named = linesNamedBy(own?.label ?? "", side.fields.map(({ label }) => label));
  const sums = earlier.filter((at) => side.roles[at]?.is !== "mean");
  const withOutside = plain.filter((at) => at < field);
  // A year beside earlier ones: the last few lines, the more the likelier.
  const last = before.slice(-FEW).map((_, at, few) => few.slice(at)).slice(before.length > FEW ? 0 : 1);
  const after = base.filter((at) => at > field);
  const first = role === "subtotal" || comesInEachGroup ? [sameGroup, sinceLast] : [];
  const ordered = [named, ...first, before, sinceLast, sameGroup, sums, withOutside, ...last, after].filter((lines) => lines.length >= 2);
  return [...new Map(ordered.map((lines) => [lines.join(","), lines])).values()];
}
