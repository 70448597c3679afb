import { found, hasSection, needsOf, provisionOf, quotesOf, say, type AnswerContext, type AnswerRule } from "../answer-context.ts";
import { strengthsIn } from "../strengths-in.ts";

const words = (text: string) => text.split(/\s+/).length;
const LONG_NEED = 30;
const MUCH_ROUND = 75;
/** With so few exceptions one auditor says Yes and another Partly. */
const FEW = 0.15;

const B1: AnswerRule = (context) => {
  const strengths = strengthsIn(context, "B");
  return strengths.length >= 4 ? say("Yes", 0.9, strengths) : strengths.length >= 2 ? say("Yes", 0.65, strengths) : undefined;
};

const B2: AnswerRule = (context) => {
  const levels = context.sentences.with("attainment", "B");
  return levels.length > 0 ? say("Yes", levels.length > 1 ? 0.9 : 0.7, levels) : say("No", 0.5);
};

/** Needs are easy to pick out where each is a sentence of its own and not buried in pages of telling. */
const B3: AnswerRule = (context) => {
  const needs = needsOf(context, "B");
  if (needs.length < 3) return say("No", 0.5);
  const long = needs.reduce((sum, need) => sum + words(need.text), 0) / needs.length;
  const round = context.sentences.of("B").reduce((sum, sentence) => sum + words(sentence.text), 0) / needs.length;
  return long > LONG_NEED || round > MUCH_ROUND ? say("Partly", 0.6, needs.map((need) => need.text).sort((a, b) => b.length - a.length)) : say("Yes", 0.65, needs.map((need) => need.text));
};

const B4: AnswerRule = (context) => {
  const inB = found(context, "provision-in-B");
  // One request among clear needs clouds them or does not: auditors differ.
  return inB.length > 0 ? say("Partly", 0.5, quotesOf(inB)) : needsOf(context, "B").length >= 3 ? say("Yes", 0.8, needsOf(context, "B").map((need) => need.text)) : undefined;
};

const B5: AnswerRule = (context) => {
  const needs = needsOf(context, "B");
  const provision = provisionOf(context, "F");
  if (needs.length === 0) return undefined;
  if (provision.length === 0) return say("No", 0.7);
  const unmet = found(context, "need-without-provision").filter((finding) => finding.section === "B");
  const vague = provision.filter((one) => one.label === "vague");
  const isClose = unmet.length / needs.length <= FEW && vague.length / provision.length <= FEW;
  if (isClose) return unmet.length + vague.length === 0 ? say("Yes", 0.65) : undefined;
  return say("Partly", 0.8, unmet.length > 0 ? quotesOf(unmet) : vague.map((one) => one.text));
};

/** Without a need, nothing is asked for only where the section says so; what stands there unread may be one. */
const isQuiet = (context: AnswerContext, section: "C" | "D") => context.sentences.of(section).length === 0 || context.sentences.of(section).some(({ text, signs }) => signs.has("denies-need") || signs.has("over-or-none") || /^\W*(?:none|nil|no\b|n\/?a|not (?:known|applicable))/i.test(text));
/** Needs are told, and said to have nothing to do with the special educational needs. */
export const isUnrelated = (context: AnswerContext): boolean => needsOf(context, "C").length > 0 && context.sentences.of("C").some(({ text }) => /\b(?:no|not any)\b[^.]{0,40}\bhealth\b[^.]{0,40}\b(?:relat|link|connect|aris|impact)\w*/i.test(text) && !/\bother\b|\bnot (?:relat|link|connect)|\bunrelated/i.test(text));
const missingHealth = (context: AnswerContext) => found(context, "health-need-missing-from-C");
const missingCare = (context: AnswerContext) => found(context, "social-care-missing-from-D");
const isDenied = (context: AnswerContext, section: "C" | "D") => found(context, "contradiction-between-sections").some((finding) => finding.section === section);

const C1: AnswerRule = (context) => {
  if (!hasSection(context, "C")) return say("No", 0.75);
  return needsOf(context, "C").length === 0 && missingHealth(context).length > 0 ? say("Partly", 0.75, quotesOf(missingHealth(context))) : say("Yes", 0.85, context.sentences.of("C").slice(0, 2));
};

