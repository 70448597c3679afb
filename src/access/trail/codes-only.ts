import type { TrailDetails } from "./chain/trail-entry.ts";

/** No code and no option of a scale is longer; what is longer was written by somebody, and may name a child. */
const LONGEST = 100;

const short = (text: string): string => (text.length > LONGEST ? "(left out: too long for a code)" : text.toWellFormed().replaceAll("\u0000", ""));

/** Details without anything that is too long to be a code. */
export const codesOnly = (details: TrailDetails): TrailDetails =>
  Object.fromEntries(Object.entries(details).map(([name, value]) => [name, typeof value === "string" ? short(value) : Array.isArray(value) ? value.map((each: string) => short(each)) : value]));
