import { z } from "zod";
import { phraseFinder, type PhraseFinder } from "./phrase-finder.ts";

const phrases = z.array(z.string().trim().min(1)).min(1);

/** The signs that findings and answers look for. Each must be in the lexicon, so that a missing one is told at the start and not taken for "never seen". */
export const signNames = [
  "views-sought", "communication-told", "official-voice", "clinical-history", "denies-need", "care-involved", "over-or-none", "provision-in-needs", "trains", "ordinary-teaching",
  "progress", "checked", "when-checked", "targets-set", "transition-planned", "transition-later", "future-plans", "long-view", "hopes", "history-told", "strengths", "attainment",
  "health-strength", "can-do-in-health", "care-strength", "icb", "carers-helped", "together", "budget-declined", "budget-open", "budget-agreed", "placement-type", "placement-later",
  "facilities", "equipment", "staffing", "curriculum", "told-health", "told-play", "told-school", "told-independence", "told-friends",
] as const;
export type SignName = (typeof signNames)[number];

export const signsSchema = z.strictObject(Object.fromEntries(signNames.map((name) => [name, phrases])) as Record<SignName, typeof phrases>);
export const healthSchema = z.record(z.string().min(1), phrases);

/** What the words of a sentence show: signs by their names, topics of health as "health:sleep", terms that families may not know as "jargon:vestibular". */
export const compileSigns = (signs: z.infer<typeof signsSchema>, health: z.infer<typeof healthSchema>, terms: readonly string[]): PhraseFinder =>
  phraseFinder([...Object.entries(signs), ...Object.entries(health).map(([topic, words]) => [`health:${topic}`, words] as const), ...terms.map((term) => [`jargon:${term}`, [term]] as const)]);
