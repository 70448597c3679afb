import type { Db } from "../platform/index.ts";
import { moveImport } from "./store.ts";

/** Stops an import that has not been taken in; a run finds out within a moment and rolls back. False when it was too late. */
export function cancelImport(db: Db, at: { authorityId: string; id: string }): Promise<boolean> {
  return moveImport(db, at, ["checking", "checked", "running", "failed"], "cancelled");
}
