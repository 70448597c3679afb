import { sectionText } from "../../findings/plan-sentences.ts";
import { found, hasSection, quotesOf, say, type AnswerContext, type AnswerRule } from "../answer-context.ts";

const isOpenDraft = (context: AnswerContext) => context.facts.planKind === "new-draft" && (context.sentences.with("placement-later", "I").length > 0 || sectionText(context.facts, "I").trim() === "");
const named = /\b[A-Z][\w’'.-]*(?: (?:[A-Z][\w’'.-]*|of|the|and|for)){0,6} (?:School|Academy|College|Nursery|Primary|Infants?|Juniors?|Centre|Unit|High|Grammar|Trust|Lodge|House)\b|\bSt\.? [A-Z][\w’'-]+/;

/** What section I says; where nothing stands under its heading, the heading itself: "Section I: Elm School". */
function placed({ facts }: AnswerContext): string {
  const text = sectionText(facts, "I");
  return text.trim() === "" ? facts.sections.filter(({ id }) => id === "I").map(({ heading }) => heading).join(" ") : text;
}

const I1: AnswerRule = (context) => {
  const text = placed(context);
  if (isOpenDraft(context)) return say("N/A", 0.85, context.sentences.of("I").slice(0, 1));
  return named.test(text) ? say("Yes", 0.9, context.sentences.of("I").slice(0, 1)) : say("No", 0.6);
};

const I2: AnswerRule = (context) => {
  if (isOpenDraft(context)) return say("N/A", 0.85);
  return !hasSection(context, "I") || found(context, "placement-type-missing").length > 0 ? say("No", 0.7) : say("Yes", 0.9, context.sentences.with("placement-type", "I"));
};

const J1: AnswerRule = (context) => {
  if (!hasSection(context, "J")) return say("No", 0.75);
  const unclear = found(context, "personal-budget-unclear");
  return unclear.length > 0 ? say("Partly", 0.75, quotesOf(unclear)) : say("Yes", 0.9, context.sentences.of("J").slice(0, 2));
};

/** The details of a budget are asked for only where there is one, or one was requested. */
const budget = (pattern: RegExp): AnswerRule => (context) => {
  const inJ = context.sentences.of("J");
  if (inJ.length === 0 && !hasSection(context, "J")) return say("N/A", 0.6);
  const text = sectionText(context.facts, "J");
  if (context.sentences.with("budget-declined", "J").length > 0 || !/£|\b(?:has been|was|is) (?:requested|agreed|paid)\b|\bdirect payment of\b|\breceives?\b/i.test(text)) return say("N/A", 0.85);
  const told = inJ.filter((sentence) => pattern.test(sentence.text));
  return told.length > 0 ? say("Yes", 0.65, told) : say("No", 0.75, inJ.slice(0, 1));
};

/** Whose advice a council must seek (SEND Regulations 2014, reg 6): education, health, an educational psychologist, social care. */
const required: readonly RegExp[] = [
  /\b(?:school|nursery|college|academy|SENCO|SENDCO|teacher|setting|head)\b/i, /\b(?:psycholog\w*|EP|ed psych)\b/i,
  /\b(?:paediatric\w*|doctor|Dr|nurse|health|medical|CAMHS|consultant|hospital|GP|clinic)\b/i, /\b(?:social (?:care|work\w*)|early help|children['’]?s services|family support|youth|duty team)\b/i,
];

const K1: AnswerRule = (context) => {
  const text = sectionText(context.facts, "K");
  if (text.trim() === "") return say("No", 0.75);
  const unlisted = found(context, "professional-in-plan-missing-from-K");
  return unlisted.length > 0 || required.some((source) => !source.test(text)) ? say("Partly", 0.8, quotesOf(unlisted)) : say("Yes", 0.85, context.sentences.of("K").slice(0, 2));
};

/** Sections I, J and K: placement, personal budget, advice. */
export const closingRules: Readonly<Record<string, AnswerRule>> = {
  I1, I2, J1, J2: budget(/£\s?\d/), J3: budget(/\boutcomes?\b|\bto (?:pay for|support|help|meet)\b/i), J4: budget(/\breview|\bmonitor|\baccount|\breceipts\b/i), K1,
};
