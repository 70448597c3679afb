const withQuery = (path: string, query: Readonly<Record<string, string | number | undefined>>): string => {
  const search = new URLSearchParams(Object.entries(query).flatMap(([name, value]) => (value === undefined || value === "" ? [] : [[name, String(value)] as [string, string]])));
  return search.size === 0 ? path : `${path}?${search}`;
};

/** The addresses of this room. */
export const moderationPaths = {
  list: (query: { cycle?: string | undefined; state?: string | undefined; page?: number | undefined } = {}) => withQuery("/moderation", query),
  moderation: (id: string) => `/moderation/${id}`,
  answer: (id: string, criterion: string) => `/moderation/${id}/answers/${criterion}`,
  settle: (id: string) => `/moderation/${id}/settle`,
  reopen: (id: string) => `/moderation/${id}/reopen`,
  calibration: (cycleId: string) => `/cycles/${cycleId}/calibration`,
  calibrationNote: (cycleId: string) => `/cycles/${cycleId}/calibration/notes`,
  outside: (cycleId: string) => `/cycles/${cycleId}/outside`,
  agreement: (query: Readonly<Record<string, string | undefined>> = {}) => withQuery("/agreement", query),
  agreementExport: (query: Readonly<Record<string, string | undefined>> = {}) => withQuery("/agreement.csv", query),
  severity: (query: Readonly<Record<string, string | undefined>> = {}) => withQuery("/severity", query),
  raterSeverity: (raterId: string, query: Readonly<Record<string, string | undefined>> = {}) => withQuery(`/severity/${raterId}`, query),
};
