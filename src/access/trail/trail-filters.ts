import { isId, readFilters } from "../../platform/index.ts";

/** Which entries: all of it fits in an address. */
export type TrailFilters = {
  /** An account's id, or "program" for what the program or the command line did. */
  person?: string;
  /** One act, or "opened" for everything that was only looked at, "changed" for the rest. */
  act?: string;
  /** A kind of subject: "plan". */
  subject?: string;
  plan?: string;
  /** First and last day in England, YYYY-MM-DD, both included. */
  from?: string;
  to?: string;
};

const isCode = (text: string) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && text.length <= 60;
const isDay = (text: string) => /^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);

const allowed: Readonly<Record<keyof TrailFilters, (text: string) => boolean>> = {
  person: (text) => text === "program" || isId(text), act: isCode, subject: isCode, plan: isId, from: isDay, to: isDay,
};

/** The filters of an address. */
export const readTrailFilters = (query: Record<string, unknown>) => readFilters<TrailFilters>(query, allowed);
