import { createHmac } from "node:crypto";
import { canonicalText } from "./canonical-text.ts";
import type { TrailEntry } from "./trail-entry.ts";

/** The trail's own key, made of the data key, so that neither gives the other away. */
export const trailKeyOf = (dataKey: Uint8Array): Buffer => createHmac("sha256", dataKey).update("goldenthread trail").digest();

const mac = (key: Uint8Array, kind: string, text: string): string => createHmac("sha256", key).update(`${kind}\n${text}`).digest("hex");

/** HMAC-SHA-256 (64 hex digits) of an entry: whoever has the database but not the key can neither alter nor invent one. */
export const entryMac = (key: Uint8Array, entry: TrailEntry): string => mac(key, "entry", canonicalText(entry));

/** HMAC-SHA-256 of a link: whoever has not the key cannot make the chain anew after an entry that they took out. */
export const linkMac = (key: Uint8Array, authorityId: string, position: number, hash: string): string => mac(key, "link", JSON.stringify([authorityId, position, hash]));
