import { z } from "zod";
import { phrasesPattern } from "../lexicon/phrase-pattern.ts";

export const partNames = ["who", "amount", "frequency", "described"] as const;
export type Part = (typeof partNames)[number];

export const readingSettingsSchema = z.strictObject({
  kinds: z.array(z.strictObject({
    kind: z.string().min(1), words: z.array(z.string().min(1)),
    /** Sets of parts: any one of them is enough. */
    specific: z.array(z.array(z.enum(partNames)).min(1)).min(1),
    partly: z.number().int().min(0).max(3),
  })).min(1),
});

export type ProvisionKind = { kind: string; pattern: RegExp | null; specific: readonly (readonly Part[])[]; partly: number };
export type ReadingSettings = { kinds: ProvisionKind[] };

export function compileReadingSettings(source: z.infer<typeof readingSettingsSchema>): ReadingSettings {
  return { kinds: source.kinds.map(({ words, ...kind }) => ({ ...kind, pattern: words.length === 0 ? null : phrasesPattern(words) })) };
}
