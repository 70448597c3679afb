type AssignmentsAddress = { state?: string | undefined; role?: string | undefined; person?: string | undefined };

const withQuery = (path: string, query: Record<string, string | undefined>): string => {
  const search = new URLSearchParams(Object.entries(query).flatMap(([name, value]) => (value === undefined || value === "" ? [] : [[name, value] as [string, string]])));
  return search.size === 0 ? path : `${path}?${search}`;
};

/** The addresses of programmes, their cycles, groups and assignments. */
export const programmePaths = {
  list: () => "/programmes",
  add: () => "/programmes/new",
  programme: (id: string) => `/programmes/${id}`,
  edit: (id: string) => `/programmes/${id}/edit`,
  move: (id: string) => `/programmes/${id}/move`,
  rule: (id: string, kind: string) => `/programmes/${id}/rules/${kind}`,
  addCycle: (id: string) => `/programmes/${id}/cycles/new`,
  cycle: (id: string) => `/cycles/${id}`,
  editCycle: (id: string) => `/cycles/${id}/edit`,
  moveCycle: (id: string) => `/cycles/${id}/move`,
  shareOut: (id: string) => `/cycles/${id}/share-out`,
  remind: (id: string) => `/cycles/${id}/remind`,
  assignments: (id: string, query: AssignmentsAddress = {}) => withQuery(`/cycles/${id}/assignments`, query),
  assignment: (id: string) => `/assignments/${id}`,
  withdrawAssignment: (id: string) => `/assignments/${id}/withdraw`,
  groups: () => "/audit-groups",
  addGroup: () => "/audit-groups/new",
  group: (id: string) => `/audit-groups/${id}`,
  removeGroup: (id: string) => `/audit-groups/${id}/remove`,
};
