import type { ClockState } from "./clock-step.ts";

/** The states of a step, their words and colours (GOV.UK tag). */
export const clockStates: Readonly<Record<ClockState, { text: string; colour: "green" | "red" | "blue" | "grey" }>> = {
  met: { text: "In time", colour: "green" },
  late: { text: "Late", colour: "red" },
  due: { text: "Due", colour: "blue" },
  overdue: { text: "Overdue", colour: "red" },
  excepted: { text: "Lawful exception", colour: "grey" },
};
