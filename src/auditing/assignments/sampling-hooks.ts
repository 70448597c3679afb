import type { SamplingHooks } from "../../sampling/index.ts";
import { programmePaths } from "../programmes/paths.ts";
import { makeAssignments, withdrawOfItem } from "./store.ts";

/** What follows from a draw: its documents are to be audited; what leaves the sample no longer is, and what took its place is. */
export const samplingHooks: SamplingHooks = {
  cyclePath: programmePaths.cycle,
  afterDraw: async (tx, { authorityId }, sampleId) => {
    await makeAssignments(tx, authorityId, sampleId);
  },
  afterReplace: async (tx, { authorityId }, { sampleId, oldItemId, newItemId, reason }) => {
    await withdrawOfItem(tx, authorityId, oldItemId, reason);
    if (newItemId !== null) await makeAssignments(tx, authorityId, sampleId);
  },
};
