import { found, hasSection, quotesOf, say, type AnswerRule } from "../answer-context.ts";
import { shareAnswer } from "../by-share.ts";
import { strengthsIn } from "../strengths-in.ts";
import { childsVoice } from "./section-a.ts";

const T1: AnswerRule = (context) => {
  if (!hasSection(context, "A")) return undefined;
  const voice = childsVoice(context);
  const isUnclear = found(context, "views-source-unclear").length > 0;
  if (isUnclear && voice !== "own" && voice !== "mixed") return say("Partly", 0.75);
  return context.facts.aspirations.length > 0 ? say("Yes", 0.75, context.facts.aspirations.map((each) => each.text)) : say("Partly", 0.6);
};

const T2: AnswerRule = (context) => {
  const strengths = strengthsIn(context, "A", "B");
  return strengths.length >= 4 ? say("Yes", strengths.length >= 6 ? 0.9 : 0.7, strengths) : undefined;
};

/** Where so much of it is vague, plain words alone do not make a plan clear. */
const MUCH_VAGUE = 0.4;

/** By what would stop a reader: another child's name, words that nobody explains, two stories, the same thing twice. */
const T3: AnswerRule = (context) => {
  const against = found(context, "jargon-unexplained", "wrong-name-or-pronoun", "asd-asc-mixed", "contradiction-between-sections", "duplicate-provision");
  const kinds = new Set(against.map((finding) => finding.code));
  const { provisions } = context.facts;
  if (against.length <= 1) return provisions.filter(({ provision }) => provision.label === "vague").length / Math.max(1, provisions.length) >= MUCH_VAGUE ? undefined : say("Yes", 0.7);
  if (kinds.has("wrong-name-or-pronoun") && kinds.has("asd-asc-mixed") && against.length >= 5) return say("No", 0.65, quotesOf(against));
  return against.length === 2 ? undefined : say("Partly", 0.75, quotesOf(against));
};

const T4: AnswerRule = (context) => {
  if (!hasSection(context, "A")) return undefined;
  const together = context.sentences.with("together", "A", "E", "F", "J");
  if (together.length === 0 && found(context, "views-source-unclear").length > 0 && childsVoice(context) !== "own") return say("No", 0.55);
  return together.length === 0 ? say("Partly", 0.6) : undefined;
};

const T5: AnswerRule = ({ facts }) => {
  const outcomes = facts.outcomes.map(({ outcome }) => outcome);
  if (outcomes.length === 0) return say("No", 0.7);
  const smart = outcomes.filter((outcome) => outcome.smart === "yes").length;
  return say(shareAnswer(smart, outcomes.length, { yes: 0.85, no: 0.2 }), 0.8, outcomes.filter((outcome) => outcome.smart !== "yes").map((outcome) => outcome.text));
};

const T6: AnswerRule = (context) => {
  const history = found(context, "background-not-views-in-A");
  const others = found(context, "wrong-name-or-pronoun");
  if (history.length > 0 || others.length >= 3) return say("Partly", 0.75, quotesOf([...history, ...others]));
  const told = context.sentences.of("A").reduce((sum, sentence) => sum + sentence.text.split(/\s+/).length, 0);
  return told >= 130 ? say("Yes", 0.8, context.sentences.with("history-told", "A")) : undefined;
};

/** The six key themes: the plan as a whole. */
export const keyThemeRules: Readonly<Record<string, AnswerRule>> = { T1, T2, T3, T4, T5, T6 };
