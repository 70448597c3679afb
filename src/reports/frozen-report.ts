import { createHash } from "node:crypto";
import type { ReportContent } from "./document/report-content.ts";
import type { ReportDocument } from "./document/report-document.ts";

/** A published report as it stood: what its readers received, and the figures and recommendations that it was made from. */
export type FrozenReport = { document: ReportDocument; content: ReportContent };

/** JSON with the names of every object in order: the database keeps them in an order of its own. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, held]) => [name, canonical(held)]));
}

/** SHA-256 (hex) of plain data, the same before and after it was stored. */
export function hashOfData(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(canonical(JSON.parse(JSON.stringify(value))))).digest("hex");
}

export function hashOfBytes(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
