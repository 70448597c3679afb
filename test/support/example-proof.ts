import assert from "node:assert/strict";
import { drawSample } from "../../src/sampling/draw/draw-sample.ts";
import { nextInOrder } from "../../src/sampling/draw/next-in-order.ts";
import { planDraw } from "../../src/sampling/draw/plan-draw.ts";
import type { DrawProof, FrameRow } from "../../src/sampling/proof/draw-proof.ts";
import { HASH_OF, hashFrame } from "../../src/sampling/proof/hash-frame.ts";
import { orderInWords } from "../../src/sampling/proof/order-in-words.ts";
import { sealProof } from "../../src/sampling/proof/seal-proof.ts";

/** A draw of 3 of 8 and 2 of 5 with advice and one replacement, as the program makes it. */
export function makeProof(seed = "4 1 6 6 2"): DrawProof {
  const list: FrameRow[] = Array.from({ length: 13 }, (_, at) => [`d${at}`, at < 8 ? "North" : "South"]);
  const frame = list.map(([id, stratum]) => ({ id, stratum }));
  const allocation = { by: "fixed" as const, wanted: { North: 3, South: 2 } };
  const strata = planDraw([{ name: "North", frame: 8 }, { name: "South", frame: 5 }], allocation);
  const rule = { purpose: "random" as const, seed };
  const drawn = drawSample(frame, strata, rule).map(({ id, stratum, probability }, at) => ({ position: at + 1, reference: `P-C1-00${at + 1}`, unit: id, stratum, probability }));
  const [first] = drawn;
  assert.ok(first);
  const { next = "" } = nextInOrder(frame, "North", new Set(drawn.map((item) => item.unit)), rule);
  return sealProof({
    format: "goldenthread-draw-1", program: "0.1.0", authority: "a", cycle: "c", sample: "s", drawnAt: "2021-10-15T09:00:00.000Z", drawnBy: "officer",
    design: { name: "October", purpose: "random", frame: { kinds: ["new-plan"], teams: [], needs: [], settings: [] }, divide: ["team"], allocation, advice: ["social-care-advice"] },
    seed, order: orderInWords("random"), takenOut: [{ rule: "The family asked not to be audited", out: 2 }], frame: { size: 13, hash: hashFrame(list), hashOf: HASH_OF, list }, strata, drawn,
    advice: [{ position: 6, reference: "P-C1-006", unit: "adv", stratum: "Advice of the drawn plans", probability: 0.375, of: first.unit }],
    replacements: [{ out: first.unit, reason: "The file is missing", at: "2021-10-16T09:00:00.000Z", by: "officer", passedOver: [], in: { position: 7, reference: "P-C1-007", unit: next, stratum: "North", probability: 0.375 }, advice: [] }],
  });
}
