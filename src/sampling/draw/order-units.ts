import { createHash } from "node:crypto";
import type { FramedUnit } from "./frame-unit.ts";
import type { Risk } from "./sample-design.ts";

/** The place of a unit in a draw: SHA-256 of seed, colon and id, in hexadecimal. Anybody can work it out: printf 'SEED:ID' | sha256sum. */
export const orderKey = (seed: string, id: string): string => createHash("sha256").update(`${seed}:${id}`, "utf8").digest("hex");

/** Negative where `a` is the greater risk. Days: the earlier first; counts: the higher first. */
function byRisk(a: FramedUnit, b: FramedUnit, risk: Risk): number {
  if (risk === "most-findings") return Number(b.risk ?? 0) - Number(a.risk ?? 0);
  const [day, other] = [String(a.risk ?? "9999"), String(b.risk ?? "9999")];
  return day === other ? 0 : day < other ? -1 : 1;
}

/** The units in the order in which they are drawn: by the key alone or, in a risk-led draw, by the risk and then by the key. */
export function orderUnits(units: readonly FramedUnit[], seed: string, risk?: Risk): FramedUnit[] {
  const keyed = units.map((unit) => ({ unit, key: orderKey(seed, unit.id) }));
  return keyed.sort((a, b) => (risk === undefined ? 0 : byRisk(a.unit, b.unit, risk)) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ unit }) => unit);
}
