import { isId, readFilters } from "../../platform/index.ts";
import { needCodes } from "../plans/need-codes.ts";
import { planStatuses } from "../plans/plan-statuses.ts";

export const ageBands = {
  "0-4": { text: "Under 5", from: 0, to: 4 },
  "5-10": { text: "5 to 10", from: 5, to: 10 },
  "11-15": { text: "11 to 15", from: 11, to: 15 },
  "16-18": { text: "16 to 18", from: 16, to: 18 },
  "19-25": { text: "19 to 25", from: 19, to: 25 },
} as const;

export const settingTypes = {
  "early-years": "Early years", mainstream: "Mainstream school", unit: "Resourced provision or SEN unit", special: "Special school", independent: "Independent school",
  "alternative-provision": "Alternative provision", college: "College", elsewhere: "Educated elsewhere",
} as const;

/** Which plans: all of it fits in an address, and none of it says who a child is. */
export type PlanFilters = {
  /** Part of the plan's reference. */
  reference?: string;
  team?: string;
  status?: string;
  need?: string;
  age?: keyof typeof ageBands;
  setting?: string;
  /** "overdue": the annual review is past its day; "none": never reviewed. */
  review?: "overdue" | "none";
  /** The month, YYYY-MM, in which the new plan was sent. */
  issued?: string;
  /** The new plan within 20 weeks of its request, or later. */
  weeks?: "in-20" | "over-20";
};

const allowed: Readonly<Record<keyof PlanFilters, (text: string) => boolean>> = {
  reference: (text) => text.length <= 40 && !text.includes("\u0000"),
  team: isId,
  status: (text) => Object.hasOwn(planStatuses, text),
  need: (text) => Object.hasOwn(needCodes, text),
  age: (text) => Object.hasOwn(ageBands, text),
  setting: (text) => text.length <= 60 && !text.includes("\u0000"),
  review: (text) => text === "overdue" || text === "none",
  issued: (text) => /^(?:19|20)\d{2}-(?:0[1-9]|1[0-2])$/.test(text),
  weeks: (text) => text === "in-20" || text === "over-20",
};

/** The filters of an address. */
export const readPlanFilters = (query: Record<string, unknown>) => readFilters<PlanFilters>(query, allowed);
