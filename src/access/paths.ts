import type { TrailFilters } from "./trail/trail-filters.ts";

function withQuery(path: string, query: Readonly<Record<string, string | number | undefined>>): string {
  const search = new URLSearchParams(Object.entries(query).flatMap(([name, value]) => (value === undefined || value === "" ? [] : [[name, String(value)] as [string, string]])));
  return search.size === 0 ? path : `${path}?${search.toString()}`;
}

/** The addresses of sign-in, a person's own account, the people of an authority, the messages to them, and the trail. */
export const accessPaths = {
  signIn: (next?: string) => (next === undefined || next === "/" ? "/sign-in" : `/sign-in?next=${encodeURIComponent(next)}`),
  signInAsDemoPerson: () => "/sign-in/demonstration",
  chooseAuthority: () => "/sign-in/authority",
  signOut: () => "/sign-out",
  setPassword: (token: string) => `/set-password/${token}`,
  account: () => "/account",
  changePassword: () => "/account/password",
  endSession: () => "/account/sessions/end",
  people: () => "/people",
  addPerson: () => "/people/add",
  person: (id: string) => `/people/${id}`,
  resetPassword: (id: string) => `/people/${id}/password`,
  mail: (query: { state?: string | undefined; page?: number } = {}) => withQuery("/mail", query),
  sendMailAgain: () => "/mail/again",
  trail: (query: TrailFilters & { page?: number } = {}) => withQuery("/trail", query),
  trailExport: (query: TrailFilters = {}) => withQuery("/trail.csv", query),
  /** Who opened a plan. */
  planTrail: (planId: string, page?: number) => withQuery(`/trail/plans/${planId}`, page === undefined || page === 1 ? {} : { page }),
};
