import { saysHowChecked } from "../../findings/outcome-findings.ts";
import { found, quotesOf, say, type AnswerRule } from "../answer-context.ts";
import { shareAnswer } from "../by-share.ts";

const E1: AnswerRule = ({ facts, ...rest }) => {
  const outcomes = facts.outcomes.map(({ outcome }) => outcome);
  if (outcomes.length === 0) return say("No", 0.7);
  const wrong = new Set(quotesOf(found({ facts, ...rest }, "outcome-is-provision", "outcome-no-timeframe", "outcome-wrong-timeframe")));
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
  if (stepped.length > 0) return say(shareAnswer(stepped.length, outcomes.length, { yes: 0.95, no: 0 }), 0.85, outcomes.filter((outcome) => outcome.steps.length === 0).map((outcome) => outcome.text));
  return context.sentences.with("targets-set", "E", "F").length > 0 ? say("Partly", 0.6, context.sentences.with("targets-set", "E", "F")) : say("No", 0.85);
};

const E4: AnswerRule = (context) => (found(context, "no-monitoring-arrangements").length > 0 || context.facts.outcomes.length === 0 ? say("No", 0.85) : say("Yes", 0.8, context.sentences.of("E", "F").filter(saysHowChecked)));

/** Section E: outcomes, changes ahead, steps, monitoring. */
export const sectionERules: Readonly<Record<string, AnswerRule>> = { E1, E2, E3, E4 };
