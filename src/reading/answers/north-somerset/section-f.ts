import { saysHowChecked } from "../../findings/outcome-findings.ts";
import { areaOfHeading } from "../../thread/area-of-heading.ts";
import { found, provisionOf, quotesOf, say, type AnswerContext, type AnswerRule } from "../answer-context.ts";
import { provisionAnswer } from "../by-share.ts";

const none = say("No", 0.7);

/** With so few exceptions one auditor says Yes and another Partly. */
const FEW = 0.15;

const F1: AnswerRule = (context) => {
  const provision = provisionOf(context, "F");
  if (provision.length === 0) return none;
  const unmet = found(context, "need-without-provision").filter((finding) => finding.section === "B");
  const vague = provision.filter((one) => one.label === "vague");
  if (vague.length / provision.length >= 0.9) return say("No", 0.65, vague.map((one) => one.text));
  const isClose = unmet.length / Math.max(1, context.facts.needs.length) <= FEW && vague.length / provision.length <= FEW;
  if (isClose) return unmet.length + vague.length === 0 ? say("Yes", 0.65) : undefined;
  return say("Partly", 0.8, unmet.length > 0 ? quotesOf(unmet) : vague.map((one) => one.text));
};

const F2: AnswerRule = (context) => {
  const provision = provisionOf(context, "F");
  return provision.length === 0 ? none : provisionAnswer(provision, (one) => one.amount !== null && one.frequency !== null, { yes: 0.85, no: 0.2 }, 0.85);
};

const F3: AnswerRule = (context) => {
  const provision = provisionOf(context, "F");
  return provision.length === 0 ? none : provisionAnswer(provision, (one) => one.who !== null, { yes: 0.9, no: 0.35 }, 0.8);
};

/** Places, things, people and lessons are all there, and at least half of it could be held to. */
const F4: AnswerRule = (context) => {
  const provision = provisionOf(context, "F");
  if (provision.length === 0) return none;
  const kinds = (["facilities", "equipment", "staffing", "curriculum"] as const).filter((kind) => context.sentences.with(kind, "F").length > 0);
  const clear = provision.filter((one) => one.label === "specific").length / provision.length;
  const vague = provision.filter((one) => one.label === "vague");
  if (kinds.length >= 3 && clear >= 0.5) return say("Yes", clear >= 0.55 ? 0.75 : 0.65, context.sentences.with("equipment", "F"));
  if (kinds.length === 0) return say("No", 0.5);
  // All kinds are there, though some could not be held to: one auditor says Yes, another Partly.
  return say("Partly", kinds.length >= 3 && clear > 0.3 ? 0.5 : 0.65, vague.map((one) => one.text));
};

/** By the plan's own references; without them the same headings over outcomes and provision show it in part. */
const headsOutcome = /\boutcomes?\b[ :(]*[a-z]?\d|\boutcomes?\b[ :(]*[a-z]\b(?!['’])|\bE\d\b/i;

/** "B3" is a need's, "F2" a provision's own. */
const namesOutcome = /^(?:[EO]|\d|\*)/;

const F5: AnswerRule = (context) => {
  const nodes = context.facts.provisions.filter(({ provision }) => provision.section === "F");
  if (nodes.length === 0) return none;
  const named = nodes.filter(({ statement }) => statement.refs.some((ref) => namesOutcome.test(ref)) || headsOutcome.test(statement.heading)).length / nodes.length;
  const inB = new Set(context.facts.outcomes.flatMap(({ outcome }) => outcome.provisions));
  const lacking = nodes.filter(({ provision }) => !inB.has(provision.id)).map(({ provision }) => provision.text);
  if (named >= 0.95) return say("Yes", 0.75);
  if (named >= 0.2) return say("Partly", 0.75, lacking);
  const headed = context.sentences.of("E").some((sentence) => areaOfHeading(sentence.heading) !== undefined);
  return headed ? say("Partly", 0.6, lacking) : say("No", 0.5);
};

const specialist = /\b(?:therap\w+|physio\w*|OT|SALT|SLT|nurse|CAMHS|counsellor|habilitation|psychiatr\w+|audiolog\w*|mental health)\b/i;

/** Training and teaching by health or social care that stands in F, and not in G. */
const F6: AnswerRule = (context) => {
  const therapy = provisionOf(context, "F").filter((one) => specialist.test(one.who ?? "") || specialist.test(one.text));
  const misplaced = found(context, "therapy-that-trains-in-G-not-F", "therapy-not-recommended-by-therapist");
  if (misplaced.length > 0) return therapy.length > 0 ? say("Partly", 0.7, quotesOf(misplaced)) : say("No", 0.6, quotesOf(misplaced));
  const clear = therapy.filter((one) => one.label === "specific");
  if (clear.length >= 2) return say("Yes", 0.75, clear.map((one) => one.text));
  return therapy.length > 0 ? say("Partly", 0.65, therapy.map((one) => one.text)) : undefined;
};

const LEAST_RECOMMENDED = 4;

/** By what of the reports' provision reached the plan; without reports it cannot be known. */
const F7: AnswerRule = ({ facts }) => {
  const recommended = facts.advice.flatMap((advice) => advice.recommended.filter((each) => each.kind === "provision"));
  if (recommended.length < LEAST_RECOMMENDED) return undefined;
  const carried = recommended.filter((each) => each.inPlan === "yes");
  const some = recommended.filter((each) => each.inPlan !== "no");
  const byId = new Map(facts.provisions.map(({ provision }) => [provision.id, provision.text]));
  const evidence = some.map((each) => (each.matched === null ? null : byId.get(each.matched)));
  if (carried.length / recommended.length >= 0.8) return say("Yes", 0.65, evidence);
  return some.length / recommended.length < 0.15 ? say("No", 0.55) : say("Partly", 0.7, evidence);
};

const targets = ({ sentences }: AnswerContext) => sentences.with("targets-set", "A", "E", "F");

const F8: AnswerRule = (context) => {
  const set = targets(context);
  const checked = context.sentences.of("A", "E", "F").filter(saysHowChecked);
  if (set.length === 0) return checked.length > 0 ? say("Partly", 0.55, checked) : say("No", 0.8);
  return found(context, "no-monitoring-arrangements").length > 0 ? say("No", 0.7) : say("Yes", 0.75, [...checked, ...set]);
};

/** Section F: provision for each need, how much, who, what with, for which outcome, and targets. */
export const sectionFRules: Readonly<Record<string, AnswerRule>> = { F1, F2, F3, F4, F5, F6, F7, F8 };
