/** The addresses of sign-in, a person's own account, and the people of an authority. */
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
};
