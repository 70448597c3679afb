// Landis and Koch 1977, Biometrics 33:159–174, p. 165; the lower end of each band belongs to the band below, as printed there.
const bands = [
  { above: 0.8, words: "almost perfect" },
  { above: 0.6, words: "substantial" },
  { above: 0.4, words: "moderate" },
  { above: 0.2, words: "fair" },
  { above: 0, words: "slight" },
] as const;

export type Strength = (typeof bands)[number]["words"] | "poor";

/** The word of Landis and Koch (1977) for a coefficient. What is sure is the word of its lower limit, not of the value itself. */
export const strengthOf = (value: number): Strength => bands.find((band) => value > band.above)?.words ?? "poor";
