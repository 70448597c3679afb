import { recordInTrail, type Viewer } from "../../../access/index.ts";
import type { Db } from "../../../platform/index.ts";
import type { FormAct } from "../trail-words.ts";
import type { Audit } from "./load-audit.ts";

/**
 * The one place from which this folder writes into the trail of who did what, within the transaction of what was done. Details are codes and
 * options of scales, never words that somebody wrote.
 */
export function noteInTrail(tx: Db, viewer: Viewer, act: FormAct, audit: Pick<Audit, "id" | "planId">, details: Readonly<Record<string, string>> = {}): Promise<void> {
  return recordInTrail(tx, viewer, [{ act, subject: { kind: "assignment", id: audit.id }, planId: audit.planId, details }]);
}
