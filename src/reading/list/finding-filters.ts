import { ageBands, needCodes } from "../../register/index.ts";
import { sectionIds } from "../sections/section-ids.ts";

/** Which findings: all of it fits in an address, and none of it says who a child is. */
export type FindingFilters = {
  code?: string;
  section?: string;
  team?: string;
  need?: string;
  age?: keyof typeof ageBands;
};

const allowed: Readonly<Record<keyof FindingFilters, (text: string) => boolean>> = {
  code: (text) => /^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/.test(text) && text.length <= 80,
  section: (text) => text === "none" || (sectionIds as readonly string[]).includes(text),
  team: (text) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text),
  need: (text) => Object.hasOwn(needCodes, text),
  age: (text) => Object.hasOwn(ageBands, text),
};

/** Filters as an address holds them; what cannot be meant is left out and named. */
export function readFindingFilters(query: Record<string, unknown>): { filters: FindingFilters; ignored: string[] } {
  const filters: FindingFilters = {};
  const ignored: string[] = [];
  for (const [name, valid] of Object.entries(allowed)) {
    const value = query[name];
    if (typeof value !== "string" || value.trim() === "") continue;
    if (valid(value.trim())) Object.assign(filters, { [name]: value.trim() });
    else ignored.push(name);
  }
  return { filters, ignored };
}
