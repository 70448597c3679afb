import type { ClockDates } from "../../../register/index.ts";

/** A request, an assessment or a plan in force, as the clock needs it. No name of a child: a reference, and the birth date for the year group. */
export type OpenPlan = Required<ClockDates> & { id: string; reference: string; teamId: string | null; teamName: string | null; writer: string | null; birthDate: string };
