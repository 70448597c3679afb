/**
 * How many plans each of `authorities` councils has, together `plans`, largest first. Sizes are spread like a log-normal with a standard deviation of 0.7:
 * with 153 councils the largest has five times the mean and the smallest a ninth of it, about as the DfE's SEN2 figures show for England (a few
 * hundred plans to some 20,000). Quantiles, not chance: the same every time.
 */
export function englandSizes(plans: number, authorities: number): number[] {
  const shares = Array.from({ length: authorities }, (_, at) => Math.exp(0.7 * normalQuantile((authorities - at - 0.5) / authorities)));
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const sizes = shares.map((share) => Math.max(1, Math.floor((plans * share) / whole)));
  // What rounding left over goes to the largest.
  sizes[0] = (sizes[0] ?? 0) + plans - sizes.reduce((sum, size) => sum + size, 0);
  return sizes;
}

/** The standard normal distribution's quantile, to three decimals (Abramowitz and Stegun 1964, 26.2.23). */
function normalQuantile(p: number): number {
  if (p > 0.5) return -normalQuantile(1 - p);
  const t = Math.sqrt(-2 * Math.log(p));
  return -(t - (2.515517 + 0.802853 * t + 0.010328 * t * t) / (1 + 1.432788 * t + 0.189269 * t * t + 0.001308 * t ** 3));
}
