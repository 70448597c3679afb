import type { MappingReason } from "./propose-mapping.ts";

/** Why a column has the meaning that it has, in words for people. */
export const reasonWords: Readonly<Record<MappingReason, string>> = {
  chosen: "as you chose",
  remembered: "as last time",
  name: "by its heading",
  likeness: "by a similar heading",
  content: "by what it holds",
  none: "not used",
};
