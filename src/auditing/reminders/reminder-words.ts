import { dateInWords } from "../../platform/index.ts";

export type WaitingAudit = { reference: string; kindName: string; role: string; dueOn: string };
export type Message = { subject: string; body: string };

const count = (audits: readonly WaitingAudit[]) => (audits.length === 1 ? "one audit" : `${audits.length} audits`);

const list = (audits: readonly WaitingAudit[], today: string) => audits
  .map((each) => `- ${each.reference}, ${each.kindName.toLowerCase()}${each.role === "moderation" ? ", second rating" : ""}: due ${dateInWords(each.dueOn)}${each.dueOn < today ? " (late)" : ""}`)
  .join("\n");

const where = (address: string | null) => (address === null ? "Sign in to Goldenthread and open My audits." : `Open My audits: ${address}`);

/** What people read when audits were given to them. References only: nothing says whose plans they are. */
export const givenMessage = (cycle: string, audits: readonly WaitingAudit[], today: string, address: string | null): Message => ({
  subject: `${count(audits).replace(/^o/, "O")} for you: ${cycle}`,
  body: `${count(audits).replace(/^o/, "O")} of ${cycle} ${audits.length === 1 ? "was" : "were"} given to you.\n\n${list(audits, today)}\n\n${where(address)}\n\nIf you wrote one of these documents or contributed to it, tell the QA officer and do not open it.`,
});

/** What people read when audits of theirs are due soon or late. */
export const reminderMessage = (cycle: string, audits: readonly WaitingAudit[], today: string, address: string | null): Message => {
  const late = audits.filter((each) => each.dueOn < today).length;
  return {
    subject: late > 0 ? `${late === 1 ? "An audit is" : `${late} audits are`} late: ${cycle}` : `Audits due ${dateInWords(audits[0]?.dueOn ?? today)}: ${cycle}`,
    body: `${count(audits).replace(/^o/, "O")} of ${cycle} ${audits.length === 1 ? "waits" : "wait"} for you.\n\n${list(audits, today)}\n\n${where(address)}\n\nIf you cannot do ${audits.length === 1 ? "it" : "them"} in time, tell the QA officer: somebody else can take over what is not begun.`,
  };
};
