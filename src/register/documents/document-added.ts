import type { Db } from "../../platform/index.ts";

/**
 * What another room does when a document was added to a plan (reading it). The register knows none of them: the start-up list hands them in. It is called in the
 * transaction that stores the document, so that neither is without the other.
 */
export type DocumentAdded = (tx: Db, added: { authorityId: string; planId: string; documentId: string }) => Promise<void>;
