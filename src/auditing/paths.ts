import type { RatingFilters } from "./rating-filters.ts";

type ListAddress = RatingFilters & { page?: number; sort?: string; direction?: "asc" | "desc" };

function withQuery(path: string, query: ListAddress): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== "") search.set(name, String(value));
  }
  const text = search.toString();
  return text === "" ? path : `${path}?${text}`;
}

/** The addresses of this room. Ids only: nothing that says who a child is. */
export const ratingsPaths = {
  list: (query: ListAddress = {}) => withQuery("/ratings", query),
  export: (query: ListAddress = {}) => withQuery("/ratings.csv", query),
  rating: (id: string) => `/ratings/${id}`,
};
