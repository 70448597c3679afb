import { nextPhaseTransfer, twelveMonthsBefore } from "../../../register/index.ts";
import type { OpenPlan } from "./open-plan.ts";
import { shareOf, type Share } from "./share.ts";

/** Moves of phase with one due date: of all that are recorded, how many plans were amended in time, late, and not yet. */
export type TransferRound = { dueOn: string; plans: number; inTime: Share; late: number; open: number; isPast: boolean };

export type TransferFigures = {
  /** Due in the 12 months before today or later, in order. */
  rounds: TransferRound[];
  /** By year group a move of phase comes up, and the register has no day for it. */
  notRecorded: { dueOn: string; plans: number }[];
};

/** Moves of phase as the register holds them, and those that a child's year group lets expect (SEND Regulations 2014 reg 18). */
export function transferFigures(plans: readonly OpenPlan[], today: string): TransferFigures {
  const active = plans.filter((plan) => plan.status === "active");
  const since = twelveMonthsBefore(today);
  const recorded = Map.groupBy(active.filter((plan) => (plan.phaseTransferDueOn ?? "") > since), (plan) => plan.phaseTransferDueOn ?? "");
  const rounds = [...recorded].map(([dueOn, own]): TransferRound => {
    const done = own.filter((plan) => plan.phaseTransferFinalOn !== null);
    const inTime = done.filter((plan) => (plan.phaseTransferFinalOn ?? "") <= dueOn).length;
    // Before the day has come, only what is done can be counted.
    return { dueOn, plans: own.length, inTime: shareOf(inTime, dueOn < today ? own.length : done.length), late: done.length - inTime, open: own.length - done.length, isPast: dueOn < today };
  });
  const expected = active.flatMap((plan) => {
    const dueOn = plan.phaseTransferDueOn === null ? nextPhaseTransfer(plan.birthDate, today)?.dueOn : undefined;
    return dueOn !== undefined && dueOn >= today ? [dueOn] : [];
  });
  return {
    rounds: rounds.sort((a, b) => a.dueOn.localeCompare(b.dueOn)),
    notRecorded: [...Map.groupBy(expected, (dueOn) => dueOn)].map(([dueOn, own]) => ({ dueOn, plans: own.length })).sort((a, b) => a.dueOn.localeCompare(b.dueOn)),
  };
}
