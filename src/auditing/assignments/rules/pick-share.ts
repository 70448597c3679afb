import { createHash } from "node:crypto";

/**
 * Which of a sample's documents are rated a second time: a share of them (0 to 1, rounded half up, at least one where the share is above nothing),
 * chosen by the order of SHA-256 of seed and id, so that whoever audits cannot know it and whoever checks can repeat it.
 */
export function pickShare(ids: readonly string[], share: number, seed: string): string[] {
  if (share <= 0 || ids.length === 0) return [];
  const count = Math.min(ids.length, Math.max(1, Math.floor(ids.length * share + 0.5)));
  const keyed = ids.map((id) => ({ id, key: createHash("sha256").update(`${seed}:second:${id}`).digest("hex") }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).slice(0, count).map(({ id }) => id);
}
