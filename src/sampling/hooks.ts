import type { Db } from "../platform/index.ts";

/** Who draws. A viewer of the pages is one; the demonstration makes its own. */
export type Drawer = { authorityId: string; accountId: string | null; today: string };

/** `newItemId` is null where nothing takes the place of what was taken out. */
export type Replaced = { sampleId: string; oldItemId: string; newItemId: string | null; reason: string };

/**
 * What this room does not know and the start-up list hands in: where a cycle's page is, and what follows when documents come into a sample or leave it
 * (somebody is to audit them, or no longer). Both run within the draw's own transaction: a draw without its audits cannot be left behind.
 */
export type SamplingHooks = {
  cyclePath: (cycleId: string) => string;
  afterDraw: (tx: Db, drawer: Drawer, sampleId: string) => Promise<void>;
  /** Once for each document that leaves the sample: replaced, taken out, or with a draw that is withdrawn. */
  afterReplace: (tx: Db, drawer: Drawer, replaced: Replaced) => Promise<void>;
};

export const noHooks = { afterDraw: async () => {}, afterReplace: async () => {} } satisfies Omit<SamplingHooks, "cyclePath">;
