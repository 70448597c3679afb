/** The addresses of audits. Ids only: nothing that says who a child is, or who audits whom. */
export const formPaths = {
  mine: () => "/audits",
  /** Where a criterion is asked: the form at its place. */
  form: (id: string, criterion?: string) => `/audits/${id}${criterion === undefined ? "" : `#q-${criterion}`}`,
  begin: (id: string) => `/audits/${id}/begin`,
  document: (id: string) => `/audits/${id}/document`,
  /** One answer, or one judgement, as JSON; and all of them as they stand. */
  answers: (id: string) => `/audits/${id}/answers`,
  /** A section's answers as a form is sent without scripts. */
  section: (id: string, section: string) => `/audits/${id}/sections/${section}`,
  check: (id: string) => `/audits/${id}/check`,
  handIn: (id: string) => `/audits/${id}/hand-in`,
  sendBack: (id: string) => `/audits/${id}/send-back`,
  withdraw: (id: string) => `/audits/${id}/withdraw`,
  messages: (id: string) => `/audits/${id}/messages`,
  actions: (id: string) => `/audits/${id}/actions`,
  action: (id: string, action: string) => `/audits/${id}/actions/${action}`,
  beside: (id: string, rating: string) => `/audits/${id}/beside/${rating}`,
};
