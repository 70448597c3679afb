/** A range that holds the true value in 95 of 100 such samples (or as `level` says). Both ends in the units of the estimate. */
export type Interval = { low: number; high: number };

/** An estimate of a mean: `se` its standard error, `df` the degrees of freedom behind that error (Infinity: known). */
export type Estimate = { value: number; se: number; df: number };
