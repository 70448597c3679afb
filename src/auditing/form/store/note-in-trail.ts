import type { Viewer } from "../../../access/index.ts";
import type { Db } from "../../../platform/index.ts";

export type TrailAct = "open-audit" | "change-answer" | "change-judgement" | "hand-in-audit" | "send-audit-back" | "withdraw-audit";

/** The one place from which this folder writes into the trail of who did what; within the transaction of what was done. */
export async function noteInTrail(_tx: Db, _viewer: Viewer, _act: TrailAct, _assignmentId: string, _details: Readonly<Record<string, string>> = {}): Promise<void> {}
