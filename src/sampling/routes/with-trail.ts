import { recordInTrail } from "../../access/index.ts";
import { maybe, sql } from "../../platform/index.ts";
import type { SamplingHooks } from "../hooks.ts";

/** The same hooks, and an entry in the trail for each draw and for each document that leaves a sample, within the same transaction. */
export const withTrail = (hooks: SamplingHooks): SamplingHooks => ({
  ...hooks,
  afterDraw: async (tx, drawer, sampleId) => {
    await hooks.afterDraw(tx, drawer, sampleId);
    await recordInTrail(tx, drawer, [{ act: "draw-sample", subject: { kind: "sample", id: sampleId } }]);
  },
  afterReplace: async (tx, drawer, replaced) => {
    await hooks.afterReplace(tx, drawer, replaced);
    const item = await maybe<{ planId: string; reference: string }>(tx, sql`select plan_id as "planId", reference from sample_item where authority_id = ${drawer.authorityId} and id = ${replaced.oldItemId}`);
    await recordInTrail(tx, drawer, [{
      act: replaced.newItemId === null ? "take-out-of-sample" : "replace-in-sample", subject: { kind: "sample", id: replaced.sampleId }, planId: item?.planId ?? null, details: { reference: item?.reference ?? "" },
    }]);
  },
});
