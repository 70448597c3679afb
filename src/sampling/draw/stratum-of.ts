import type { FrameUnit } from "./frame-unit.ts";
import type { Division } from "./sample-design.ts";

/** The name of the only stratum where documents are not divided. */
export const UNDIVIDED = "All";

const parts: Readonly<Record<Division, (unit: FrameUnit) => string>> = {
  kind: (unit) => unit.kindName, team: (unit) => unit.teamName ?? "No team", need: (unit) => unit.needName ?? "Main need not recorded",
};

/** The stratum of a document, as people read it: "New plan", "New plan, North", or "All". */
export function stratumOf(unit: FrameUnit, divide: readonly Division[]): string {
  return divide.length === 0 ? UNDIVIDED : divide.map((division) => parts[division](unit)).join(", ");
}
