/**
 * The files of the DfE's statistics "Education, health and care plans" that are understood (Explore education statistics; the same columns since
 * reporting year 2023). A file is known by its columns, in any letter case: its name changes from year to year.
 */
export const dfeDatasets = {
  timeliness: { title: "Timeliness of new plans", known: ["plans_issued_den", "plans_issued_within_20_weeks"] },
  "annual-reviews": { title: "Annual reviews", known: ["review_expected", "total_review_meeting"] },
  caseload: { title: "Plans by setting and age", known: ["ehcplans", "mainstream_total", "special_total"] },
  needs: { title: "Plans by primary need", known: ["ehc_plans", "number_asd", "number_semh"] },
} as const satisfies Record<string, { title: string; known: readonly string[] }>;

export type DfeDataset = keyof typeof dfeDatasets;

/** The columns that say when, where and of whom; all others are figures. */
export const dfeKeyColumns = [
  "time_period", "time_identifier", "geographic_level", "country_code", "country_name", "region_code", "region_name", "new_la_code", "old_la_code", "la_name", "breakdown_topic", "breakdown",
] as const;

/** Which of the files a table is; undefined for another. */
export function datasetOf(headings: readonly string[]): DfeDataset | undefined {
  const names = new Set(headings.map((heading) => heading.toLowerCase()));
  if (!names.has("time_period") || !names.has("geographic_level")) return undefined;
  return (Object.keys(dfeDatasets) as DfeDataset[]).find((id) => dfeDatasets[id].known.every((column) => names.has(column)));
}
