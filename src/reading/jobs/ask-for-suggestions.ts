import { addJob, type Db } from "../../platform/index.ts";
import { MOST_ATTEMPTS, SUGGEST, suggestKey } from "./names.ts";

/** A document that was read, and the tool by whose criteria it is audited. */
export type ToSuggest = { authorityId: string; documentId: string; instrumentHash: string };

/** Asks for the program's answers to a tool other than the full audit, which every reading answers. In the caller's transaction. */
export async function askForSuggestions(tx: Db, at: ToSuggest): Promise<void> {
  await addJob(tx, SUGGEST, at, { key: suggestKey(at.documentId, at.instrumentHash), maxAttempts: MOST_ATTEMPTS });
}
