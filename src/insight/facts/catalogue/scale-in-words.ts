const rollups: Readonly<Record<string, string>> = {
  share: "Share of the points", "percent-met": "Share of criteria met", mean: "Mean of the points", sum: "Sum of the points", "mean-of-sections": "Mean of the sections", worst: "Worst answer", tally: "Count of answers",
};

/** A scale as people read it: "Share of the points, out of 20"; options and grades by their names. */
export function scaleInWords(scale: string): string {
  const [rollup = "", outOf] = scale.split(" out of ");
  const words = rollups[rollup];
  if (words === undefined) return scale === "" ? "Other" : `${scale.charAt(0).toUpperCase()}${scale.slice(1)}`;
  return outOf === undefined ? words : `${words}, out of ${outOf}`;
}
