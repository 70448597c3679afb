import { createHash } from "node:crypto";
import { canonicalText } from "./canonical-text.ts";
import type { TrailEntry } from "./trail-entry.ts";

/** What the first link has for the hash before it. */
export const NO_HASH = "0".repeat(64);

/**
 * The SHA-256 (64 hex digits) of a link: its position, the entry with its MAC, and the hash before it. Anybody can work it out again from what
 * the trail shows; no key is needed.
 */
export const linkHash = (position: number, entry: TrailEntry, mac: string, previousHash: string): string =>
  createHash("sha256").update(JSON.stringify([position, canonicalText(entry), mac, previousHash])).digest("hex");
