import type { PlanFilters } from "./list/plan-filters.ts";

export type RegisterAddress = PlanFilters & { page?: number; sort?: string; direction?: "asc" | "desc" };

function withQuery(path: string, query: RegisterAddress): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== "") search.set(name, String(value));
  }
  const text = search.toString();
  return text === "" ? path : `${path}?${text}`;
}

/** The addresses of this room. No name, number or date of birth is ever in one: finding a child by name is a POST. */
export const registerPaths = {
  list: (query: RegisterAddress = {}) => withQuery("/register", query),
  find: () => "/register/find",
  export: (query: RegisterAddress = {}) => withQuery("/register.csv", query),
  plan: (id: string) => `/register/plans/${id}`,
  /** The family does not want an audit, or changed their mind. */
  optOut: (planId: string) => `/register/plans/${planId}/opt-out`,
  addDocument: (planId: string) => `/register/plans/${planId}/documents/new`,
  document: (planId: string, documentId: string) => `/register/plans/${planId}/documents/${documentId}`,
};
