import type { RolledUp } from "./roll-up.ts";

export type WeighedSection = { rolled: RolledUp; weight: number };

/**
 * The mean of sections' percentages, evenly or by their weight, out of `outOf`. Sections without a score are left out.
 * Gives for each section what one of its own score's points adds to the whole.
 */
export function rollUpSections(sections: readonly WeighedSection[], outOf: number): Omit<RolledUp, "shares"> & { factors: readonly number[] } {
  const whole = sections.reduce((sum, { rolled, weight }) => sum + (rolled.percent === null ? 0 : weight), 0);
  if (whole === 0) return { score: null, outOf: null, percent: null, factors: sections.map(() => 0) };
  const factors = sections.map(({ rolled, weight }) => (rolled.outOf === null || rolled.outOf === 0 ? 0 : (weight / whole) * (outOf / rolled.outOf)));
  const score = sections.reduce((sum, { rolled }, index) => sum + (rolled.score ?? 0) * (factors[index] ?? 0), 0);
  return { score, outOf, percent: Math.min(100, (score / outOf) * 100), factors };
}
