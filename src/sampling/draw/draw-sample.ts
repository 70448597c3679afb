import type { FramedUnit } from "./frame-unit.ts";
import { orderUnits } from "./order-units.ts";
import type { StratumPlan } from "./plan-draw.ts";
import type { Purpose, Risk } from "./sample-design.ts";

/** `probability`: how likely the draw was to take this document; null where chance did not decide. */
export type DrawnUnit = { id: string; stratum: string; probability: number | null };

export type DrawRule = { purpose: Purpose; risk?: Risk; seed: string };

/** Chance decides in random and calibration draws alone. */
export const isByChance = (purpose: Purpose): boolean => purpose === "random" || purpose === "calibration";

/** The documents that are drawn, stratum by stratum in the order of the plan, each stratum in the order of the draw. */
export function drawSample(frame: readonly FramedUnit[], plan: readonly StratumPlan[], { purpose, risk, seed }: DrawRule): DrawnUnit[] {
  const ofStratum = Map.groupBy(frame, (unit) => unit.stratum);
  return plan.flatMap(({ name, frame: size, drawn }) =>
    orderUnits(ofStratum.get(name) ?? [], seed, purpose === "risk" ? risk : undefined)
      .slice(0, drawn)
      .map(({ id }) => ({ id, stratum: name, probability: isByChance(purpose) ? drawn / size : null })));
}
