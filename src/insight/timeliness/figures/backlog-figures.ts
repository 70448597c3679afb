import { daysBetween } from "../../../register/index.ts";
import type { OpenPlan } from "./open-plan.ts";

/** How long requests have waited whose final plan is still to come, after the 20 weeks. The last band has no end. */
export const backlogBands = [
  { id: "20-26", text: "20 to 26 weeks", from: 141, to: 182 },
  { id: "26-39", text: "26 to 39 weeks", from: 183, to: 273 },
  { id: "39-52", text: "39 to 52 weeks", from: 274, to: 364 },
  { id: "52", text: "Over a year", from: 365, to: Number.POSITIVE_INFINITY },
] as const;

export type BacklogFigures = {
  /** All open requests and assessments. */
  open: number;
  over: number;
  /** Of those over: with a recorded lawful exception. */
  excepted: number;
  bands: { id: string; text: string; count: number; excepted: number }[];
  /** Weeks since the oldest open request; null where none is over 20 weeks. */
  oldestWeeks: number | null;
};

/** Requests that are still open, and how many of them are past 20 weeks (140 days) on `today`, by how long they have waited. */
export function backlogFigures(plans: readonly OpenPlan[], today: string): BacklogFigures {
  const open = plans.flatMap((plan) =>
    ((plan.status === "requested" || plan.status === "assessing") && plan.requestedOn !== null && plan.transferredFrom === null
      ? [{ days: daysBetween(plan.requestedOn, today), excepted: plan.lawfulException }] : []));
  const over = open.filter((one) => one.days > 140);
  const oldest = over.reduce((most, one) => Math.max(most, one.days), 0);
  return {
    open: open.length, over: over.length, excepted: over.filter((one) => one.excepted).length, oldestWeeks: over.length === 0 ? null : Math.floor(oldest / 7),
    bands: backlogBands.map(({ id, text, from, to }) => {
      const inBand = over.filter((one) => one.days >= from && one.days <= to);
      return { id, text, count: inBand.length, excepted: inBand.filter((one) => one.excepted).length };
    }),
  };
}
