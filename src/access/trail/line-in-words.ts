import type { TrailDetails } from "./chain/trail-entry.ts";
import type { TrailLine } from "./list-trail.ts";
import type { TrailWords } from "./trail-words.ts";

/** Whose act it was. */
export const actorInWords = ({ accountId, personName }: Pick<TrailLine, "accountId" | "personName">): string => personName ?? (accountId === null ? "The program" : "An account that is gone");

/** "opened the plan"; an act that no room has words for is told by its code. */
export const actInWords = ({ act }: Pick<TrailLine, "act">, { acts }: TrailWords): string => acts[act]?.words ?? act.replaceAll("-", " ");

/** "criterion: B3, from: partly, to: yes". */
export const detailsInWords = (details: TrailDetails): string =>
  Object.entries(details).map(([name, value]) => `${name}: ${Array.isArray(value) ? value.join(" ") : value === "" || value === null ? "nothing" : String(value)}`).join(", ");
