import type { CaseFilters } from "./figures/case-filters.ts";

const withQuery = (path: string, query: Readonly<Record<string, string | number | undefined>>): string => {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined && value !== "") search.set(name, String(value));
  const text = search.toString();
  return text === "" ? path : `${path}?${text}`;
};

/** The addresses of timeliness. */
export const timelinessPaths = {
  overview: () => "/timeliness",
  csv: () => "/timeliness.csv",
  /** Which cases come up: for those who may see the register. */
  cases: (filters: CaseFilters & { page?: number } = {}) => withQuery("/timeliness/cases", filters),
  casesCsv: (filters: CaseFilters = {}) => withQuery("/timeliness/cases.csv", filters),
  /** Beside region and England, by the DfE's statistics. */
  beside: () => "/timeliness/beside",
};
