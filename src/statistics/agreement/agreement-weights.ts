/** How much a pair of ratings counts as agreement: only the same, by distance, or by distance squared. */
export type WeightKind = "identity" | "linear" | "quadratic";

/**
 * Weights 0 to 1 by pair of categories, row by row: 1 on the diagonal, 0 at the two ends of the scale, between them by
 * distance (linear) or 1 − (distance ÷ range)² (quadratic; Cohen 1968, Psychological Bulletin 70:213–220).
 */
export function agreementWeights(categories: readonly number[], kind: WeightKind): Float64Array {
  const size = categories.length;
  const range = (categories.at(-1) ?? 0) - (categories[0] ?? 0);
  const weights = new Float64Array(size * size);
  categories.forEach((a, row) => {
    categories.forEach((b, column) => {
      const distance = range === 0 ? 0 : Math.abs(a - b) / range;
      const weight = kind === "identity" ? Number(a === b) : kind === "linear" ? 1 - distance : 1 - distance * distance;
      weights[row * size + column] = weight;
    });
  });
  return weights;
}
