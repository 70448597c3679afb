import { z } from "zod";
import type { NeedArea } from "../plan-reading.ts";
import { phraseFinder, type PhraseFinder } from "./phrase-finder.ts";
import { phrasePattern, phrasesPattern } from "./phrase-pattern.ts";
import { onceAText } from "../words/once-a-text.ts";
import { compileSigns, type healthSchema, type signsSchema } from "./signs.ts";
import { everyMatch } from "../words/every-match.ts";

const text = z.string().trim().min(1);

export const vagueSchema = z.array(z.strictObject({ family: text, strength: z.enum(["strong", "weak"]), why: text, better: text, phrases: z.array(text).min(1) }));
export const rolesSchema = z.array(z.strictObject({ role: text, kind: z.enum(["therapy", "health", "education", "social-care", "family", "child"]), words: z.array(text).min(1) }));
export const conceptsSchema = z.array(z.strictObject({ id: text, area: z.enum(["communication-interaction", "cognition-learning", "semh", "sensory-physical", "health", "social-care"]), broad: z.boolean().optional(), words: z.array(text).min(1), needs: z.array(text).optional(), provision: z.array(text).optional() }));
export const jargonSchema = z.array(z.strictObject({ word: text, plain: text }));
export const keyStagesSchema = z.array(z.strictObject({ stage: text, words: z.array(text).min(1), years: z.tuple([z.number(), z.number()]) }));

export const needsSchema = z.strictObject({ difficulty: z.array(text).min(1), strength: z.array(text).min(1), story: z.array(text).min(1) });

export const outcomesSchema = z.strictObject({ unmeasurable: z.array(text).min(1), observable: z.array(text).min(1), criterion: z.array(text).min(1), provision: z.array(text).min(1) });
export const findingsSchema = z.record(text, z.strictObject({ why: text, rule: text, better: text }));
export const phrasesSchema = z.array(text).min(1);

export type VagueFamily = { family: string; strength: "strong" | "weak"; why: string; better: string; pattern: RegExp };
export type Role = { role: string; kind: z.infer<typeof rolesSchema>[number]["kind"]; pattern: RegExp };
/** What needs and provision are about: the area of each concept by its name, and where a need (or outcome) and where provision speaks of them. */
export type Concepts = { areas: ReadonlyMap<string, NeedArea>; broad: ReadonlySet<string>; inNeed: PhraseFinder; inProvision: PhraseFinder };
export type Jargon = { word: string; plain: string; pattern: RegExp };
export type KeyStage = { stage: string; pattern: RegExp; years: readonly [number, number] };

/** The words that the reading program knows, ready to be matched. Patterns are global and without case. */
export type Lexicon = { vague: VagueFamily[]; roles: Role[]; concepts: Concepts; jargon: Jargon[]; keyStages: KeyStage[]; roleWords: RegExp; difficulty: RegExp; strength: RegExp; story: RegExp; outcomes: { unmeasurable: RegExp; observable: RegExp; criterion: RegExp; provision: RegExp }; pfa: RegExp; findings: ReadonlyMap<string, { why: string; rule: string; better: string }>; signs: PhraseFinder; abbreviations: ReadonlySet<string> };

export type LexiconSource = {
  vague: z.infer<typeof vagueSchema>; roles: z.infer<typeof rolesSchema>; concepts: z.infer<typeof conceptsSchema>;
  jargon: z.infer<typeof jargonSchema>; keyStages: z.infer<typeof keyStagesSchema>; needs: z.infer<typeof needsSchema>; outcomes: z.infer<typeof outcomesSchema>; adulthood: z.infer<typeof phrasesSchema>; findings: z.infer<typeof findingsSchema>;
  signs: z.infer<typeof signsSchema>; health: z.infer<typeof healthSchema>;
};

/** "PSED", "TAs", "SaLT": compared letter by letter, since "ot" in small letters is no OT. */
const isAbbreviation = (word: string) => /^[A-Z][A-Za-z0-9&]{1,6}$/.test(word) && /[A-Z0-9&].*[A-Z0-9&]/.test(word);

/** Abbreviations in capitals are words only in capitals: "OT", not "ot" in "not". */
const jargonPattern = (word: string) => (/^[A-Z0-9&]{2,6}s?$/.test(word) ? new RegExp(`(?<![\\w])${word.replaceAll(/[&+]/g, "\\$&")}(?![\\w])`, "g") : new RegExp(phrasePattern(word), "gi"));

export function compileLexicon(source: LexiconSource): Lexicon {
  return {
    vague: source.vague.map(({ phrases, ...family }) => ({ ...family, pattern: phrasesPattern(phrases) })),
    roles: source.roles.map(({ words, ...role }) => ({ ...role, pattern: phrasesPattern(words) })),
    concepts: {
      areas: new Map(source.concepts.map((concept) => [concept.id, concept.area])),
      broad: new Set(source.concepts.filter((concept) => concept.broad).map((concept) => concept.id)),
      inNeed: phraseFinder(source.concepts.map(({ id, words, needs }) => [id, [...words, ...(needs ?? [])]])),
      inProvision: phraseFinder(source.concepts.map(({ id, words, provision }) => [id, [...words, ...(provision ?? [])]])),
    },
    jargon: source.jargon.map((entry) => ({ ...entry, pattern: jargonPattern(entry.word) })),
    keyStages: source.keyStages.map(({ words, ...stage }) => ({ ...stage, pattern: phrasesPattern(words) })),
    difficulty: phrasesPattern(source.needs.difficulty), strength: phrasesPattern(source.needs.strength), story: phrasesPattern(source.needs.story),
    outcomes: {
      unmeasurable: phrasesPattern(source.outcomes.unmeasurable), observable: phrasesPattern(source.outcomes.observable),
      criterion: phrasesPattern(source.outcomes.criterion), provision: phrasesPattern(source.outcomes.provision),
    },
    pfa: phrasesPattern(source.adulthood),
    findings: new Map(Object.entries(source.findings)),
    signs: compileSigns(source.signs, source.health, source.jargon.map((entry) => entry.word).filter((word) => !isAbbreviation(word))),
    abbreviations: new Set(source.jargon.map((entry) => entry.word).filter(isAbbreviation)),
    roleWords: phrasesPattern(source.roles.filter((role) => !["family", "child"].includes(role.kind)).flatMap((role) => role.words)),
  };
}

/** All matches of a pattern in a text, with where they begin. */
export function matchesOf(pattern: RegExp, value: string): readonly { text: string; at: number }[] {
  const known = ofPattern.get(pattern);
  if (known !== undefined) return known(value);
  const read = onceAText((text) => everyMatch(pattern, text).filter((match) => match[0] !== "").map((match) => ({ text: match[0], at: match.index })));
  ofPattern.set(pattern, read);
  return read(value);
}

const ofPattern = new WeakMap<RegExp, (text: string) => readonly { text: string; at: number }[]>();
