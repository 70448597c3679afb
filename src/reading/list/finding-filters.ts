import { isId, readFilters } from "../../platform/index.ts";
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
  team: isId,
  need: (text) => Object.hasOwn(needCodes, text),
  age: (text) => Object.hasOwn(ageBands, text),
};

/** The filters of an address. */
export const readFindingFilters = (query: Record<string, unknown>) => readFilters<FindingFilters>(query, allowed);
