/** Which ratings the strictness of raters is told from. */
export type SeverityFilters = { instrument?: string; kind?: string; cycle?: string; from?: string; to?: string; program?: string };
