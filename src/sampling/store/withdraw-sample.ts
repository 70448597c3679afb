import { Problem, run, sql, transaction, type Db } from "../../platform/index.ts";
import type { Drawer, SamplingHooks } from "../hooks.ts";
import { listItems } from "./list-items.ts";
import { loadSample } from "./load-sample.ts";
import { lockCycle, refuseClosed } from "./lock-cycle.ts";
import { noSuchSample, refuseWithdrawn } from "./sample-problems.ts";

/**
 * Takes a whole draw back, with the reason; it stays readable. Only while nobody has begun an audit of it: what was read must not be drawn away because it
 * looked bad. Throws the Problems `no-such-sample`, `sample-withdrawn`, `cycle-closed` and `audits-begun`.
 */
export function withdrawSample(db: Db, drawer: Drawer, { sampleId, reason }: { sampleId: string; reason: string }, afterReplace?: SamplingHooks["afterReplace"]): Promise<void> {
  const { authorityId } = drawer;
  return transaction(db, async (tx) => {
    const before = await loadSample(tx, authorityId, sampleId);
    if (before === undefined) throw noSuchSample();
    refuseClosed(await lockCycle(tx, authorityId, before.cycleId));
    // An audit that is begun at this very moment waits for this, or is seen by it.
    await run(tx, sql`
      select x.id from assignment x join sample_item t on t.authority_id = x.authority_id and t.id = x.item_id
      where x.authority_id = ${authorityId} and t.sample_id = ${sampleId} order by x.id for update of x`);
    const sample = (await loadSample(tx, authorityId, sampleId)) ?? before;
    refuseWithdrawn(sample);
    if (sample.begun > 0) {
      throw new Problem("audits-begun", `${sample.begun === 1 ? "An audit" : `${sample.begun} audits`} of this sample ${sample.begun === 1 ? "is" : "are"} begun, so the draw stays.`, {
        status: 409, cure: "Replace single documents that cannot be used.",
      });
    }
    const items = (await listItems(tx, authorityId, sampleId)).filter((item) => item.state === "in");
    await run(tx, sql`update sample set state = 'withdrawn', reason = ${reason} where authority_id = ${authorityId} and id = ${sampleId}`);
    await run(tx, sql`update sample_item set state = 'out', reason = ${`The draw was withdrawn: ${reason}`} where authority_id = ${authorityId} and sample_id = ${sampleId} and state = 'in'`);
    for (const item of items) await afterReplace?.(tx, drawer, { sampleId, oldItemId: item.id, newItemId: null, reason });
  });
}
