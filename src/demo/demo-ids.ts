import type { Random } from "./random.ts";

/** Ids of UUID version 7's shape (RFC 9562) that are the same every time the demonstration is loaded, so that an address stays true. */
export function demoIds(random: Random, since: string): () => string {
  let milliseconds = Date.parse(`${since}T09:00:00Z`);
  const hex = (digits: number) => Array.from({ length: digits }, () => random.whole(0, 15).toString(16)).join("");
  return () => {
    milliseconds += 1;
    const time = milliseconds.toString(16).padStart(12, "0");
    return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-${"89ab"[random.whole(0, 3)] ?? "8"}${hex(3)}-${hex(12)}`;
  };
}
