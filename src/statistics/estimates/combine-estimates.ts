import type { Estimate } from "./interval.ts";

/**
 * Σ weight × estimate for independent estimates, its error and Satterthwaite's degrees of freedom (Satterthwaite 1946,
 * Biometrics Bulletin 2:110–114): (Σ w²se²)² ÷ Σ (w²se²)² / df. Weights 1/k average k groups evenly; 1 and −1 take a difference.
 */
export function combineEstimates(parts: readonly (Estimate & { weight: number })[]): Estimate {
  let value = 0;
  let variance = 0;
  let below = 0;
  for (const part of parts) {
    const share = part.weight ** 2 * part.se ** 2;
    value += part.weight * part.value;
    variance += share;
    below += share ** 2 / part.df;
  }
  return { value, se: Math.sqrt(variance), df: below === 0 ? Number.POSITIVE_INFINITY : variance ** 2 / below };
}
