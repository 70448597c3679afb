import type { ReadingAt } from "../store/move-reading.ts";

/** The long work of this room, and the key by which two askings for the same are one. */
export const READ = "reading/read";
export const RECOGNISE = "reading/recognise";
export const BATCH = "reading/batch";
export const SUGGEST = "reading/suggest";

export const readKey = ({ documentId }: ReadingAt) => `reading ${documentId}`;
export const recogniseKey = ({ documentId }: ReadingAt) => `recognise ${documentId}`;
export const suggestKey = (documentId: string, instrumentHash: string) => `suggest ${documentId} ${instrumentHash.slice(0, 16)}`;
export const batchKey = (id: string) => `reading batch ${id}`;
export const MOST_ATTEMPTS = 5;
