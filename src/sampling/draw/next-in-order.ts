import type { DrawRule } from "./draw-sample.ts";
import type { FramedUnit } from "./frame-unit.ts";
import { orderUnits } from "./order-units.ts";

/**
 * What takes the place of a document that cannot be used: the next of its stratum in the very order of the draw that is neither in the sample
 * nor was taken out of it, and that `mayUse` lets pass. Those passed over are named, because the proof must say why they were not taken.
 * `next` is undefined where the stratum has none left.
 */
export function nextInOrder(
  frame: readonly FramedUnit[], stratum: string, used: ReadonlySet<string>, { purpose, risk, seed }: DrawRule, mayUse: (id: string) => boolean = () => true,
): { next: string | undefined; passedOver: string[] } {
  const passedOver: string[] = [];
  const ofStratum = frame.filter((unit) => unit.stratum === stratum && !used.has(unit.id));
  for (const { id } of orderUnits(ofStratum, seed, purpose === "risk" ? risk : undefined)) {
    if (mayUse(id)) return { next: id, passedOver };
    passedOver.push(id);
  }
  return { next: undefined, passedOver };
}
