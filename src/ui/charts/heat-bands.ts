const standard = [50, 60, 70, 80, 90];

/** Which of six colours a value takes, 0 (lowest) to 5. */
export const heatBand = (value: number, steps: readonly number[] = standard): number =>
  Math.min(5, steps.filter((step) => value >= step).length);

/** Each colour in words: "under 50%", "50% to 59%", "90% and over". Steps are whole numbers. */
export const heatBandWords = (unit: string, steps: readonly number[] = standard): string[] => {
  const used = steps.slice(0, 5);
  const between = used.slice(0, -1).map((step, index) => `${step} to under ${used[index + 1] ?? ""}${unit}`);
  return [`under ${used[0] ?? 0}${unit}`, ...between, `${used.at(-1) ?? 0}${unit} and over`];
};
