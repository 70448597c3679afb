import { trailKeyOf } from "./chain/trail-mac.ts";

// One a process: what is recorded deep in a room's transaction knows who acts, but not how the program was set up.
const held: { key: Buffer | null } = { key: null };

/** Signs the trail with a key made of the data key from now on. The start-up list and the command line call it before anything is recorded. */
export function useTrailKey(dataKey: Uint8Array): void {
  held.key = trailKeyOf(dataKey);
}

/** The key that the trail is signed with; null where none was given: entries are then unsigned, and `goldenthread trail verify` says so. */
export const trailKey = (): Buffer | null => held.key;
