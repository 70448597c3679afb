/** Mean squares of what is left over: 1 is what the model expects, more is noisier, less more predictable. */
export type Fit = { infit: number; outfit: number; answers: number };

/** Adds up residuals, element by element. */
export type FitSums = { residuals: Float64Array; variances: Float64Array; standardised: Float64Array; answers: Float64Array };

export const fitSums = (size: number): FitSums => ({ residuals: new Float64Array(size), variances: new Float64Array(size), standardised: new Float64Array(size), answers: new Float64Array(size) });

export function addResidual(sums: FitSums, place: number, residual: number, variance: number): void {
  const square = residual * residual;
  sums.residuals[place] = (sums.residuals[place] ?? 0) + square;
  sums.variances[place] = (sums.variances[place] ?? 0) + variance;
  sums.standardised[place] = (sums.standardised[place] ?? 0) + square / variance;
  sums.answers[place] = (sums.answers[place] ?? 0) + 1;
}

/** Infit: Σ residual² ÷ Σ variance. Outfit: mean of residual² ÷ variance (Wright and Masters 1982, Rating Scale Analysis, ch. 5). */
export function fitOf(sums: FitSums, place: number): Fit {
  const answers = sums.answers[place] ?? 0;
  return { infit: (sums.residuals[place] ?? 0) / (sums.variances[place] ?? 1), outfit: (sums.standardised[place] ?? 0) / answers, answers };
}
