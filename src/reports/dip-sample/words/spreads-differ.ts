import type { SectionFigures } from "../../../insight/index.ts";

/**
 * Whether two sections' spreads between plans differ by more than chance: the logarithm of a standard deviation of n
 * values varies with variance about 1 ÷ 2(n − 1) (large samples; Rao 1973, Linear Statistical Inference, 6g.1). Few or
 * very skewed values vary more, so the answer leans towards "yes" only where the gap is wide.
 */
export function spreadsDiffer(a: SectionFigures, b: SectionFigures): boolean {
  const plans = [a.average.plans ?? 0, b.average.plans ?? 0];
  if (a.spreadOfPlans === null || b.spreadOfPlans === null || plans.some((n) => n < 2)) return false;
  if (b.spreadOfPlans === 0) return a.spreadOfPlans > 0;
  const [first = 2, second = 2] = plans;
  const se = Math.sqrt(1 / (2 * (first - 1)) + 1 / (2 * (second - 1)));
  return Math.log(a.spreadOfPlans / b.spreadOfPlans) > 1.96 * se;
}