const C2: AnswerRule = (context) => {
  if (isUnrelated(context)) return undefined;
  if (needsOf(context, "C").length === 0) return missingHealth(context).length > 0 ? undefined : say("N/A", 0.55);
  const can = context.sentences.with("can-do-in-health", "C");
  const well = context.sentences.with("health-strength", "C");
  const told = strengthsIn(context, "C");
  if (can.length > 0) return say("Yes", 0.6, can);
  return well.length > 0 ? say("Partly", 0.6, well) : told.length > 0 ? say("Partly", 0.55, told) : say("No", 0.6);
};

const C3: AnswerRule = (context) => {
  if (isUnrelated(context)) return undefined;
  const needs = needsOf(context, "C");
  const missing = missingHealth(context);
  if (missing.length > 0) return needs.length > 0 ? say("Partly", 0.7, quotesOf(missing)) : say("No", 0.75, quotesOf(missing));
  return needs.length > 0 ? say("Yes", 0.85, needs.map((need) => need.text)) : say("N/A", isQuiet(context, "C") ? 0.65 : 0.5);
};

const C4: AnswerRule = (context) => {
  const told = context.sentences.with("icb", "C");
  if (told.length > 0) return say("Yes", 0.8, told);
  // "There are no health needs that are not related": the question was asked, and answered.
  const apart = context.sentences.of("C").filter(({ text }) => /\b(?:not|un)\s?(?:related|linked|connected)\b/i.test(text) && /\bhealth\b/i.test(text));
  if (apart.length > 0) return say("Yes", 0.65, apart);
  return needsOf(context, "C").length > 0 && !isUnrelated(context) ? say("No", 0.65) : undefined;
};

const C5: AnswerRule = (context) => {
  if (isUnrelated(context)) return undefined;
  const needs = needsOf(context, "C");
  const given = [...provisionOf(context, "G")];
  if (needs.length === 0) return missingHealth(context).length > 0 ? say("No", 0.75) : say("N/A", isQuiet(context, "C") ? 0.65 : 0.5);
  const unmet = needs.filter((need) => need.provisions.length === 0);
  if (given.length === 0) return say("No", 0.6, needs.map((need) => need.text));
  return unmet.length > 0 || !given.some((one) => one.label === "specific") ? say("Partly", 0.6, unmet.map((need) => need.text)) : say("Yes", 0.65, given.map((one) => one.text));
};

const D1: AnswerRule = (context) => {
  if (!hasSection(context, "D")) return say("No", 0.75);
  return isDenied(context, "D") ? say("Partly", 0.75, quotesOf(found(context, "contradiction-between-sections").filter((finding) => finding.section === "D"))) : say("Yes", 0.85, context.sentences.of("D").slice(0, 2));
};

const D2: AnswerRule = (context) => {
  if (needsOf(context, "D").length === 0) return missingCare(context).length > 0 ? say("No", 0.65, quotesOf(missingCare(context))) : say("N/A", isQuiet(context, "D") ? 0.75 : 0.5);
  const strengths = context.sentences.of("D").filter(({ text, signs }) => (signs.has("care-strength") || signs.has("strengths")) && !/^(?:(?:the|his|her|their)\s+)?(?:family|parents?|carers?|mum|dad|mother|father)\b/i.test(text));
  return strengths.length > 0 ? say("Yes", 0.75, strengths) : say("No", 0.6);
};

const D3: AnswerRule = (context) => {
  const needs = needsOf(context, "D");
  if (needs.length > 0) return missingCare(context).length > 0 ? say("Partly", 0.6, quotesOf(missingCare(context))) : say("Yes", 0.8, needs.map((need) => need.text));
  return missingCare(context).length > 0 ? say("No", 0.75, quotesOf(missingCare(context))) : say("N/A", isQuiet(context, "D") ? 0.8 : 0.5);
};

const D4: AnswerRule = () => say("N/A", 0.85);

const D5: AnswerRule = (context) => {
  const needs = needsOf(context, "D");
  const given = [...provisionOf(context, "H1"), ...provisionOf(context, "H2")];
  if (needs.length === 0) return say("N/A", missingCare(context).length > 0 ? 0.55 : isQuiet(context, "D") ? 0.8 : 0.5);
  if (given.length === 0) return say("No", 0.7, needs.map((need) => need.text));
  return given.some((one) => one.label === "specific") ? say("Yes", 0.65, given.map((one) => one.text)) : say("Partly", 0.6, given.map((one) => one.text));
};

/** Sections B, C and D: strengths, needs and their match with provision. */
export const needsRules: Readonly<Record<string, AnswerRule>> = { B1, B2, B3, B4, B5, C1, C2, C3, C4, C5, D1, D2, D3, D4, D5 };
