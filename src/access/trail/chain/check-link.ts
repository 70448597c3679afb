import { linkHash } from "./link-hash.ts";
import { entryMac, linkMac } from "./trail-mac.ts";
import type { TrailEntry, TrailLink } from "./trail-entry.ts";

/** What is wrong with the trail at one place. `position` null: an entry that has no place in the chain. */
export type TrailFault = { code: TrailFaultCode; position: number | null; entryId: string | null };

export type TrailFaultCode = keyof typeof trailFaults;

/** Every fault that verifying can find, in words. */
export const trailFaults = {
  "place-missing": "a place of the chain is missing before this one: entries were taken out",
  "entry-missing": "the entry of this place is gone",
  "entry-altered": "the entry was altered after it was written, or was not written by this installation",
  "link-broken": "the chain breaks here: this place does not follow from the one before it",
  "hash-wrong": "the hash of this place does not fit its entry: one of the two was altered",
  "link-forged": "the chain was made anew from here on by somebody without the key",
  "not-chained": "the entry has no place in the chain and does not wait for one: its link was taken out",
  "waiting-missing": "an entry that waited for its place is gone",
  "waiting-altered": "an entry that waits for its place was altered, or was not written by this installation",
  "head-unknown": "the hash that was kept elsewhere is nowhere in the chain: entries were taken out at its end, or the chain was made anew",
} as const;

/** The link before this one: its position and hash as they stand in the database; null before the first one that is looked at. */
export type LinkBefore = { position: number; hash: string } | null;

export type LinkWithEntry = TrailLink & { entry: (TrailEntry & { mac: string }) | null };

/**
 * What is wrong with one link, given the one before it. Each is judged by what stands before it, so that one break is told once and not at all that
 * follow. `key` null: only what needs no key is judged, namely hashes and places.
 */
export function checkLink(authorityId: string, before: LinkBefore, link: LinkWithEntry, key: Uint8Array | null): TrailFault[] {
  const { position, entryId, entry } = link;
  const faults: TrailFaultCode[] = [];
  if (before !== null && position !== before.position + 1) faults.push("place-missing");
  else if (before !== null && link.previousHash !== before.hash) faults.push("link-broken");
  if (entry === null) faults.push("entry-missing");
  else {
    const { mac, ...signed } = entry;
    if (key !== null && mac !== entryMac(key, signed)) faults.push("entry-altered");
    else if (link.hash !== linkHash(position, signed, mac, link.previousHash)) faults.push("hash-wrong");
  }
  if (key !== null && link.mac !== linkMac(key, authorityId, position, link.hash)) faults.push("link-forged");
  return faults.map((code) => ({ code, position, entryId }));
}
