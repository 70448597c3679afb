import { createHmac } from "node:crypto";

/** Tells one DATA_KEY from another without giving it away: the database and its backups remember this, never the key. */
export function keyFingerprint(key: Uint8Array): string {
  return createHmac("sha256", key).update("goldenthread data key").digest("hex").slice(0, 32);
}
