import type { FramedUnit } from "./frame-unit.ts";
import type { Allocation, Division } from "./sample-design.ts";
import { UNDIVIDED } from "./stratum-of.ts";

export type StratumSize = { name: string; frame: number };

/** The names that each division should have, in their order; where a division has none here, those found in the frame are used. */
export type ExpectedParts = Partial<Record<Division, readonly string[]>>;

/**
 * All strata with how many documents each has. Strata that should be there but are empty stand in the list with 0, so that a shortfall is said
 * and not hidden: the team that finished no plan, the kind that was asked for and never came.
 */
export function listStrata(frame: readonly FramedUnit[], divide: readonly Division[], expected: ExpectedParts, allocation: Allocation): StratumSize[] {
  const sizes = new Map<string, number>();
  const [first, second] = divide;
  const named = (division: Division | undefined) => (division === undefined ? undefined : expected[division]);
  for (const a of named(first) ?? []) {
    if (second === undefined) sizes.set(a, 0);
    else for (const b of named(second) ?? []) sizes.set(`${a}, ${b}`, 0);
  }
  if (divide.length === 0) sizes.set(UNDIVIDED, 0);
  if (allocation.by === "fixed") for (const name of Object.keys(allocation.wanted)) if (!sizes.has(name)) sizes.set(name, 0);
  const found = [...new Set(frame.map((unit) => unit.stratum))].filter((name) => !sizes.has(name)).sort((a, b) => (a < b ? -1 : 1));
  for (const name of found) sizes.set(name, 0);
  for (const { stratum } of frame) sizes.set(stratum, (sizes.get(stratum) ?? 0) + 1);
  return [...sizes].map(([name, size]) => ({ name, frame: size }));
}
