import type { TrailDetails } from "./chain/trail-entry.ts";
import type { TrailLine } from "./list-trail.ts";
import type { TrailWords } from "./trail-words.ts";

/** Whose act it was. */
export const actorInWords = ({ accountId, personName }: Pick<TrailLine, "accountId" | "personName">): string => personName ?? (accountId === null ? "The program" : "An account that is gone");

/** "opened the plan"; an act that no room has words for is told by its code. */
export const actInWords = ({ act }: Pick<TrailLine, "act">, { acts }: TrailWords): string => acts[act]?.words ?? act.replaceAll("-", " ");

// The database keeps names in an order of its own; people read what came before first.
const last = ["from", "rolesBefore", "to", "roles"];
const place = (name: string) => last.indexOf(name);

/** "criterion: B3, from: partly, to: yes". */
export const detailsInWords = (details: TrailDetails): string =>
  Object.entries(details).sort(([a], [b]) => place(a) - place(b) || (a < b ? -1 : 1)).map(([name, value]) => `${name}: ${Array.isArray(value) ? value.join(" ") : value === "" || value === null ? "nothing" : String(value)}`).join(", ");
