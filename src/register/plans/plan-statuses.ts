/** The states of a plan, their words and colours (GOV.UK tag). */
export const planStatuses = {
  requested: { text: "Assessment requested", colour: "yellow" },
  assessing: { text: "Being assessed", colour: "blue" },
  refused: { text: "Not assessed", colour: "grey" },
  "not-issued": { text: "Assessed, no plan", colour: "grey" },
  active: { text: "Plan in force", colour: "green" },
  ceased: { text: "Ceased", colour: "grey" },
} as const satisfies Record<string, { text: string; colour: string }>;

export type PlanStatus = keyof typeof planStatuses;

const WORDS: Record<string, PlanStatus> = {
  requested: "requested", request: "requested", requestreceived: "requested", assessmentrequested: "requested", pending: "requested",
  assessing: "assessing", assessment: "assessing", inassessment: "assessing", assessmentinprogress: "assessing", beingassessed: "assessing", drafting: "assessing", draft: "assessing",
  refused: "refused", refusedtoassess: "refused", assessmentrefused: "refused", notassessed: "refused", declined: "refused",
  notissued: "not-issued", notoissue: "not-issued", refusedtoissue: "not-issued", noplan: "not-issued", assessednoplan: "not-issued",
  active: "active", open: "active", current: "active", live: "active", final: "active", finalised: "active", maintained: "active", issued: "active", planinforce: "active", amended: "active",
  ceased: "ceased", closed: "ceased", ended: "ceased", lapsed: "ceased", archived: "ceased", transferredout: "ceased",
};

/** A state written in a council's words. */
export function planStatusOf(text: string): PlanStatus | undefined {
  return WORDS[text.toLowerCase().replace(/[^a-z]/g, "")];
}
