import { found, hasSection, needsOf, provisionOf, quotesOf, say, type AnswerContext, type AnswerRule } from "../answer-context.ts";
import type { ReadProvision } from "../../plan-reading.ts";
import { provisionAnswer } from "../by-share.ts";
import { isUnrelated } from "./needs-sections.ts";

const hasHealthNeed = (context: AnswerContext) => needsOf(context, "C").length > 0 || found(context, "health-need-missing-from-C").length > 0;
/** Where nothing is provided: a fault where something is needed, and otherwise no question. */
const withoutHealth = (context: AnswerContext) => (isUnrelated(context) ? undefined : hasHealthNeed(context) ? say("No", 0.75, quotesOf(found(context, "health-need-missing-from-C"))) : say("N/A", 0.65));
const namesOutcome = /\boutcomes?\s*\(?(?:\d|[a-z]\b(?![’']))|\b[EO]\d\b/i;
const clarity = { yes: 0.9, no: 0 };

/** None specific is a No where most of it is vague; where it could be held to in part, auditors differ. */
function howClear(provision: readonly ReadProvision[], confidence: number) {
  const isNone = provision.every((one) => one.label !== "specific");
  const partly = provision.filter((one) => one.label === "partly").length / provision.length;
  return provisionAnswer(provision, (one) => one.label === "specific", clarity, isNone && partly >= 0.5 ? 0.5 : confidence);
}

const G1: AnswerRule = (context) => {
  const provision = provisionOf(context, "G");
  return provision.length === 0 ? withoutHealth(context) : howClear(provision, 0.75);
};

const G2: AnswerRule = (context) => {
  const provision = provisionOf(context, "G");
  if (provision.length === 0) return withoutHealth(context);
  const named = provision.filter((one) => namesOutcome.test(one.text));
  if (named.length === provision.length) return say("Yes", 0.65, named.map((one) => one.text));
  const health = context.sentences.of("E").filter((sentence) => [...sentence.signs].some((sign) => sign.startsWith("health:")) || /\bweight\b/i.test(sentence.text));
  return named.length > 0 || health.length > 0 ? say("Partly", 0.55, health) : say("No", 0.75, provision.map((one) => one.text));
};

const G3: AnswerRule = (context) => {
  const provision = provisionOf(context, "G");
  if (provision.length === 0) return withoutHealth(context);
  const clear = provision.filter((one) => one.label === "specific");
  return clear.length >= 2 ? say("Yes", 0.7, clear.map((one) => one.text)) : say("Partly", provision.every((one) => one.label === "vague") ? 0.6 : 0.55, provision.map((one) => one.text));
};

const G4: AnswerRule = () => say("N/A", 0.9);

const inH1: AnswerRule = (context) => {
  const provision = provisionOf(context, "H1");
  return provision.length === 0 ? say("N/A", 0.85) : howClear(provision, 0.8);
};

const inH2: AnswerRule = (context) => {
  const provision = provisionOf(context, "H2");
  if (provision.length > 0) return howClear(provision, 0.8);
  return hasSection(context, "H2", "H") ? say("N/A", 0.85) : say("No", 0.65);
};

const forNeeds = (section: "H1" | "H2"): AnswerRule => (context) => {
  const provision = provisionOf(context, section);
  if (provision.length === 0) return say("N/A", 0.8);
  if (needsOf(context, "D").length === 0) return undefined;
  return say(provision.every((one) => one.label === "vague") ? "Partly" : "Yes", 0.75, provision.map((one) => one.text));
};

const forOutcomes = (section: "H1" | "H2"): AnswerRule => (context) => {
  const provision = provisionOf(context, section);
  if (provision.length === 0) return section === "H1" || hasSection(context, "H2", "H") ? say("N/A", 0.85) : undefined;
  const named = provision.filter((one) => namesOutcome.test(one.text));
  return named.length === 0 ? say("No", 0.8, provision.map((one) => one.text)) : say(named.length === provision.length ? "Yes" : "Partly", 0.65, named.map((one) => one.text));
};

/** Help for carers themselves: only where nothing of care is said at all is it sure that the question does not arise. */
const forCarers: AnswerRule = (context) => {
  const provision = [...provisionOf(context, "H1"), ...provisionOf(context, "H2")];
  return provision.length === 0 && needsOf(context, "D").length === 0 && found(context, "social-care-missing-from-D").length === 0 && hasSection(context, "H2", "H") ? say("N/A", 0.75) : undefined;
};

/** A break for parents in section H1 may follow their own assessment or the child's: auditors differ. */
const breaksForCarers: AnswerRule = (context) => (provisionOf(context, "H1").some((one) => /\b(?:parents?|carers?|mum|dad|mother|father|respite|short break)\b/i.test(one.text)) ? undefined : say("N/A", 0.85));

/** Sections G, H1 and H2: health and social care provision. */
export const healthAndCareRules: Readonly<Record<string, AnswerRule>> = {
  G1, G2, G3, G4,
  "H1.1": inH1, "H1.2": forNeeds("H1"), "H1.3": forOutcomes("H1"), "H1.4": breaksForCarers,
  "H2.1": inH2, "H2.2": forNeeds("H2"), "H2.3": forCarers, "H2.4": forOutcomes("H2"),
};
