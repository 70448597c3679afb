export type AssignmentRole = "audit" | "moderation" | "calibration" | "panel" | "panel-member" | "external";

/** What somebody is asked to do, by the role of their assignment. */
export const roleWords: Readonly<Record<AssignmentRole, { label: string; task: string }>> = {
  audit: { label: "Audit", task: "Read the document and answer each question." },
  moderation: { label: "Moderation", task: "Answer the questions yourself, without knowing what the first auditor said. You will compare afterwards." },
  calibration: { label: "Calibration", task: "Everybody audits this same document, so that you can see how you differ. It counts in no figure." },
  panel: { label: "Panel", task: "Agree an answer to each question. What each of you said before stands beside it." },
  "panel-member": { label: "Your own answers for a panel", task: "Answer by yourself first. The panel sees your answers when you have handed them in." },
  external: { label: "External audit", task: "Read the document and answer each question." },
};
