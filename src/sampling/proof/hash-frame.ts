import { createHash } from "node:crypto";
import type { FrameRow } from "./draw-proof.ts";

/** How a frame's hash comes about, in words for the proof. */
export const HASH_OF = "SHA-256 of the list sorted by id: for each document its id, a tab, its stratum and, in a risk-led draw, a tab and what it was ordered by; a line end after each";

/** The hash of a frame: whoever drops, adds or moves a document to another stratum changes it. */
export function hashFrame(list: readonly FrameRow[]): string {
  const lines = list.map(([id, stratum, risk]) => `${id}\t${stratum}${risk === undefined ? "" : `\t${risk}`}\n`).sort();
  return createHash("sha256").update(lines.join(""), "utf8").digest("hex");
}
