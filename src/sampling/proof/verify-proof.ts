import { drawSample } from "../draw/draw-sample.ts";
import type { FramedUnit } from "../draw/frame-unit.ts";
import { planDraw } from "../draw/plan-draw.ts";
import { ADVICE_STRATUM } from "../draw/sample-design.ts";
import type { DrawProof, ProofItem } from "./draw-proof.ts";
import { HASH_OF, hashFrame } from "./hash-frame.ts";
import { orderInWords } from "./order-in-words.ts";
import { sealOf } from "./seal-proof.ts";
import { verifyReplacements } from "./verify-replacements.ts";

/** What is not as the draw made it: a stable code, and words that name the place. */
export type ProofChange = { code: string; words: string };

const framed = (proof: DrawProof): FramedUnit[] => proof.frame.list.map(([id, stratum, risk]) => ({ id, stratum, ...(risk !== undefined && { risk }) }));

function frameChanges({ frame }: DrawProof): ProofChange[] {
  const changes: ProofChange[] = [];
  if (hashFrame(frame.list) !== frame.hash) changes.push({ code: "frame-hash", words: "The frame's hash differs: a document of the list was added, taken out or moved to another stratum, or the hash was changed" });
  if (frame.hashOf !== HASH_OF) changes.push({ code: "frame-hash-of", words: "How the frame's hash comes about is worded otherwise" });
  if (frame.size !== frame.list.length) changes.push({ code: "frame-size", words: `The frame is said to have ${frame.size} documents; its list has ${frame.list.length}` });
  const twice = new Set(frame.list.map(([id]) => id)).size;
  if (twice !== frame.list.length) changes.push({ code: "frame-twice", words: `${frame.list.length - twice} of the frame's documents stand in its list twice` });
  return changes;
}

function strataChanges(proof: DrawProof, units: readonly FramedUnit[]): ProofChange[] {
  const sizes = new Map<string, number>();
  for (const { stratum } of units) sizes.set(stratum, (sizes.get(stratum) ?? 0) + 1);
  const plan = planDraw(proof.strata.map(({ name }) => ({ name, frame: sizes.get(name) ?? 0 })), proof.design.allocation);
  const changes = [...sizes.keys()].filter((name) => !proof.strata.some((stratum) => stratum.name === name))
    .map((name) => ({ code: "stratum-missing", words: `The stratum “${name}” is in the frame and not among the strata` }));
  for (const [at, said] of proof.strata.entries()) {
    const right = plan[at];
    for (const key of ["frame", "wanted", "drawn", "short"] as const) {
      if (right !== undefined && said[key] !== right[key]) changes.push({ code: `stratum-${key}`, words: `Stratum “${said.name}”: the proof says ${said[key]} ${strataWords[key]}, the design and the list give ${right[key]}` });
    }
  }
  return changes;
}
const strataWords = { frame: "in the frame", wanted: "wanted", drawn: "drawn", short: "short" } as const;

function drawnChanges(proof: DrawProof, units: readonly FramedUnit[]): ProofChange[] {
  const sizes = proof.strata.map(({ name }) => ({ name, frame: units.filter((unit) => unit.stratum === name).length }));
  const { purpose, risk, allocation } = proof.design;
  const right = drawSample(units, planDraw(sizes, allocation), { purpose, ...(risk && { risk }), seed: proof.seed });
  const [should, is] = [new Map(right.map((unit) => [unit.id, unit])), new Set(proof.drawn.map((item) => item.unit))];
  const wrong = proof.drawn.filter((item) => !should.has(item.unit));
  const changes: ProofChange[] = [
    ...(wrong.length > 2 && wrong.length * 2 > proof.drawn.length ? [{ code: "seed", words: `${wrong.length} of ${proof.drawn.length} drawn documents do not follow from the seed “${proof.seed}”: most likely the seed itself was changed` }] : []),
    ...wrong.map((item) => ({ code: "drawn-wrongly", words: `${item.reference}: document ${item.unit} was drawn but should not be` })),
    ...right.filter((unit) => !is.has(unit.id)).map((unit) => ({ code: "not-drawn", words: `Document ${unit.id} of stratum “${unit.stratum}” should be drawn but is not` })),
  ];
  if (changes.length === 0 && (right.length !== proof.drawn.length || right.some((unit, at) => unit.id !== proof.drawn[at]?.unit))) changes.push({ code: "drawn-order", words: "The drawn documents stand in another order, or twice" });
  for (const item of proof.drawn) {
    const unit = should.get(item.unit);
    if (unit && unit.stratum !== item.stratum) changes.push({ code: "drawn-stratum", words: `${item.reference}: the stratum is said to be “${item.stratum}”, the frame says “${unit.stratum}”` });
    if (unit && unit.probability !== item.probability) changes.push({ code: "drawn-probability", words: `${item.reference}: the probability is said to be ${item.probability}, the draw gives ${unit.probability}` });
  }
  return changes;
}

function adviceChanges(proof: DrawProof): ProofChange[] {
  const plans = new Map([...proof.drawn, ...proof.replacements.flatMap((each) => each.in ?? [])].map((item) => [item.unit, item]));
  return [...proof.advice, ...proof.replacements.flatMap((each) => each.advice)].flatMap((item) => {
    const plan = plans.get(item.of);
    if (plan === undefined) return [{ code: "advice-of-none", words: `${item.reference}: this advice belongs to a plan that was not drawn` }];
    const isRight = item.stratum === ADVICE_STRATUM && item.probability === plan.probability && proof.design.advice.length > 0;
    return isRight ? [] : [{ code: "advice-changed", words: `${item.reference}: stratum or probability of this advice is not that of its plan's draw` }];
  });
}

function numberChanges(proof: DrawProof): ProofChange[] {
  const items: ProofItem[] = [...proof.drawn, ...proof.advice, ...proof.replacements.flatMap((each) => [...(each.in ? [each.in] : []), ...each.advice])];
  const changes: ProofChange[] = items.filter((item, at) => item.position !== at + 1).map((item) => ({ code: "position", words: `${item.reference}: its position is ${item.position}, and not the next one` }));
  if (new Set(items.map((item) => item.reference.toLowerCase())).size !== items.length) changes.push({ code: "reference-twice", words: "A reference stands there twice" });
  if (new Set(items.map((item) => item.unit)).size !== items.length) changes.push({ code: "unit-twice", words: "A document is in the sample twice" });
  return changes;
}

/**
 * Repeats a draw from its proof alone and lists what was changed since: the frame (by its hash), the numbers of each stratum, what was drawn,
 * its order, the replacements, and anything else (by the seal). An empty list: it holds. That the frame itself was complete no proof can show; its hash
 * can be held against the one that the council's database keeps.
 */
export function verifyProof(proof: DrawProof): ProofChange[] {
  const units = framed(proof);
  const changes = [...frameChanges(proof), ...strataChanges(proof, units), ...drawnChanges(proof, units), ...adviceChanges(proof), ...numberChanges(proof), ...verifyReplacements(proof, units)];
  if (proof.order !== orderInWords(proof.design.purpose, proof.design.risk)) changes.push({ code: "order-words", words: "The rule of the order is worded otherwise than for this kind of draw" });
  if (sealOf(proof) !== proof.seal) changes.push({ code: "seal", words: changes.length === 0 ? "The seal differs: something beside the draw was changed (a name, a day, a reason, an id), or the seal itself" : "The seal differs, as it must after a change" });
  return changes;
}
