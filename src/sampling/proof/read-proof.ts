import { z } from "zod";
import { divisions, purposes, risks, type Division, type Purpose, type Risk } from "../draw/sample-design.ts";
import { PROOF_FORMAT, type DrawProof } from "./draw-proof.ts";

const whole = z.int().nonnegative();
const hash = z.string().regex(/^[0-9a-f]{64}$/, "must be a SHA-256 in hexadecimal");
const item = { position: whole, reference: z.string(), unit: z.string(), stratum: z.string(), probability: z.number().min(0).max(1).nullable() };
const advice = z.strictObject({ ...item, of: z.string() });
const keysOf = <Key extends string>(table: Readonly<Record<Key, unknown>>) => z.enum(Object.keys(table) as [Key, ...Key[]]);

// A key that is not known is a change too: nothing may be slipped in beside what is verified.
const schema = z.strictObject({
  format: z.literal(PROOF_FORMAT), program: z.string(), authority: z.string(), cycle: z.string(), sample: z.string(), drawnAt: z.string(), drawnBy: z.string().nullable(),
  design: z.looseObject({
    name: z.string(), purpose: keysOf<Purpose>(purposes), frame: z.looseObject({}), divide: z.array(keysOf<Division>(divisions)), advice: z.array(z.string()), risk: keysOf<Risk>(risks).optional(),
    allocation: z.discriminatedUnion("by", [
      z.strictObject({ by: z.literal("all") }), z.strictObject({ by: z.literal("equal"), each: whole }), z.strictObject({ by: z.literal("proportional"), total: whole, atLeastOne: z.boolean() }),
      z.strictObject({ by: z.literal("fixed"), wanted: z.record(z.string(), whole) }),
    ]),
  }),
  seed: z.string(), order: z.string(), takenOut: z.array(z.strictObject({ rule: z.string(), out: whole })),
  frame: z.strictObject({ size: whole, hash, hashOf: z.string(), list: z.array(z.union([z.tuple([z.string(), z.string()]), z.tuple([z.string(), z.string(), z.union([z.string(), z.number()])])])) }),
  strata: z.array(z.strictObject({ name: z.string(), frame: whole, wanted: whole, drawn: whole, short: whole })),
  drawn: z.array(z.strictObject(item)), advice: z.array(advice),
  replacements: z.array(z.strictObject({ out: z.string(), reason: z.string(), at: z.string(), by: z.string().nullable(), passedOver: z.array(z.string()), in: z.strictObject(item).nullable(), advice: z.array(advice) })),
  seal: hash,
});

/** A proof out of a file's data, or what is wrong with its shape, each fault with its place ("frame.list[3]: …"). */
export function readProof(data: unknown): { proof: DrawProof } | { faults: string[] } {
  // Of another kind of file, one sentence says more than the list of all that it lacks.
  if (typeof data !== "object" || data === null || (data as { format?: unknown }).format !== PROOF_FORMAT) return { faults: [`it does not begin as one: its format should say "${PROOF_FORMAT}"`] };
  const read = schema.safeParse(data);
  if (read.success) return { proof: data as DrawProof };
  return { faults: read.error.issues.map((issue) => `${placeOf(issue.path)}${issue.message.charAt(0).toLowerCase()}${issue.message.slice(1)}`) };
}

const placeOf = (path: readonly PropertyKey[]): string =>
  path.length === 0 ? "" : `${path.reduce<string>((text, part) => (typeof part === "number" ? `${text}[${part}]` : text === "" ? String(part) : `${text}.${String(part)}`), "")}: `;
