import { createHash } from "node:crypto";
import { canonicalJson } from "./canonical-json.ts";
import type { Instrument } from "./instrument.ts";

/** The SHA-256 (64 hex digits) of an instrument's content. It stands on every rating and freezes a published version. */
export function instrumentHash(instrument: Instrument): string {
  return createHash("sha256").update(canonicalJson(instrument)).digest("hex");
}
