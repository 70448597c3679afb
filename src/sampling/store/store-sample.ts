import { randomBytes } from "node:crypto";
import packageJson from "../../../package.json" with { type: "json" };
import { maybe, newId, Problem, run, sql, transaction, type Db } from "../../platform/index.ts";
import { designFaults } from "../draw/design-faults.ts";
import { drawSample } from "../draw/draw-sample.ts";
import { planDraw } from "../draw/plan-draw.ts";
import type { SampleDesign } from "../draw/sample-design.ts";
import { loadFrame } from "../frame/load-frame.ts";
import type { Drawer, SamplingHooks } from "../hooks.ts";
import { PROOF_FORMAT, type FrameRow } from "../proof/draw-proof.ts";
import { HASH_OF, hashFrame } from "../proof/hash-frame.ts";
import { orderInWords } from "../proof/order-in-words.ts";
import { sealProof } from "../proof/seal-proof.ts";
import { momentOf } from "./moment-of.ts";
import { insertItems, type ItemToInsert } from "./insert-items.ts";
import { lockCycle, referenceOf, refuseClosed, refuseNotRunning } from "./lock-cycle.ts";
import { takeAdvice } from "./take-advice.ts";

/**
 * `sampleId` is made with the form: the same form sent twice is one draw. `seed`: typed by the person (dice, lottery numbers); without one chance makes it.
 * `drawnAt` and `newId` let the demonstration be the same every time.
 */
export type SampleToStore = { cycleId: string; sampleId: string; design: SampleDesign; seed?: string; drawnAt?: Date; newId?: () => string };

/** 128 bits: nobody can try seeds until one draws what they like, and see it before it is stored. */
const makeSeed = () => randomBytes(16).toString("hex");

function refuseFaulty(design: SampleDesign): void {
  const details = Object.values(designFaults(design));
  if (details.length > 0) throw new Problem("design-faulty", "This sample cannot be drawn as it is set.", { details, cure: "Go back to the form and change it." });
}

/**
 * Draws and keeps a sample: its documents, their references and its proof, all or nothing. Throws the Problems `no-such-cycle`, `cycle-closed`,
 * `programme-not-running`, `design-faulty` and `nothing-to-draw`.
 */
export function storeSample(db: Db, drawer: Drawer, given: SampleToStore, afterDraw?: SamplingHooks["afterDraw"]): Promise<{ id: string; isNew: boolean }> {
  const { authorityId } = drawer;
  const { design, sampleId, cycleId } = given;
  return transaction(db, async (tx) => {
    const cycle = await lockCycle(tx, authorityId, cycleId);
    const known = await maybe<{ id: string }>(tx, sql`select id from sample where authority_id = ${authorityId} and id = ${sampleId}`);
    if (known !== undefined) return { id: sampleId, isNew: false };
    refuseClosed(cycle);
    refuseNotRunning(cycle);
    refuseFaulty(design);
    const frame = await loadFrame(tx, authorityId, { design, cycleId, today: drawer.today });
    const strata = planDraw(frame.strata, design.allocation);
    const seed = given.seed ?? makeSeed();
    const drawn = drawSample(frame.framed, strata, { purpose: design.purpose, ...(design.risk && { risk: design.risk }), seed });
    if (drawn.length === 0) throw new Problem("nothing-to-draw", "No document fits, so nothing was drawn.", { status: 409, cure: "Widen the rules, or draw more from the groups that have documents." });

    const byId = new Map(frame.units.map((unit) => [unit.id, unit]));
    const named = (position: number) => referenceOf(cycle, cycle.items + position);
    const items = drawn.flatMap((unit, at): (ItemToInsert & { family: string })[] => {
      const found = byId.get(unit.id);
      if (found === undefined) return [];
      const isPlan = found.family === "plan";
      return [{
        id: (given.newId ?? newId)(), position: at + 1, reference: named(at + 1), unit: unit.id, stratum: unit.stratum, probability: unit.probability, kind: found.kind, planId: found.planId,
        versionId: isPlan ? unit.id : null, documentId: isPlan ? null : unit.id, family: found.family,
      }];
    });
    const advice = await takeAdvice(tx, authorityId, items.filter((item) => item.family === "plan"), { cycleId, kinds: design.advice, from: items.length + 1, referenceOf: named, ...(given.newId && { newId: given.newId }) });

    const list = frame.framed.map(({ id, stratum, risk }): FrameRow => (risk === undefined ? [id, stratum] : [id, stratum, risk]));
    const drawnAt = given.drawnAt ?? momentOf(drawer);
    const proof = sealProof({
      format: PROOF_FORMAT, program: packageJson.version, authority: authorityId, cycle: cycleId, sample: sampleId, drawnAt: drawnAt.toISOString(), drawnBy: drawer.accountId,
      design, seed, order: orderInWords(design.purpose, design.risk), takenOut: frame.takenOut, frame: { size: list.length, hash: hashFrame(list), hashOf: HASH_OF, list }, strata,
      drawn: items.map(({ position, reference, unit, stratum, probability }) => ({ position, reference, unit, stratum, probability })), advice: advice.proof, replacements: [],
    });
    await run(tx, sql`
      insert into sample (authority_id, id, cycle_id, purpose, name, design, seed, frame_size, frame_hash, proof, state, drawn_by, drawn_at)
      values (${authorityId}, ${sampleId}, ${cycleId}, ${design.purpose}, ${design.name}, ${JSON.stringify(design)}::jsonb, ${seed}, ${list.length}, ${proof.frame.hash},
        ${JSON.stringify(proof)}::jsonb, 'drawn', ${drawer.accountId}, ${drawnAt})`);
    await insertItems(tx, authorityId, { sampleId, cycleId }, [...items, ...advice.items]);
    await afterDraw?.(tx, drawer, sampleId);
    return { id: sampleId, isNew: true };
  });
}
