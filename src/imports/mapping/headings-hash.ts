import { createHash } from "node:crypto";
import { plainHeading } from "./plain-heading.ts";

/** The same for files with the same headings, whatever their order, case and punctuation. */
export function headingsHash(headings: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(headings.map(plainHeading).toSorted())).digest("hex");
}
