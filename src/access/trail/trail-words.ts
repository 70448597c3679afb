import type { Db } from "../../platform/index.ts";

/** An act as a sentence goes on after the person's name: "opened the plan". `opens`: something was looked at, and nothing changed. */
export type TrailAct = { words: string; opens?: true };

export type TrailSubject = {
  /** What it is: "plan", "rating". */
  words: string;
  /** Where it can be looked at. */
  href?: (id: string) => string;
  /** What people call each: a reference, never a child's name. Those that are gone are left out. */
  names?: (db: Db, authorityId: string, ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;
};

/**
 * What the trail's codes mean. Each room says what its own acts and subjects are; the start-up list hands all of them to the trail's pages, so that the
 * trail knows no room.
 */
export type TrailWords = { acts: Readonly<Record<string, TrailAct>>; subjects: Readonly<Record<string, TrailSubject>> };

/** The words of all rooms together. Two rooms that give one code two meanings are a fault of ours. */
export function joinTrailWords(all: readonly TrailWords[]): TrailWords {
  const join = <Value>(parts: readonly Readonly<Record<string, Value>>[]): Record<string, Value> => {
    const joined: Record<string, Value> = {};
    for (const [code, value] of parts.flatMap((part) => Object.entries(part))) {
      if (Object.hasOwn(joined, code)) throw new Error(`two rooms say what “${code}” means in the trail`);
      joined[code] = value;
    }
    return joined;
  };
  return { acts: join(all.map(({ acts }) => acts)), subjects: join(all.map(({ subjects }) => subjects)) };
}
