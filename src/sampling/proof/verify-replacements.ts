import { isByChance } from "../draw/draw-sample.ts";
import type { FramedUnit } from "../draw/frame-unit.ts";
import { nextInOrder } from "../draw/next-in-order.ts";
import type { DrawProof } from "./draw-proof.ts";
import type { ProofChange } from "./verify-proof.ts";

/** Goes through the replacements in their order: each must be the next of its stratum that was neither in the sample nor passed over for a stated reason. */
export function verifyReplacements(proof: DrawProof, units: readonly FramedUnit[]): ProofChange[] {
  const { purpose, risk } = proof.design;
  const stratumOfUnit = new Map(units.map((unit) => [unit.id, unit.stratum]));
  const used = new Set(proof.drawn.map((item) => item.unit));
  const inside = new Map([...proof.drawn, ...proof.advice].map((item) => [item.unit, item.reference]));
  const changes: ProofChange[] = [];
  for (const [at, each] of proof.replacements.entries()) {
    const reference = inside.get(each.out);
    const where = reference ?? `Replacement ${at + 1}`;
    if (reference === undefined) changes.push({ code: "replaced-unknown", words: `${where}: document ${each.out} was not in the sample when it was replaced` });
    if (each.reason.trim() === "") changes.push({ code: "replaced-without-reason", words: `${where}: replaced without a reason` });
    inside.delete(each.out);
    const stratum = stratumOfUnit.get(each.out);
    // Advice, and what was chosen by hand, have no next in order.
    const hasNext = stratum !== undefined && purpose !== "chosen";
    const passed = new Set(each.passedOver);
    const found = hasNext ? nextInOrder(units, stratum, used, { purpose, ...(risk && { risk }), seed: proof.seed }, (id) => !passed.has(id)) : { next: undefined, passedOver: [] };
    if (found.next !== each.in?.unit) {
      changes.push({ code: "replaced-wrongly", words: `${where}: replaced by ${each.in === null ? "nothing" : `document ${each.in.unit}`}; next in order ${found.next === undefined ? "there is none" : `is document ${found.next}`}` });
    }
    if (found.passedOver.join() !== each.passedOver.join()) changes.push({ code: "replaced-passed-over", words: `${where}: the documents that were passed over are not the next in order` });
    for (const id of each.passedOver) used.add(id);
    if (each.in !== null) {
      used.add(each.in.unit);
      inside.set(each.in.unit, each.in.reference);
      const row = proof.strata.find((one) => one.name === stratum);
      const probability = isByChance(purpose) && row !== undefined ? row.drawn / row.frame : null;
      if (each.in.stratum !== stratum || each.in.probability !== probability) changes.push({ code: "replacement-changed", words: `${each.in.reference}: stratum or probability is not that of its draw` });
    }
    for (const advice of each.advice) inside.set(advice.unit, advice.reference);
    // With a plan its advice goes out too.
    const gone = [...proof.advice, ...proof.replacements.flatMap((one) => one.advice)].filter((advice) => advice.of === each.out);
    for (const advice of gone) inside.delete(advice.unit);
  }
  return changes;
}
