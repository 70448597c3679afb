import { createHash } from "node:crypto";
import type { DrawProof } from "./draw-proof.ts";

/** One spelling of a value whatever the order of its keys, because a database and an editor may change that. */
function spelled(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spelled).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const entries = Object.entries(value).filter(([, part]) => part !== undefined).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${spelled(part)}`).join(",")}}`;
}

type Unsealed = Omit<DrawProof, "seal"> & { seal?: string };

/** The seal of a proof: SHA-256 of all of it but the seal, keys in order. */
export const sealOf = (proof: Unsealed): string => createHash("sha256").update(spelled({ ...proof, seal: undefined }), "utf8").digest("hex");

export const sealProof = (proof: Unsealed): DrawProof => ({ ...proof, seal: sealOf(proof) });
