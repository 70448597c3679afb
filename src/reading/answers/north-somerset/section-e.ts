import { saysHowChecked } from "../../findings/outcome-findings.ts";
import { found, quotesOf, say, type AnswerRule } from "../answer-context.ts";
import { shareAnswer } from "../by-share.ts";

/** With so few faults one auditor says Yes and another Partly. */
const FEW = 0.17;

const E1: AnswerRule = ({ facts, ...rest }) => {
  const outcomes = facts.outcomes.map(({ outcome }) => outcome);
  if (outcomes.length === 0) return say("No", 0.7);
  const wrong = new Set(quotesOf(found({ facts, ...rest }, "outcome-is-provision", "outcome-no-timeframe", "outcome-wrong-timeframe")));
  if (wrong.size > 0 && wrong.size / outcomes.length <= FEW) return undefined;
  return wrong.size === 0 ? say("Yes", 0.7, outcomes.map((outcome) => outcome.text)) : say(wrong.size / outcomes.length >= 0.65 ? "No" : "Partly", 0.8, [...wrong]);
};

/** Only a plan that is written down can be seen; where there is none it may be that no change is near. */
const E2: AnswerRule = ({ sentences }) => {
  const planned = sentences.with("transition-planned", "E", "F").filter((sentence) => !sentence.signs.has("transition-later"));
  return planned.length > 0 ? say("Yes", 0.7, planned) : undefined;
};

const E3: AnswerRule = (context) => {
  const outcomes = context.facts.outcomes.map(({ outcome }) => outcome);
  const stepped = outcomes.filter((outcome) => outcome.steps.length > 0);
  if (outcomes.length === 0) return say("No", 0.6);
  // Steps that are told together, under the last outcome, may belong to all.
  if (stepped.length === 1 && outcomes.length > 1 && (stepped[0]?.steps.length ?? 0) > 2) return undefined;
  if (stepped.length > 0) return say(shareAnswer(stepped.length, outcomes.length, { yes: 0.95, no: 0 }), 0.85, outcomes.filter((outcome) => outcome.steps.length === 0).map((outcome) => outcome.text));
  return context.sentences.with("targets-set", "E", "F").length > 0 ? say("Partly", 0.6, context.sentences.with("targets-set", "E", "F")) : say("No", 0.85);
};

/** The yearly review is the law's least, and by itself no arrangement for watching how a child gets on. */
const isYearly = (text: string) => /\b(?:annual(?:ly)?|yearly|each year|every year|once a year|12 months|twelve months)\b/i.test(text);
const isOftener = (text: string) => /\b(?:term(?:ly)?|half[- ]term(?:ly)?|month(?:ly|s)?|weeks?|weekly|fortnight(?:ly)?|interim|six months|daily)\b/i.test(text.replace(/\b(?:12|twelve) months\b/gi, ""));

const E4: AnswerRule = (context) => {
  if (found(context, "no-monitoring-arrangements").length > 0 || context.facts.outcomes.length === 0) return say("No", 0.75);
  const checked = context.sentences.of("E", "F").filter(saysHowChecked);
  return checked.length > 0 && checked.every(({ text }) => isYearly(text) && !isOftener(text)) ? say("Partly", 0.65, checked) : say("Yes", 0.8, checked);
};

/** Section E: outcomes, changes ahead, steps, monitoring. */
export const sectionERules: Readonly<Record<string, AnswerRule>> = { E1, E2, E3, E4 };
