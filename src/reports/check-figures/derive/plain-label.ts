/** What is left of a label when two tables are matched: “Cycle 1 score (Sept-Nov 20)” and “Cycle 1” are the same. */
export const plainLabel = (label: string): string =>
  label.toLowerCase().replace(/\([^)]*\)/g, " ").replace(/[^a-z0-9]+/g, " ").replace(/\b(scores?|audits?|average|mean|advice|reports?|number|of)\b/g, " ").replace(/\s+/g, " ").trim();
